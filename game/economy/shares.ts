import { roundHalfUp } from '../numeric/math.ts';
import { USES, type Use } from './names.ts';

/** The two shares that give or take when one moves. */
function othersOf(use: Use): [Use, Use] {
  return USES.filter((other) => other !== use) as [Use, Use];
}

/** The first other share's part of what the two others have together; alike when they have nothing. */
export function partOf(plan: Record<Use, number>, use: Use): number {
  const [first, second] = othersOf(use);
  const sum = plan[first] + plan[second];
  return sum > 0 ? plan[first] / sum : 0.5;
}

/**
 * Sets one share of the fleet and lets the other two give or take in proportion, so that the three stay whole percents
 * that sum to 100. Many small moves in a row should all hand in the `part` from before the first: taken anew each time,
 * rounding would let one of the two give nothing.
 *
 * A convenience of whoever writes decisions, not one of the rules: decisions are recorded with all three shares.
 */
export function moveShare(plan: Record<Use, number>, use: Use, percent: number, part = partOf(plan, use)): void {
  const [first, second] = othersOf(use);
  const moved = Math.min(100, Math.max(0, Math.round(percent)));
  const left = 100 - moved;
  plan[use] = moved;
  plan[first] = roundHalfUp(left * part);
  plan[second] = left - plan[first];
}
