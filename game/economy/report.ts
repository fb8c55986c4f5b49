import type { Decision } from './decision.ts';
import { stateHash } from './stateHash.ts';
import type { DistillerId, FirmId, SegmentId, ShockId, Use } from './names.ts';
import { distillationShare, enterpriseValue, pricingPower, revenueRunRate } from './scores.ts';
import { myopicShadowPrice } from './shadowPrice.ts';
import { frontierQuality, type Firm, type Model, type World } from './state.ts';

/** Hours in a quarter, thousands: turns $ million per kGPU-quarter into $ per GPU-hour. */
export const KILOHOURS_PER_QUARTER = 2.19;

/** The market after a quarter. Customers in units of service; what is still open for an answer is in the contract. */
export interface MarketReport {
  rentalPrice: number;
  rentalPricePerHour: number;
  openQuality: number;
  openLagMonths: number;
  frontierQuality: number;
  hostingDemand: number;
  customers: Record<SegmentId, number>;
  distillers: Record<DistillerId, number>;
}

/** One firm after a quarter. Units: docs/contract.md. */
export interface FirmReport {
  decision: Decision;
  fleet: number;
  gpus: Record<Use, number>;
  quality: { newest: number; external: number; products: number };
  leadMonths: number;
  customers: { cloud: number; products: number };
  serviceLevel: { cloud: number; products: number };
  revenue: { cloud: number; products: number; core: number; total: number };
  cloudGrowth: number | null;
  pricePremium: { cloud: number; products: number };
  leakedMonths: number;
  profit: number;
  cash: number;
  enterpriseValue: number;
  shadowPrice: Record<Use, number>;
}

export interface QuarterReport {
  /** 1 is the first quarter played. */
  quarter: number;
  label: string;
  shock: ShockId;
  hash: string;
  market: MarketReport;
  firms: Record<FirmId, FirmReport>;
}

/** The three scores and enterprise value of one firm at the end. */
export interface FinalScores {
  /** Yearly pace of cloud and products revenue, $ million. */
  revenue: number;
  /** 0 to 1 (below 0 where a line sells under the commodity's price). */
  pricingPower: number;
  /** Months of quality the fast distiller copied from this firm. */
  distillationExposure: number;
  /** This firm's part in all that open models learned, 0 to 1. */
  distillationShare: number;
  /** $ million at quarter 1; may be negative. */
  enterpriseValue: number;
}

/** What the quarter last played looks like from outside. */
export function reportQuarter(world: World, model: Model): QuarterReport {
  const firms = world.firms.map((firm) => [firm.id, reportFirm(firm, world, model)]);
  return {
    quarter: world.t,
    label: quarterLabel(world.t),
    shock: world.shock,
    hash: stateHash(world),
    market: reportMarket(world),
    firms: Object.fromEntries(firms) as Record<FirmId, FirmReport>,
  };
}

/** Calendar name of quarter `quarter` (1 = 2026 Q2, the spring in which both scenarios begin). */
export function quarterLabel(quarter: number): string {
  return `${2026 + Math.floor(quarter / 4)} Q${(((quarter % 4) + 4) % 4) + 1}`;
}

function reportMarket(world: World): MarketReport {
  return {
    rentalPrice: world.rentalPrice,
    rentalPricePerHour: world.rentalPrice / KILOHOURS_PER_QUARTER,
    openQuality: world.openQuality,
    openLagMonths: frontierQuality(world) - world.openQuality,
    frontierQuality: frontierQuality(world),
    hostingDemand: world.hostingDemand,
    customers: { ...world.demand },
    distillers: { ...world.distillers },
  };
}

function reportFirm(firm: Firm, world: World, model: Model): FirmReport {
  const { cloud, products } = firm;
  const { priceTarget: _ruleOnly, ...decision } = firm.decision;
  return {
    decision: { ...decision, forecast: decision.forecast ?? null },
    fleet: firm.fleet,
    gpus: {
      cloud: cloud.gpus,
      products: products.gpus,
      research: (firm.usable * firm.decision.research) / 100,
    },
    quality: { newest: firm.newest, external: cloud.quality, products: products.quality },
    leadMonths: firm.newest - world.openQuality,
    customers: { cloud: cloud.customers, products: products.customers },
    serviceLevel: { cloud: cloud.serviceLevel, products: products.serviceLevel },
    revenue: {
      cloud: cloud.revenue,
      products: products.revenue,
      core: firm.coreRevenue,
      total: firm.revenue,
    },
    cloudGrowth: firm.cloudGrowth,
    pricePremium: { cloud: cloud.pricePremium, products: products.pricePremium },
    leakedMonths: firm.leakedMonths,
    profit: firm.profit,
    cash: firm.cash,
    enterpriseValue: enterpriseValue(firm, world, model),
    shadowPrice: {
      cloud: myopicShadowPrice(firm, 'cloud', world, model),
      products: myopicShadowPrice(firm, 'products', world, model),
      research: 0,
    },
  };
}

/** The scores of every firm after the quarter last played. */
export function finalScores(world: World, model: Model): Record<FirmId, FinalScores> {
  const scores = world.firms.map((firm) => [
    firm.id,
    {
      revenue: revenueRunRate(firm),
      pricingPower: pricingPower(firm),
      distillationExposure: firm.leakedMonths,
      distillationShare: distillationShare(firm, world, model),
      enterpriseValue: enterpriseValue(firm, world, model),
    },
  ]);
  return Object.fromEntries(scores) as Record<FirmId, FinalScores>;
}
