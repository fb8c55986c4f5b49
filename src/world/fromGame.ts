/** Fills a CampusView from the rules' state: the only file of the picture that knows the game. */
import { firmOf, served, type Firm, type Line, type Model, type World } from '../../game/economy/state.ts';
import { DISTILLER_IDS, type DistillerId, type FirmId, type SegmentId } from '../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import { myopicShadowPrice } from '../../game/economy/shadowPrice.ts';
import type { CampusView, HallId, LineId, ReleaseStop, RoadView, RoleId, ThingId } from './view.ts';

/** The plan on the desk: whole percents of the fleet, and how far the newest model goes. */
export interface Plan {
  readonly cloud: number;
  readonly products: number;
  readonly research: number;
  readonly release: ReleaseStop;
}

export interface FromGame {
  readonly role: RoleId;
  readonly model: Model;
  /** The world as the last quarter left it. */
  readonly world: World;
  /** The world one quarter earlier; null at the opening. Distillers copied from that one's gap. */
  readonly before: World | null;
  /** The plan on the desk; null shows what the last quarter did. */
  readonly plan: Plan | null;
  /** Long-run shadow prices in $ an hour, where an estimate is ready. */
  readonly longRun?: Readonly<Partial<Record<HallId, number | null>>>;
  /** Rental prices of earlier quarters, $ per GPU-hour, oldest first. */
  readonly rentalPast: readonly number[];
  readonly firmNames: Readonly<Record<FirmId, string>>;
  readonly callouts?: readonly { readonly number: number; readonly thing: ThingId }[];
}

const segmentNames: Readonly<Record<SegmentId, string>> = {
  business: 'Businesses',
  consumers: 'Consumers',
  compute: 'Cloud customers',
  developers: 'Developers',
};

const hallNames: Readonly<Record<HallId, string>> = { cloud: 'Cloud', products: 'Products', research: 'Research' };

const above = (value: number): number => Math.max(0, value);

/** GPUs at work in each hall last quarter, kGPU. */
function working(firm: Firm): Record<HallId, number> {
  return {
    cloud: firm.cloud.gpus,
    products: firm.products.gpus,
    research: (firm.usable * firm.decision.research) / 100,
  };
}

function planned(firm: Firm, plan: Plan): Record<HallId, number> {
  const part = (percent: number): number => (firm.usable * percent) / 100;
  return { cloud: part(plan.cloud), products: part(plan.products), research: part(plan.research) };
}

const roadOf = (line: Line): RoadView => ({
  name: segmentNames[line.segment],
  customers: line.customers,
  served: served(line),
  waiting: line.customers > 0 ? 100 * (1 - line.serviceLevel) : 0,
});

/**
 * Months each distiller copied from one firm in the last quarter. The state keeps the fast one's figure; the other
 * two follow from the same rule (distillation.ts) with their own quality and appetite. A test compares the fast
 * one computed here with the state's own.
 */
export function copiedFrom(firm: Firm, world: World, before: World, model: Model): Record<DistillerId, number> {
  const { distillation } = model.parameters;
  const exposed = (other: Firm, quality: number): number => {
    const weight = distillation.exposure;
    let months = weight.products * (other.products.quality - quality);
    if (other.cloud.open) months = Math.max(months, weight.api * (other.cloud.quality - quality));
    if (other.release === 'preview') months = Math.max(months, weight.preview * (other.newest - quality));
    return above(months) * Math.exp((-distillation.safeguardCut * other.decision.safeguards) / 100);
  };
  const copied = DISTILLER_IDS.map((id): [DistillerId, number] => {
    const quality = before.distillers[id];
    const all = Math.sqrt(world.firms.reduce((sum, other) => sum + exposed(other, quality) ** 2, 0));
    const rate = distillation.leak * distillation.appetite[id] * distillation.hunger * world.exportFactor;
    return [id, all > 0 ? (rate * exposed(firm, quality) ** 2) / all : 0];
  });
  return Object.fromEntries(copied) as Record<DistillerId, number>;
}

export function campusFromGame({
  role,
  model,
  world,
  before,
  plan,
  longRun,
  rentalPast,
  firmNames,
  callouts,
}: FromGame): CampusView {
  const firm = firmOf(world, role);
  const last = working(firm);
  const now = plan ? planned(firm, plan) : last;
  const inService = Math.max(firm.cloud.open ? firm.cloud.quality : -Infinity, firm.products.quality);
  const closed = !firm.cloud.open && now.cloud <= 0;
  const perHour = (line: LineId): number => myopicShadowPrice(firm, line, world, model) / KILOHOURS_PER_QUARTER;
  const hall = (id: HallId, shadow: number | null) => ({
    name: hallNames[id],
    gpus: now[id],
    gpusBefore: last[id],
    shadow,
    shadowLongRun: longRun?.[id] ?? null,
    closed: id === 'cloud' && closed,
  });
  return {
    role,
    halls: {
      cloud: hall('cloud', closed ? null : perHour('cloud')),
      products: hall('products', perHour('products')),
      research: hall('research', null),
    },
    vault: {
      heldMonths: above(firm.newest - Math.max(inService, world.openQuality)),
      inServiceMonths: above(inService - world.openQuality),
    },
    release: plan ? plan.release : firm.release,
    roads: { cloud: roadOf(firm.cloud), products: roadOf(firm.products) },
    distillers: before ? copiedFrom(firm, world, before, model) : { fast: firm.leakedThisQuarter, middle: 0, slow: 0 },
    ships: firm.pipeline
      .map((gpus, i) => ({ gpus, quartersToGo: i + 1, arrives: world.t + i + 1 }))
      .filter((ship) => ship.gpus > 0),
    rivals: world.firms
      .filter((other) => other.id !== role)
      .map((other) => ({
        id: other.id,
        name: firmNames[other.id],
        monthsAhead: other.newest - world.openQuality,
        fleet: other.fleet,
      })),
    rental: { now: world.rentalPrice / KILOHOURS_PER_QUARTER, past: rentalPast },
    adsCore: firm.data.adsCore > 0 ? firm.coreRevenue / 1000 : null,
    callouts,
  };
}
