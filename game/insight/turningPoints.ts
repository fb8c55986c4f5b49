import { LEVERS, type LeverChange } from './levers.ts';
import type { DecisionRegret, Estimate } from './regret.ts';

/** A decision that moved the result more than others did. */
export interface TurningPoint {
  /** 1 is the first. */
  quarter: number;
  /** Against the best alternative found it cost, or against the levers of the quarter before it earned. */
  kind: 'cost' | 'earned';
  /** How much, in final enterprise value, $ million, above 0; and the standard error of it. */
  amount: number;
  standardError: number;
  /** The levers that were set otherwise than in the quarter before, as they were set and as they had been. */
  changes: LeverChange;
  before: LeverChange;
  /** The best alternative found: levers set otherwise than decided. Null where none was found to be better. */
  better: LeverChange | null;
}

const TURNING_POINTS = 3;

/** Differences within so many standard errors of nothing may be chance, and turn nothing. */
const CLEAR = 2;

/**
 * The decisions that cost or earned most, the largest first, at most one a quarter; fewer where fewer are clear. Where
 * the same alternative would have been better in several quarters, the one in which it was worth most stands for them as
 * long as there are others to tell.
 */
export function turningPoints(regrets: readonly DecisionRegret[]): TurningPoint[] {
  const points = bySize(regrets.flatMap((regret) => pointOf(regret) ?? []));
  const isRepeated = (point: TurningPoint, i: number) =>
    point.kind === 'cost' &&
    points.slice(0, i).some((other) => other.kind === 'cost' && isSame(other.better, point.better));
  const [first, repeated] = [false, true].map((wanted) => points.filter((point, i) => isRepeated(point, i) === wanted));
  return bySize([...first!, ...repeated!].slice(0, TURNING_POINTS));
}

function bySize(points: readonly TurningPoint[]): TurningPoint[] {
  return [...points].sort((a, b) => b.amount - a.amount || a.quarter - b.quarter);
}

function isSame(one: LeverChange | null, other: LeverChange | null): boolean {
  return LEVERS.every((lever) => one?.[lever] === other?.[lever]);
}

/** What a decision cost, or earned where that is more. */
function pointOf({ quarter, changes, before, earned, cost, better }: DecisionRegret): TurningPoint | null {
  const about = { quarter, changes, before, better: cost !== null && isClear(cost) ? better : null };
  const costs = cost !== null && isClear(cost) ? cost.mean : 0;
  if (isClear(earned) && earned.mean > costs) {
    return { ...about, kind: 'earned', amount: earned.mean, standardError: earned.standardError };
  }
  return costs > 0 ? { ...about, kind: 'cost', amount: costs, standardError: cost!.standardError } : null;
}

function isClear({ mean, standardError }: Estimate): boolean {
  return mean > CLEAR * standardError;
}
