/** Fills a CampusView from the rules' state: the only file of the picture that knows the game. */
import { firmOf, served, type Firm, type Line, type Model, type World } from '../../game/economy/state.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import type { Engine } from '../../game/replay/engine.ts';
import { text } from '../text/text.ts';
import type { CampusView, HallId, LineId, ReleaseStop, RoadView, RoleId } from './view.ts';

/** The plan on the desk: whole percents of the fleet, and how far the newest model goes. */
export interface Plan {
  readonly cloud: number;
  readonly products: number;
  readonly research: number;
  readonly release: ReleaseStop;
}

export interface FromGame {
  readonly role: RoleId;
  readonly engine: Engine;
  readonly model: Model;
  /** The world as the last quarter left it. */
  readonly world: World;
  /** The plan on the desk; null shows what the last quarter did. */
  readonly plan: Plan | null;
  /** $ per GPU-hour that one more GPU in research is worth in the long run (the ledger's). */
  readonly researchLongRun: number | null;
  /** Rental prices of earlier quarters, $ per GPU-hour, oldest first. */
  readonly rentalPast: readonly number[];
  readonly firmNames: Readonly<Record<FirmId, string>>;
}

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
  name: text.common.segments[line.segment],
  customers: line.customers,
  served: served(line),
  waiting: line.customers > 0 ? 100 * (1 - line.serviceLevel) : 0,
});

export function campusFromGame(from: FromGame): CampusView {
  const { role, engine, model, world, plan, researchLongRun, rentalPast, firmNames } = from;
  const firm = firmOf(world, role);
  const last = working(firm);
  const now = plan ? planned(firm, plan) : last;
  const inService = Math.max(firm.cloud.open ? firm.cloud.quality : -Infinity, firm.products.quality);
  const closed = !firm.cloud.open && now.cloud <= 0;
  const perHour = (line: LineId): number => engine.myopicShadowPrice(firm, line, world, model) / KILOHOURS_PER_QUARTER;
  const hall = (id: HallId, shadow: number | null) => ({
    name: text.common.uses[id],
    gpus: now[id],
    gpusBefore: last[id],
    shadow,
    closed: id === 'cloud' && closed,
  });
  return {
    role,
    halls: {
      cloud: hall('cloud', closed ? null : perHour('cloud')),
      products: hall('products', perHour('products')),
      research: { ...hall('research', researchLongRun), estimate: true },
    },
    vault: {
      heldMonths: above(firm.newest - Math.max(inService, world.openQuality)),
      inServiceMonths: above(inService - world.openQuality),
    },
    release: plan ? plan.release : firm.release,
    roads: { cloud: roadOf(firm.cloud), products: roadOf(firm.products) },
    distillers: firm.copied,
    ships: firm.pipeline
      .map((gpus, i) => ({ gpus, quartersToGo: i + 1, arrives: world.t + i + 1 }))
      .filter((ship) => ship.gpus > 0),
    rivals: world.firms
      .filter((other) => other.id !== role)
      .map((other) => ({
        id: other.id,
        name: firmNames[other.id],
        monthsAhead: other.newest - world.openQuality,
        fleet: other.usable,
      })),
    rental: { now: world.rentalPrice / KILOHOURS_PER_QUARTER, past: rentalPast },
    adsCore: firm.data.adsCore > 0 ? firm.coreRevenue / 1000 : null,
  };
}
