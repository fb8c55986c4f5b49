/**
 * Parts of a change as whole numbers that visibly sum: `before`, the parts and `after` are rounded (halves up), and each
 * part goes to the whole number below or above it, up where most is left over (the largest remainder, as seats are shared
 * out). `before` and all parts must sum to `after`; a part of 0 stays 0.
 */
export function roundedParts(
  before: number,
  parts: readonly number[],
  after: number,
): { before: number; parts: number[]; after: number } {
  const [from, to] = [whole(Math.round(before)), whole(Math.round(after))];
  const rounded = parts.map((part) => whole(Math.floor(part)));
  const left = to - from - rounded.reduce((sum, part) => sum + part, 0);
  const remainder = (i: number) => parts[i]! - rounded[i]!;
  const byRemainder = parts.map((_, i) => i).sort((i, j) => remainder(j) - remainder(i) || i - j);
  for (const i of byRemainder.slice(0, Math.max(0, left))) rounded[i]! += 1;
  return { before: from, parts: rounded, after: to };
}

/** Without the sign that a zero may carry. */
function whole(number: number): number {
  return number === 0 ? 0 : number;
}
