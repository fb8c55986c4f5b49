import type { Decision } from '../economy/decision.ts';
import type { Limits } from '../economy/limits.ts';
import { RELEASES, USES } from '../economy/names.ts';
import { exp, ln, roundHalfUp } from '../numeric/math.ts';
import { LEVERS, type Lever, type LeverChange } from './levers.ts';

/** Whole percents of the fleet that a share could have been set to; the other two give or take in proportion. */
const SHARES = [0, 20, 40, 60, 80];
/** Percents that safeguards could have been set to. */
const SAFEGUARDS = [0, 25, 50, 75, 100];
/** Where between its bounds a price (in even ratios) and an order (in even steps) could have been. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];

/**
 * What else could have been decided in a quarter, one lever at a time, on a coarse grid (tuned: coarse enough to be
 * played in seconds, wide enough to reach both ends of every lever). What was decided is not among it.
 */
export function alternativesTo(decided: Decision, { price, order, dealOffered }: Limits): LeverChange[] {
  const tenths = PARTS.map((part) => roundHalfUp(price.low * exp(part * ln(price.high / price.low))));
  const all: LeverChange[] = [
    ...USES.flatMap((use) => SHARES.map((share) => ({ [use]: share }))),
    ...RELEASES.map((release) => ({ release })),
    ...tenths.map((tenth) => ({ price: tenth })),
    ...SAFEGUARDS.map((safeguards) => ({ safeguards })),
    ...[...new Set(PARTS.map((part) => roundHalfUp(part * order.high)))].map((kGPU) => ({ order: kGPU })),
    ...(dealOffered ? [{ deal: decided.deal === 'accept' ? ('decline' as const) : ('accept' as const) }] : []),
  ];
  return all.filter((change) =>
    LEVERS.some((lever) => change[lever] !== undefined && change[lever] !== decided[lever]),
  );
}

/** The levers in which `after` is not as `before`, as they are in `after`; of shares that moved all three. */
export function changedLevers(before: Decision, after: Decision): LeverChange {
  const moved = USES.some((use) => before[use] !== after[use]);
  const differs = (lever: Lever) => (isShare(lever) ? moved : before[lever] !== after[lever]);
  return Object.fromEntries(LEVERS.filter(differs).map((lever) => [lever, after[lever]]));
}

function isShare(lever: Lever): boolean {
  return USES.some((use) => use === lever);
}
