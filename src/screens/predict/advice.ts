/** What predictions that came out one way or another say about how wide the ranges were. */
export type Advice = 'tooFew' | 'widenMuch' | 'widen' | 'missedFar' | 'right' | 'narrow' | 'narrowMuch';

/** How sure a range is meant to be. */
export const LEVEL = 0.8;

/** With fewer predictions even none or all of them would say little. */
const LEAST = 4;

/** A course of luck rarer than this, were the ranges right, is worth a word; one rarer than that, a strong one (tuned). */
const RARE = 0.25;
const VERY_RARE = 0.03;

/** Scores within this many times the model's are as good as its own (tuned). */
const AS_GOOD = 1.5;

/** How predictions came out, beside the model's own ranges in the same quarters. */
export interface CameOut {
  readonly inside: number;
  readonly given: number;
  /** Means over the predictions, percentage points: the interval score, and the width that is a part of it. */
  readonly score: number;
  readonly width: number;
  /** Mean interval score of the model's own ranges. */
  readonly model: number;
}

/**
 * Judges by how many held and by the interval score. A number that is very rare for right ranges speaks for itself; one
 * that is only rare needs a score above the model's. Where the number is as it should be but the score is far above the
 * model's, the ranges are not right either: too wide, or missed by far, whichever makes more of the score.
 */
export function adviceOf({ inside, given, score, width, model }: CameOut): Advice {
  if (given < LEAST) return 'tooFew';
  const byNumber = byCoverage(inside, given);
  if (byNumber === 'widenMuch' || byNumber === 'narrowMuch') return byNumber;
  if (score <= model) return 'right';
  if (byNumber !== 'right') return byNumber;
  if (score <= AS_GOOD * model) return 'right';
  return score - width > width ? 'missedFar' : 'narrow';
}

/** By the chance that so few, or so many, of 80% ranges hold (binomial distribution). */
function byCoverage(inside: number, given: number): Exclude<Advice, 'tooFew' | 'missedFar'> {
  const soFew = chanceOf(given, (held) => held <= inside);
  const soMany = chanceOf(given, (held) => held >= inside);
  if (soFew < RARE) return soFew < VERY_RARE ? 'widenMuch' : 'widen';
  if (soMany < RARE) return soMany < VERY_RARE ? 'narrowMuch' : 'narrow';
  return 'right';
}

/** The chance that a number for which `counts` is true of `given` right ranges hold. */
function chanceOf(given: number, counts: (held: number) => boolean): number {
  let sum = 0;
  let chance = (1 - LEVEL) ** given;
  for (let held = 0; held <= given; held += 1) {
    if (counts(held)) sum += chance;
    chance *= ((given - held) / (held + 1)) * (LEVEL / (1 - LEVEL));
  }
  return sum;
}
