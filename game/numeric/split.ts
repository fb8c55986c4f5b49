/** 2^27 + 1. */
const SPLITTER = 134217729;

/**
 * The first 26 bits of x (|x| < 2^996); the rest, x - upper(x), is exact and fits 26 bits, so that products of such parts
 * are exact (Veltkamp's splitting, in T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18, 1971).
 */
export function upper(x: number): number {
  const wide = SPLITTER * x;
  return wide - (wide - x);
}
