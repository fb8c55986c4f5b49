import { roundHalfUp } from '../numeric/math.ts';
import type { Decision } from './decision.ts';
import type { FirmData } from './firmData.ts';
import { NO_LUCK } from './luck.ts';
import { modelDigest } from './modelDigest.ts';
import { FIRST_QUARTER_OF_HISTORY } from './money.ts';
import type { FirmId } from './names.ts';
import { playQuarter, type Moves } from './quarter.ts';
import type { Firm, Line, Model, World } from './state.ts';

/**
 * The world before quarter 1: the state of t = -2, then two quarters of replayed history without luck, so that every
 * figure of the opening (service, reputation, rental price, pipelines) is one the rules themselves produced.
 */
export function openingWorld(model: Model): World {
  let world = foundWorld(model);
  for (const index of [0, 1] as const) {
    world = playQuarter(world, model, openingMoves(world, index), NO_LUCK);
  }
  for (const firm of world.firms) {
    firm.discountedCash = 0;
    firm.leakedMonths = 0;
    firm.cash = firm.data.cash;
    firm.fleet *= firm.data.fleetFactor;
    firm.usable = firm.fleet;
    firm.priceTarget = firm.data.opening.price / 10;
  }
  return world;
}

/** What every firm did in one of the two replayed quarters: index 0 is t = -2, index 1 is t = -1. */
export function openingMoves(world: World, index: 0 | 1): Moves {
  const moves = world.firms.map((firm) => [firm.id, openingDecision(firm, index)]);
  return Object.fromEntries(moves) as Record<FirmId, Decision>;
}

function openingDecision(firm: Firm, index: 0 | 1): Decision {
  const { opening, openingReleases } = firm.data;
  return {
    cloud: opening.cloud,
    products: opening.products,
    research: 100 - opening.cloud - opening.products,
    release: openingReleases[index],
    price: opening.price,
    safeguards: opening.safeguards,
    order: roundHalfUp(opening.orderShare * firm.fleet),
    deal: 'decline',
  };
}

/** State at t = -2 (model section 3), before the two replayed quarters. */
export function foundWorld(model: Model): World {
  const { rental, distillation, efficiency, segments, research } = model.parameters;
  const sizes = {
    business: segments.business.size,
    consumers: segments.consumers.size,
    compute: segments.compute.size,
    developers: segments.developers.size,
  };
  return {
    model: modelDigest(model),
    t: FIRST_QUARTER_OF_HISTORY,
    shock: 'none',
    rentalPrice: rental.start,
    chipPrice: 0,
    anchor: 0,
    openQuality: distillation.start.open,
    efficiencyFrontier: efficiency.start,
    distillers: {
      fast: distillation.start.fast,
      middle: distillation.start.middle,
      slow: distillation.start.slow,
    },
    distillationPull: 0,
    marketSize: sizes,
    demand: { ...sizes },
    independentSupply: rental.independents,
    leasedOrders: 0,
    rentalDemand: 0,
    rentalSupply: 0,
    hostingDemand: 0,
    researchYardstick: research.yardstick,
    bestServed: 0,
    short: false,
    shortageQuarters: 0,
    exportFactor: 1,
    exportQuarters: 0,
    chipDeal: { kGPU: 0, quartersLeft: 0, price: 0 },
    firms: model.firms.map((data) => foundFirm(data, model)),
  };
}

function foundFirm(data: FirmData, model: Model): Firm {
  const { rental } = model.parameters;
  const due = data.pipelineShare * data.fleet;
  const cloud = foundLine(data, 'cloud');
  cloud.open = cloud.segment === 'developers' || cloud.customers > 0;
  const firm: Firm = {
    id: data.id,
    data,
    decision: NOT_YET_DECIDED,
    release: 'hold',
    priceTarget: data.opening.price / 10,
    fleet: data.fleet,
    usable: data.fleet,
    pipeline: [due, due, data.leases ? 0 : due],
    arrivals: 0,
    ordered: 0,
    replacement: 0,
    leasePrice: data.leases ? rental.leaseDiscount * rental.start : 0,
    newest: data.quality.newest,
    published: 0,
    cloud,
    products: foundLine(data, 'products'),
    rentedOut: 0,
    effectiveResearch: 0,
    adsCore: data.adsCore,
    coreRevenue: 0,
    coreContribution: 0,
    coreSmoothed: 0,
    nonGpuCloudRevenue: data.nonGpuCloudRevenue,
    cloudHistory: [...data.cloudHistory],
    cloudGrowth: null,
    idleRent: 0,
    dealRent: 0,
    revenue: 0,
    cost: 0,
    profit: 0,
    chipPayment: 0,
    entryPayment: 0,
    cash: data.cash,
    discountedCash: 0,
    leakedMonths: 0,
    copied: { fast: 0, middle: 0, slow: 0 },
  };
  return firm;
}

/** Stands in the record until the first quarter of history is played; no rule reads it. */
const NOT_YET_DECIDED: Decision = {
  cloud: 0,
  products: 0,
  research: 100,
  release: 'hold',
  price: 10,
  safeguards: 0,
  order: 0,
  deal: 'decline',
};

function foundLine(data: FirmData, id: 'cloud' | 'products'): Line {
  return {
    segment: data.segment[id],
    open: true,
    quality: data.quality.external,
    offered: data.quality.external,
    customers: data.customers[id],
    reputation: 1,
    serviceLevel: 1,
    computePerUnit: 1,
    gpus: 0,
    need: 0,
    idle: 0,
    utility: 0,
    attraction: 1,
    pricePremium: 1,
    revenue: 0,
    contribution: 0,
    smoothed: 0,
  };
}
