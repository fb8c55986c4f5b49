import type { Decision } from '../../game/economy/decision.ts';
import { USES, type Use } from '../../game/economy/names.ts';
import { roundHalfUp } from '../../game/numeric/math.ts';

/**
 * Sets one share of the fleet and lets the other two give or take in proportion, so that the three stay whole percents
 * that sum to 100. When the others are both zero they share alike.
 */
export function moveShare(plan: Decision, use: Use, percent: number): void {
  const [first, second] = USES.filter((other) => other !== use) as [Use, Use];
  const moved = Math.min(100, Math.max(0, Math.round(percent)));
  const left = 100 - moved;
  const sum = plan[first] + plan[second];
  const part = sum > 0 ? plan[first] / sum : 0.5;
  plan[use] = moved;
  plan[first] = roundHalfUp(left * part);
  plan[second] = left - plan[first];
}
