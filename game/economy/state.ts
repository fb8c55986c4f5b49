import type { Move } from './decision.ts';
import type { FirmData } from './firmData.ts';
import type { DistillerId, FirmId, LineId, Release, SegmentId, ShockId } from './names.ts';
import type { Parameters } from './parameters.ts';

/** The fixed part of a game: what the rules compute with. Nothing in it changes while a game runs. */
export interface Model {
  readonly parameters: Parameters;
  readonly firms: readonly FirmData[];
}

/** One line of a firm: cloud (external customers) or products (its own applications). */
export interface Line {
  readonly segment: SegmentId;
  /** Sells to anybody at all. Products always do. */
  open: boolean;
  /** Model in service, frontier-months. */
  quality: number;
  /** What buyers see: the model in service, and half of the newest in preview. */
  offered: number;
  /** Units of service wanted from this line. */
  customers: number;
  /** 0.1 to 1: what buyers remember of past service. */
  reputation: number;
  /** Share of wanted service delivered, 0 to 1. */
  serviceLevel: number;
  /** kGPU per unit of service. */
  computePerUnit: number;
  /** kGPU at work here, a gift included. */
  gpus: number;
  /** kGPU that would serve every customer. */
  need: number;
  /** kGPU left over. */
  idle: number;
  /** Utility of the offer, and its exponential. */
  utility: number;
  attraction: number;
  /** Price relative to the commodity at which the line holds its share, >= 0; 1 for a closed line. */
  pricePremium: number;
  /** $ million this quarter. */
  revenue: number;
  /** What the line adds at a price that holds share, after its chips' capital charge, $ million; and its smoothed value. */
  contribution: number;
  smoothed: number;
}

/** One firm. Money in $ million, chips in kGPU, quality in frontier-months. */
export interface Firm {
  readonly id: FirmId;
  readonly data: FirmData;
  /** The decision in force during the last quarter played. */
  decision: Move;
  release: Release;
  /** The rule plan's price multiple before rounding. */
  priceTarget: number;
  fleet: number;
  /** Chips at work: the fleet, plus or minus the chip deal. */
  usable: number;
  /** Ordered chips by quarters to go: next quarter, the one after, the third. */
  pipeline: [number, number, number];
  arrivals: number;
  /** Chips this quarter's order adds to the pipeline, and the seller's replacements. */
  ordered: number;
  replacement: number;
  /** $ million per kGPU-quarter; tenants only, else 0. */
  leasePrice: number;
  newest: number;
  /** Best model whose weights this firm has published; 0 if none. */
  published: number;
  cloud: Line;
  products: Line;
  /** kGPU rented out at spot, and kGPU doing research. */
  rentedOut: number;
  effectiveResearch: number;
  adsCore: number;
  coreRevenue: number;
  coreContribution: number;
  coreSmoothed: number;
  nonGpuCloudRevenue: number;
  /** Whole cloud revenue of the last four quarters, oldest first. */
  cloudHistory: [number, number, number, number];
  /** Fraction, year on year; null without a cloud business a year ago. */
  cloudGrowth: number | null;
  idleRent: number;
  dealRent: number;
  revenue: number;
  cost: number;
  profit: number;
  /** Paid for chips, and for opening a cloud, this quarter. */
  chipPayment: number;
  entryPayment: number;
  cash: number;
  /** Cash flow since quarter 1, discounted to it. */
  discountedCash: number;
  /** Months of quality the fast distiller has copied from this firm since quarter 1. */
  leakedMonths: number;
  /** Months of quality each distiller copied from this firm in the quarter last played. */
  copied: Record<DistillerId, number>;
}

/** The chip deal while it runs: kGPU lent, quarters left, price per kGPU-quarter. kGPU and quartersLeft are 0 when none runs. */
export interface ChipDeal {
  kGPU: number;
  quartersLeft: number;
  price: number;
}

/** Everything a quarter leaves to the next. */
export interface World {
  /** Which numbers it is played by (modelDigest.ts). */
  model: string;
  /** Index of the next quarter to play; 0 is quarter 1, -2 and -1 are replayed history. */
  t: number;
  shock: ShockId;
  /** Rental price of compute, $ million per kGPU-quarter. */
  rentalPrice: number;
  /** Price of a chip now, and what a chip must earn a quarter to pay for itself, $ million per kGPU. */
  chipPrice: number;
  anchor: number;
  openQuality: number;
  efficiencyFrontier: number;
  distillers: Record<DistillerId, number>;
  distillationPull: number;
  marketSize: Record<SegmentId, number>;
  /** Units of service wanted, by segment (compute: at last quarter's rental price). */
  demand: Record<SegmentId, number>;
  independentSupply: number;
  leasedOrders: number;
  rentalDemand: number;
  rentalSupply: number;
  hostingDemand: number;
  researchYardstick: number;
  bestServed: number;
  short: boolean;
  shortageQuarters: number;
  exportFactor: number;
  exportQuarters: number;
  chipDeal: ChipDeal;
  firms: Firm[];
}

