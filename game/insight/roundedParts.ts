/** A change in whole numbers: `before` and all `parts` sum to `after`. */
export interface WholeParts {
  before: number;
  parts: number[];
  after: number;
}

/**
 * Parts of a change as whole numbers that visibly sum: `before`, the parts and `after` are rounded (halves up), and each
 * part goes to the whole number below or above it, up where most is left over (the largest remainder, as seats are shared
 * out). `before` and all parts must sum to `after`; a part of 0 stays 0. Where the ends are `shown` as other whole numbers
 * near theirs (they are themselves parts of a rounded sum), what that shifts falls to the parts too, at most 1 to each for
 * every 1 that it moves them; where there are no other parts, to the first.
 */
export function roundedParts(
  before: number,
  parts: readonly number[],
  after: number,
  shown = { before: Math.round(before), after: Math.round(after) },
): WholeParts {
  const [from, to] = [whole(shown.before), whole(shown.after)];
  const rounded = parts.map((part) => whole(Math.floor(part)));
  const left = to - from - rounded.reduce((sum, part) => sum + part, 0);
  const remainder = (i: number) => parts[i]! - rounded[i]!;
  const byRemainder = parts.map((_, i) => i).sort((i, j) => remainder(j) - remainder(i) || i - j);
  const takers = byRemainder.filter((i) => parts[i] !== 0);
  if (takers.length === 0 && parts.length > 0) takers.push(0);
  if (left < 0) takers.reverse();
  for (let k = 0; k < Math.abs(left); k += 1) rounded[takers[k % takers.length]!]! += Math.sign(left);
  return { before: from, parts: rounded.map(whole), after: to };
}

/** Without the sign that a zero may carry. */
function whole(number: number): number {
  return number === 0 ? 0 : number;
}
