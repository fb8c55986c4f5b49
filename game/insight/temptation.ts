import type { FirmId } from '../economy/names.ts';

/**
 * What tempts a firm, by what it is: one that lives by ads could publish its weights, one that sells to developers could
 * let its newest model out by API at once, one that rents out chips could give its cloud every new GPU.
 */
export type TemptationKind = 'cloud' | 'release' | 'publish';

/** The finance chief's counterfactual: the last one or two quarters played again with the tempting thing done, or undone. */
export interface Temptation {
  kind: TemptationKind;
  firm: FirmId;
  /** The last quarter played. */
  quarter: number;
  /** How many quarters, up to and with the last one, were played again: 2, or 1 after the first. */
  quarters: number;
  /** The firm did the tempting thing, and the alternative is not to have. */
  yielded: boolean;
  /**
   * The figure that tempts, after the last quarter. cloud: growth of the whole cloud business, fraction, year on year.
   * release: growth of total revenue over the quarters played again, fraction. publish: mean price premium of the other
   * firms that sell to developers, a multiple of the commodity price.
   */
  figure: { chosen: number; instead: number };
  /** Enterprise value at the end, $ million: mean over luck that is not the game's, both going on as last decided. */
  value: { chosen: number; instead: number };
  /** What the alternative would have done to value; `alike` where the difference is too small to tell. */
  verdict: 'higher' | 'lower' | 'alike';
}