function copyLine(line: Line): Line {
  return {
    segment: line.segment,
    open: line.open,
    quality: line.quality,
    offered: line.offered,
    customers: line.customers,
    reputation: line.reputation,
    serviceLevel: line.serviceLevel,
    computePerUnit: line.computePerUnit,
    gpus: line.gpus,
    need: line.need,
    idle: line.idle,
    utility: line.utility,
    attraction: line.attraction,
    pricePremium: line.pricePremium,
    revenue: line.revenue,
    contribution: line.contribution,
    smoothed: line.smoothed,
  };
}

function copyFirm(firm: Firm): Firm {
  const { pipeline, cloudHistory } = firm;
  return {
    id: firm.id,
    data: firm.data,
    decision: firm.decision,
    release: firm.release,
    priceTarget: firm.priceTarget,
    fleet: firm.fleet,
    usable: firm.usable,
    pipeline: [pipeline[0], pipeline[1], pipeline[2]],
    arrivals: firm.arrivals,
    ordered: firm.ordered,
    replacement: firm.replacement,
    leasePrice: firm.leasePrice,
    newest: firm.newest,
    published: firm.published,
    cloud: copyLine(firm.cloud),
    products: copyLine(firm.products),
    rentedOut: firm.rentedOut,
    effectiveResearch: firm.effectiveResearch,
    adsCore: firm.adsCore,
    coreRevenue: firm.coreRevenue,
    coreContribution: firm.coreContribution,
    coreSmoothed: firm.coreSmoothed,
    nonGpuCloudRevenue: firm.nonGpuCloudRevenue,
    cloudHistory: [cloudHistory[0], cloudHistory[1], cloudHistory[2], cloudHistory[3]],
    cloudGrowth: firm.cloudGrowth,
    idleRent: firm.idleRent,
    dealRent: firm.dealRent,
    revenue: firm.revenue,
    cost: firm.cost,
    profit: firm.profit,
    chipPayment: firm.chipPayment,
    entryPayment: firm.entryPayment,
    cash: firm.cash,
    discountedCash: firm.discountedCash,
    leakedMonths: firm.leakedMonths,
    copied: { fast: firm.copied.fast, middle: firm.copied.middle, slow: firm.copied.slow },
  };
}

/**
 * An independent copy. A quarter copies once and then works on the copy; literals with every field present keep
 * this and everything after it fast (computed keys were measured 19 times slower).
 */
export function copyWorld(world: World): World {
  const { distillers, marketSize, demand, chipDeal } = world;
  return {
    model: world.model,
    t: world.t,
    shock: world.shock,
    rentalPrice: world.rentalPrice,
    chipPrice: world.chipPrice,
    anchor: world.anchor,
    openQuality: world.openQuality,
    efficiencyFrontier: world.efficiencyFrontier,
    distillers: { fast: distillers.fast, middle: distillers.middle, slow: distillers.slow },
    distillationPull: world.distillationPull,
    marketSize: {
      business: marketSize.business,
      consumers: marketSize.consumers,
      compute: marketSize.compute,
      developers: marketSize.developers,
    },
    demand: {
      business: demand.business,
      consumers: demand.consumers,
      compute: demand.compute,
      developers: demand.developers,
    },
    independentSupply: world.independentSupply,
    leasedOrders: world.leasedOrders,
    rentalDemand: world.rentalDemand,
    rentalSupply: world.rentalSupply,
    hostingDemand: world.hostingDemand,
    researchYardstick: world.researchYardstick,
    bestServed: world.bestServed,
    short: world.short,
    shortageQuarters: world.shortageQuarters,
    exportFactor: world.exportFactor,
    exportQuarters: world.exportQuarters,
    chipDeal: { kGPU: chipDeal.kGPU, quartersLeft: chipDeal.quartersLeft, price: chipDeal.price },
    firms: world.firms.map(copyFirm),
  };
}

/** The firm with this id. */
export function firmOf(world: World, id: FirmId): Firm {
  const firm = world.firms.find((each) => each.id === id);
  if (!firm) throw new Error(`No firm "${id}" in this world.`);
  return firm;
}

/** One of a firm's two lines. Not `firm[id]`: a computed key takes three times as long. */
export function lineOf(firm: Firm, id: LineId): Line {
  return id === 'cloud' ? firm.cloud : firm.products;
}

/** The best model anybody has, in service or not, frontier-months. */
export function frontierQuality(world: World): number {
  let best = -Infinity;
  for (const firm of world.firms) if (firm.newest > best) best = firm.newest;
  return best;
}

/** Mean fleet of the five firms, kGPU: the yardstick of what industry can build. */
export function meanFleet(world: World): number {
  let sum = 0;
  for (const firm of world.firms) sum += firm.fleet;
  return sum / world.firms.length;
}

/** Units of service delivered by a line. */
export function served(line: Line): number {
  return line.customers * line.serviceLevel;
}

/** Rents out chips by the hour: an open cloud line whose customers rent compute. */
export function rentsCompute(firm: Firm): boolean {
  return firm.cloud.open && firm.cloud.segment === 'compute';
}

/** Each further month of lead matters less: x / (1 + x / scale) above zero, x itself below. */
export function lead(months: number, scale: number): number {
  return months > 0 ? months / (1 + months / scale) : months;
}
