import type { Decision } from '../economy/decision.ts';
import { carriedOver, limitsFor, type Limits } from '../economy/limits.ts';
import type { DistillerId, FirmId, LineId, Release, SegmentId, ShockId } from '../economy/names.ts';
import { quarterLabel, reportQuarter, type FirmReport, type MarketReport } from '../economy/report.ts';
import { firmOf, type Firm, type Line, type Model, type World } from '../economy/state.ts';

/** A line of one's own firm beyond what reports say. */
export interface OwnLine {
  /** Sells to anybody at all. */
  open: boolean;
  /** Whom it serves. */
  segment: SegmentId;
  /** What buyers remember of past service, 0.1 to 1. */
  reputation: number;
  /** kGPU per unit of service. */
  computePerUnit: number;
  /** kGPU that would have served every customer of the last quarter. */
  need: number;
  /** kGPU that the line had left over in it. */
  idle: number;
}

/** One's own firm after the last quarter: its whole report, and what its own books say beyond it. */
export interface OwnFirm extends FirmReport {
  /** How far the newest model went in the last quarter. */
  release: Release;
  /** The best model whose weights the firm has published, frontier-months; 0 if none. */
  published: number;
  /** kGPU at work in the last quarter: the fleet, plus or minus the chip deal. */
  usable: number;
  /** kGPU that arrive in the coming quarter, in the one after it and in the third. */
  pipeline: [number, number, number];
  /** $ million per kGPU-quarter for leased chips; 0 for a firm that owns its own. */
  leasePrice: number;
  /** $ million paid for chips in the last quarter. */
  chipPayment: number;
  /** Months of quality that each distiller copied from the firm in the last quarter. */
  copied: Record<DistillerId, number>;
  lines: Record<LineId, OwnLine>;
}

/** What the world sees of a firm: nothing of its plans, its books or its shares. */
export interface RivalSeen {
  /** How far its newest model went in the last quarter; without a cloud there is no API to release by. */
  release: Release;
  /** The best of its models that outsiders can use, frontier-months. */
  inService: number;
  /** Its newest model beyond the best open one, months. */
  leadMonths: number;
  /** Tenths of the commodity price; of a firm with an ads core its ad load. */
  price: number;
  /** kGPU it used in the last quarter. */
  fleet: number;
  /** Revenue of the last quarter, $ million. */
  revenue: number;
  /** Growth of its whole cloud business, fraction, year on year; null without one a year ago. */
  cloudGrowth: number | null;
  /** Months of quality the fast distiller copied from it in the last quarter. */
  copied: number;
}

/** Terms on which the chip deal can be agreed now. */
export interface DealTerms {
  kGPU: number;
  /** Quarters that it runs. */
  length: number;
  /** $ million per kGPU-quarter at the last rental price; fixed when the deal begins, at the price of that time. */
  price: number;
}

/** Everything a seat may know before it decides: plain JSON, without chance to come and without rivals' secrets. */
export interface Observation {
  firm: FirmId;
  /** The quarter to decide, 1 is the first; and how many the game has. */
  quarter: number;
  quarters: number;
  /** Its name in the calendar, such as 2026 Q2. */
  label: string;
  /** What chance brought to the last quarter. */
  shock: ShockId;
  /** What may be decided, ends included. */
  limits: Limits;
  /** The chip deal on offer to this firm; null where none is. */
  offer: DealTerms | null;
  /** The chip deal that this firm is a party to; null where none runs. Its last quarter is the one in which `quartersLeft` is 1. */
  deal: { kGPU: number; quartersLeft: number; price: number } | null;
  /** What will be played where the answer says nothing. */
  carriedOver: Decision;
  own: OwnFirm;
  market: MarketReport;
  /** What a chip cost in the last quarter, $ million per kGPU. */
  chipPrice: number;
  /** The other four firms. */
  rivals: Partial<Record<FirmId, RivalSeen>>;
}

/** What firm `id` may see before quarter `world.t` + 1 of a game of `quarters`: what the screens show a player, and no more. */
export function observe(world: World, model: Model, id: FirmId, quarters: number): Observation {
  const firm = firmOf(world, id);
  const { shock, market, firms } = reportQuarter(world, model);
  const limits = limitsFor(firm, world, model);
  const { kGPU, quartersLeft, price } = world.chipDeal;
  // The count falls as a quarter begins, so the one that it leaves at 1 is over before the coming quarter.
  const dealRuns = firm.data.dealPart !== null && quartersLeft > 1;
  const rivals = world.firms.filter((other) => other.id !== id).map((other) => [other.id, rivalSeen(other, world)]);
  return {
    firm: id,
    quarter: world.t + 1,
    quarters,
    label: quarterLabel(world.t + 1),
    shock,
    limits,
    offer: limits.dealOffered ? termsNow(world, model) : null,
    deal: dealRuns ? { kGPU, quartersLeft: quartersLeft - 1, price } : null,
    carriedOver: carriedOver(firm, world, model),
    own: ownFirm(firm, firms[id]),
    market,
    chipPrice: world.chipPrice,
    rivals: Object.fromEntries(rivals) as Observation['rivals'],
  };
}

function termsNow(world: World, model: Model): DealTerms {
  const { size, length, price } = model.parameters.deal;
  return { kGPU: size, length, price: price * world.rentalPrice };
}

function ownFirm(firm: Firm, report: FirmReport): OwnFirm {
  return {
    ...report,
    release: firm.release,
    published: firm.published,
    usable: firm.usable,
    pipeline: [firm.pipeline[0], firm.pipeline[1], firm.pipeline[2]],
    leasePrice: firm.leasePrice,
    chipPayment: firm.chipPayment,
    copied: { ...firm.copied },
    lines: { cloud: ownLine(firm.cloud), products: ownLine(firm.products) },
  };
}

function ownLine({ open, segment, reputation, computePerUnit, need, idle }: Line): OwnLine {
  return { open, segment, reputation, computePerUnit, need, idle };
}

function rivalSeen(firm: Firm, world: World): RivalSeen {
  const { cloud, products, release } = firm;
  return {
    release: release === 'api' && !cloud.open ? 'products' : release,
    inService: cloud.open ? Math.max(cloud.quality, products.quality) : products.quality,
    leadMonths: firm.newest - world.openQuality,
    price: firm.decision.price,
    fleet: firm.usable,
    revenue: firm.revenue,
    cloudGrowth: firm.cloudGrowth,
    copied: firm.copied.fast,
  };
}
