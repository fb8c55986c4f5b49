/** What a share of predictions that held says about how wide the ranges were. */
export type Advice = 'tooFew' | 'widenMuch' | 'widen' | 'right' | 'narrow' | 'narrowMuch';

/** How sure a range is meant to be. */
export const LEVEL = 0.8;

/** With fewer predictions even none or all of them would say little. */
const LEAST = 4;

/** A course of luck rarer than this, were the ranges right, is worth a word; one rarer than that, a strong one (tuned). */
const RARE = 0.25;
const VERY_RARE = 0.03;

/** Judges by the chance that so few, or so many, of 80% ranges hold (binomial distribution). */
export function adviceOf(inside: number, given: number): Advice {
  if (given < LEAST) return 'tooFew';
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
