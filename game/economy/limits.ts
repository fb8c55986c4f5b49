import type { Decision } from './decision.ts';
import { dealIsOffered } from './deliveries.ts';
import { meanFleet, type Firm, type Model, type World } from './state.ts';

/** What a firm may decide in the quarter about to be played. Bounds are inclusive and on the decision's grid. */
export interface Limits {
  price: { low: number; high: number };
  safeguards: { low: number; high: number };
  order: { low: number; high: number };
  /** The firm is a party to the chip deal and it is on offer this quarter. */
  dealOffered: boolean;
}

/** Whoever sells an API may charge up to 8 times the commodity price, whoever rents out chips (or loads ads) up to 3. */
export function limitsFor(firm: Firm, world: World, model: Model): Limits {
  const sellsApi = firm.data.segment.cloud === 'developers';
  return {
    price: sellsApi ? { low: 10, high: 80 } : { low: 9, high: 30 },
    safeguards: { low: 0, high: 100 },
    // What industry can build limits all alike, so the limit is a part of the mean fleet, not of one's own.
    order: { low: 0, high: Math.floor(model.parameters.chips.orderLimit * meanFleet(world)) },
    dealOffered: firm.data.dealPart !== null && dealIsOffered(world, model),
  };
}

/**
 * The decision a firm makes when it says nothing: last quarter's, with the model held (a release is said each time),
 * no forecast, and an order that no longer fits lowered to what industry can build now.
 */
export function carriedOver(firm: Firm, world: World, model: Model): Decision {
  const { cloud, products, research, price, safeguards, order, deal } = firm.decision;
  const limits = limitsFor(firm, world, model);
  return {
    cloud,
    products,
    research,
    release: 'hold',
    price,
    safeguards,
    order: Math.min(order, limits.order.high),
    deal,
    forecast: null,
  };
}
