import { clamp, ln } from '../numeric/math.ts';
import { mean } from '../numeric/statistics.ts';
import type { Steps } from './steps.ts';

/** How much a search may try. */
export interface SearchSize {
  rounds: number;
  /** Points drawn in a round. */
  points: number;
}

/** A point of the unit cube, and what it is worth. */
export interface Found {
  value: number;
  numbers: readonly number[];
}

/** Where a search begins: a guess, and how far around it points are drawn at first (a standard deviation). */
export interface Start {
  numbers: readonly number[];
  spread: number;
}

/** What a point of the unit cube is worth; the more the better. May pause. */
export type Objective = (numbers: readonly number[]) => Steps<number>;

const KEPT = 0.1;
const LEAST_KEPT = 4;
/** The guess moves this part of the way, so that one lucky round does not end the search. */
const PACE = 0.7;
const SPREAD_FLOOR = 0.01;
/** The step along a number at first, and the one that is small enough. */
const FIRST_STEP = 0.08;
const LAST_STEP = 0.002;

/**
 * Climbs from one start: cross-entropy (Rubinstein 1999: draw points around a guess, keep the best tenth, move the guess
 * to them, repeat), then steps along each number, smaller and smaller, while the value rises. Deterministic for a given
 * stream of uniform draws in [0, 1).
 */
export function* climb(objective: Objective, start: Start, size: SearchSize, uniform: () => number): Steps<Found> {
  return yield* polish(objective, yield* crossEntropy(objective, start, size, uniform));
}

function* crossEntropy(objective: Objective, start: Start, size: SearchSize, uniform: () => number): Steps<Found> {
  const centre = [...start.numbers];
  const spread = centre.map(() => start.spread);
  let best: Found = { value: yield* objective(centre), numbers: start.numbers };
  for (let round = 0; round < size.rounds; round += 1) {
    const drawn: Found[] = [];
    for (let i = 0; i < size.points; i += 1) {
      const numbers = centre.map((middle, k) => clamp(middle + spread[k]! * normal(uniform), 0, 1));
      drawn.push({ value: yield* objective(numbers), numbers });
    }
    drawn.sort((a, b) => b.value - a.value);
    if (drawn[0]!.value > best.value) best = drawn[0]!;
    const kept = drawn.slice(0, Math.max(LEAST_KEPT, Math.round(KEPT * size.points)));
    for (let k = 0; k < centre.length; k += 1) {
      const column = kept.map((found) => found.numbers[k]!);
      const middle = mean(column);
      const deviation = Math.sqrt(mean(column.map((x) => (x - middle) * (x - middle))));
      centre[k] = centre[k]! + PACE * (middle - centre[k]!);
      spread[k] = Math.max(SPREAD_FLOOR, spread[k]! + PACE * (deviation - spread[k]!));
    }
  }
  return best;
}

function* polish(objective: Objective, from: Found): Steps<Found> {
  let best = from;
  for (let step = FIRST_STEP; step > LAST_STEP; step /= 2) {
    let better = true;
    while (better) {
      better = false;
      for (let k = 0; k < best.numbers.length; k += 1) {
        for (const signed of [step, -step]) {
          const numbers = [...best.numbers];
          numbers[k] = clamp(numbers[k]! + signed, 0, 1);
          const value = yield* objective(numbers);
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
