/** What a fact of the model is: a claim about how the economy behaves, and a way of measuring it. */

/** How much work a measurement may take: `facts` runs all of it, the tests a part. */
export interface Scope {
  /** The seeds first to last, or the first few of them. */
  seeds(first: number, last: number): number[];
  /** How many random games F16 plays. */
  randomGames: number;
}

/** One measured figure of a fact, and whether it lies where it should. */
export interface Check {
  what: string;
  figure: string;
  holds: boolean;
}

export interface Fact {
  id: string;
  /** The claim, in one sentence. */
  claim: string;
  /** Where the figures have to lie. */
  target: string;
  /** What the reference implementation of the same equations found, with other draws. */
  reference: string;
  /** How it is measured, so that somebody else could do it again. */
  setUp: string;
  /** Where and why our figures are not the reference's; empty if they are. */
  difference: string;
  measure(scope: Scope): Check[];
}

/** A figure that has to lie within [low, high], written with `unit` after it. */
export function within(
  what: string,
  value: number,
  [low, high]: readonly [number, number],
  unit = '',
  digits = 1,
): Check {
  return { what, figure: value.toFixed(digits) + unit, holds: value >= low && value <= high };
}

/** A figure that has to be at least `low`. */
export function atLeast(what: string, value: number, low: number, unit = '', digits = 1): Check {
  return within(what, value, [low, Infinity], unit, digits);
}

/** A figure that has to be at most `high`. */
export function atMost(what: string, value: number, high: number, unit = '', digits = 1): Check {
  return within(what, value, [-Infinity, high], unit, digits);
}

/** A change in percent, with its sign, that has to lie within [low, high]. */
export function change(what: string, value: number, bounds: readonly [number, number]): Check {
  const check = within(what, value, bounds, '%');
  return value > 0 ? { ...check, figure: `+${check.figure}` } : check;
}

/** A figure told beside the others, on which nothing depends. */
export function aside(what: string, figure: string): Check {
  return { what, figure, holds: true };
}

/** "a 1, b 2": all figures of a fact in one line. */
export function figuresOf(checks: readonly Check[]): string {
  return checks
    .map(({ what, figure, holds }) => `${what} ${figure}${holds ? '' : ' (NOT as it should be)'}`)
    .join('; ');
}

export function holds(checks: readonly Check[]): boolean {
  return checks.every((check) => check.holds);
}

/** Everything as docs/facts.md reports it; `shift` moves all seeds, to see whether the facts hang on those. */
export function fullScope(shift = 0): Scope {
  return {
    seeds: (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + shift + i),
    randomGames: 10_000,
  };
}
