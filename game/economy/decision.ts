import type { Release } from './names.ts';

export const DEALS = ['accept', 'decline'] as const;
export type Deal = (typeof DEALS)[number];

/** What a firm predicts: next quarter's growth of its total revenue, percent, an 80% range. */
export interface ForecastRange {
  low: number;
  high: number;
}

/**
 * What one firm decides in one quarter, on a grid of whole numbers so that text, code and state agree exactly.
 * The rules read it as it is: bounds are checked where decisions enter (replay/), not here.
 */
export interface Decision {
  /** Whole percents of the usable fleet; the three sum to 100. */
  cloud: number;
  products: number;
  research: number;
  release: Release;
  /** External price in tenths of the commodity price (at a firm with an ads core: its ad load). */
  price: number;
  /** Effort against distillation, percent. */
  safeguards: number;
  /** GPUs ordered, thousands. */
  order: number;
  /** Standing answer to the chip deal; counts only at its two parties while it is on offer. */
  deal: Deal;
  forecast?: ForecastRange | null;
}

/** A decision with what a rule carries from quarter to quarter beside it. */
export interface Move extends Decision {
  /** The rule plan's unrounded price multiple; a price without one stands for itself. */
  priceTarget?: number;
}
