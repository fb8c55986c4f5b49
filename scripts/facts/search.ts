/**
 * Cross-entropy search for the best plan of a role: draw plans around a guess, keep the best tenth, move the guess to
 * them, repeat; from several starts; then step along each number while that helps. Deterministic (pure-rand).
 */
import { stream } from '../../game/numeric/random.ts';
import { clamp, ln } from '../../game/numeric/math.ts';
import { meanValue, modelWith } from './course.ts';
import { NUMBERS, planOf, policyOf, type Role } from './plan.ts';

export interface SearchSize {
  starts: number;
  rounds: number;
  plans: number;
}

/** About ten minutes on one core. */
export const FULL_SEARCH: SearchSize = { starts: 9, rounds: 60, plans: 200 };

/** Seeds a plan is searched on; facts judge it on others. */
export const SEARCH_SEEDS = [0, 1, 2];
const KEPT = 0.1;
/** The guess moves this part of the way, so that one lucky round does not end the search. */
const PACE = 0.7;
const SPREAD_FLOOR = 0.01;

export interface Found {
  value: number;
  numbers: number[];
}

/** The best thirteen numbers for a role. `report` is called after each start. */
export function searchBestPlan(role: Role, size: SearchSize, report: (line: string) => void): Found {
  const model = modelWith();
  const valueAt = (numbers: number[]) =>
    meanValue(model, { [role]: policyOf(planOf(numbers, role)) }, role, SEARCH_SEEDS);
  const uniform = stream(1, `search.${role}`);
  let best: Found = { value: -Infinity, numbers: [] };
  for (let start = 1; start <= size.starts; start += 1) {
    const found = polish(crossEntropy(valueAt, size, uniform), valueAt);
    if (found.value > best.value) best = found;
    report(`${role}: start ${start} of ${size.starts}: ${Math.round(found.value)}, best ${Math.round(best.value)}`);
  }
  return best;
}

function crossEntropy(valueAt: (numbers: number[]) => number, size: SearchSize, uniform: () => number): Found {
  const centre = Array.from({ length: NUMBERS }, () => 0.15 + 0.7 * uniform());
  const spread = Array.from({ length: NUMBERS }, () => 0.35);
  let best: Found = { value: -Infinity, numbers: centre };
  for (let round = 0; round < size.rounds; round += 1) {
    const drawn: Found[] = [];
    for (let i = 0; i < size.plans; i += 1) {
      const numbers = centre.map((middle, k) => clamp(middle + spread[k]! * normal(uniform), 0, 1));
      drawn.push({ value: valueAt(numbers), numbers });
    }
    drawn.sort((a, b) => b.value - a.value);
    if (drawn[0]!.value > best.value) best = drawn[0]!;
    const kept = drawn.slice(0, Math.max(4, Math.round(KEPT * size.plans)));
    for (let k = 0; k < NUMBERS; k += 1) {
      const column = kept.map((found) => found.numbers[k]!);
      const middle = column.reduce((sum, x) => sum + x, 0) / column.length;
      const variance = column.reduce((sum, x) => sum + (x - middle) * (x - middle), 0) / column.length;
      centre[k] = centre[k]! + PACE * (middle - centre[k]!);
      spread[k] = Math.max(SPREAD_FLOOR, spread[k]! + PACE * (Math.sqrt(variance) - spread[k]!));
    }
  }
  return best;
}

/** Steps up and down along each number, smaller and smaller, while the value rises. */
function polish(from: Found, valueAt: (numbers: number[]) => number): Found {
  let best = from;
  for (let step = 0.08; step > 0.002; step /= 2) {
    let better = true;
    while (better) {
      better = false;
      for (let k = 0; k < NUMBERS; k += 1) {
        for (const signed of [step, -step]) {
          const numbers = best.numbers.slice();
          numbers[k] = clamp(numbers[k]! + signed, 0, 1);
          const value = valueAt(numbers);
          if (value > best.value) {
            best = { value, numbers };
            better = true;
          }
        }
      }
    }
  }
  return best;
}

/** A draw from the standard normal distribution (Marsaglia's polar method: no sine, equal bits everywhere). */
function normal(uniform: () => number): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
