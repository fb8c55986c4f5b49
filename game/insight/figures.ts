import type { FirmId } from '../economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../economy/report.ts';
import { firmOf, type Model, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';

/**
 * The figures of a firm that are looked into, in their order of reading: under their paths in the report where it has
 * them (docs/contract.md, with units). `usable` are the GPUs at work, thousands; `onLoan` those of them that the chip deal
 * brings, below 0 what it takes away; `arrivals` those that came in the quarter.
 */
export const FIGURE_IDS = [
  'revenue.total',
  'revenue.cloud',
  'revenue.products',
  'revenue.core',
  'profit',
  'cash',
  'enterpriseValue',
  'leadMonths',
  'cloudGrowth',
  'customers.cloud',
  'customers.products',
  'serviceLevel.cloud',
  'serviceLevel.products',
  'pricePremium.cloud',
  'pricePremium.products',
  'leakedMonths',
  'usable',
  'onLoan',
  'arrivals',
  'market.rentalPricePerHour',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** Null is only `cloudGrowth`, of a firm that had no cloud business a year ago. */
export type Figures = Record<FigureId, number | null>;

/** The same figures as in the report of a quarter, at a small part of its price. */
export function figuresOf(engine: Engine, world: World, model: Model, id: FirmId): Figures {
  const firm = firmOf(world, id);
  const { cloud, products } = firm;
  return {
    'revenue.total': firm.revenue,
    'revenue.cloud': cloud.revenue,
    'revenue.products': products.revenue,
    'revenue.core': firm.coreRevenue,
    profit: firm.profit,
    cash: firm.cash,
    enterpriseValue: engine.finalScores(world, model)[id].enterpriseValue,
    leadMonths: firm.newest - world.openQuality,
    cloudGrowth: firm.cloudGrowth,
    'customers.cloud': cloud.customers,
    'customers.products': products.customers,
    'serviceLevel.cloud': cloud.serviceLevel,
    'serviceLevel.products': products.serviceLevel,
    'pricePremium.cloud': cloud.pricePremium,
    'pricePremium.products': products.pricePremium,
    leakedMonths: firm.leakedMonths,
    usable: firm.usable,
    onLoan: firm.usable - firm.fleet,
    arrivals: firm.arrivals,
    'market.rentalPricePerHour': world.rentalPrice / KILOHOURS_PER_QUARTER,
  };
}

/** Figure by figure `after` less `before`; null where either is. */
export function differenceOf(after: Figures, before: Figures): Figures {
  const pairs = FIGURE_IDS.map((id) => {
    const [now, then] = [after[id], before[id]];
    return [id, now === null || then === null ? null : now - then];
  });
  return Object.fromEntries(pairs) as Figures;
}
