/** Mean of the numbers in their order, so that equal lists give equal bits. Not a number for none. */
export function mean(numbers: readonly number[]): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum / numbers.length;
}

/** Standard deviation of a sample (divisor n - 1), or null for fewer than two numbers. */
export function standardDeviation(numbers: readonly number[]): number | null {
  if (numbers.length < 2) return null;
  const middle = mean(numbers);
  let sum = 0;
  for (const each of numbers) sum += (each - middle) * (each - middle);
  return Math.sqrt(sum / (numbers.length - 1));
}

/** Standard error of the mean of a sample; 0 of a single number, which tells of no spread. Not a number for none. */
export function standardErrorOf(numbers: readonly number[]): number {
  return (standardDeviation(numbers) ?? 0) / Math.sqrt(numbers.length);
}

/**
 * Quantile of numbers in ascending order, `part` 0 to 1, linear between neighbours (Hyndman and Fan 1996, type 7, the
 * default of R and NumPy). Not a number for none.
 */
export function quantile(ascending: ArrayLike<number>, part: number): number {
  const at = part * (ascending.length - 1);
  const below = Math.floor(at);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (at - below) * (high - low);
}

/** Quantiles .1, .25, .5, .75 and .9 of a sample: the ends of its middle 80% and 50%, and its middle. */
export interface Band {
  low80: number;
  low50: number;
  median: number;
  high50: number;
  high80: number;
}

/** The bands of a sample in any order, or null for an empty one. */
export function bandOf(numbers: readonly number[]): Band | null {
  if (numbers.length === 0) return null;
  const ascending = Float64Array.from(numbers).sort();
  const at = (part: number) => quantile(ascending, part);
  return { low80: at(0.1), low50: at(0.25), median: at(0.5), high50: at(0.75), high80: at(0.9) };
}

/** Quantile .975 of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Quantile .975 of Student's t with `degrees` degrees of freedom (1 and up): half the width of a 95% interval, in
 * standard errors. Exact for 1 and 2, from there on the expansion in 1/degrees of Abramowitz and Stegun 26.7.5, which is
 * within .004 at 3 and closer beyond.
 */
export function studentQuantile(degrees: number): number {
  if (degrees === 1) return 12.706204736174698;
  if (degrees === 2) return 4.302652729749464;
  const z2 = Z * Z;
  const g1 = (Z * (z2 + 1)) / 4;
  const g2 = (Z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const g3 = (Z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  const g4 = (Z * (79 * z2 * z2 * z2 * z2 + 776 * z2 * z2 * z2 + 1482 * z2 * z2 - 1920 * z2 - 945)) / 92160;
  return Z + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees;
}
