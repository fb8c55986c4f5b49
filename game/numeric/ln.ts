import { upper } from './split.ts';
import { twoTo } from './twoTo.ts';

/** ln 2 in two parts: 40 bits, so that a whole multiple of it is exact, and what is left. */
export const LN2_HIGH = 0.6931471805592082;
export const LN2_LOW = 7.371002565167799e-13;

/** 2/3 in two parts. */
const THIRDS_HIGH = upper(2 / 3);
const THIRDS_LOW = (2 - 3 * THIRDS_HIGH) / 3;

const double = new Float64Array([1]);
const words = new Int32Array(double.buffer);
/** Which half of a double holds sign and exponent; processors differ. */
const TOP = words[0] === 0 ? 1 : 0;

/** The first 32 bits of 1, and of the square root of 1/2. */
const ONE = 0x3ff00000;
const ROOT = 0x3fe6a09e;

const LEAST_NORMAL = 2.2250738585072014e-308;

/** What `lnInTwo` left beside what it returned, in its only element. */
export const lnRest = new Float64Array(1);

/** Natural logarithm, within 0.51 ulp. ln 0 is -Infinity, ln of less NaN. */
export function ln(x: number): number {
  if (x > 0 && x < Infinity) return lnInTwo(x);
  return x === 0 ? -Infinity : x > 0 ? x : NaN;
}

/**
 * ln x of a finite x > 0 in two parts: returns the nearest double and leaves the rest in `lnRest`; their sum is good to
 * about 2^-65 of itself. With x = 2^k m and s = (m - 1) / (m + 1), |s| < 0.172:
 * ln x = k ln 2 + 2s + 2s^3/3 + 2s^5/5 + ... = k ln 2 + 2s/3 (3 + s^2 + 3s^4/5 + ...) (Abramowitz and Stegun 4.1.27).
 * s, the bracket and their product are kept in two parts each, as in the pow of Sun's fdlibm.
 */
export function lnInTwo(x: number): number {
  const normal = x < LEAST_NORMAL ? x * twoTo(54) : x;
  double[0] = normal;
  const exponent = ((words[TOP]! + (ONE - ROOT)) >> 20) - 1023;
  const m = normal * twoTo(-exponent);
  const k = x < LEAST_NORMAL ? exponent - 54 : exponent;

  const below = m + 1;
  const s = (m - 1) / below;
  const sHigh = upper(s);
  const belowHigh = upper(below);
  const belowLow = m - (belowHigh - 1);
  const sLow = (m - 1 - sHigh * belowHigh - sHigh * belowLow) / below;

  const z = s * s;
  const w = z * z;
  const even = 3 / 5 + w * (3 / 9 + w * (3 / 13 + w * (3 / 17 + w * (3 / 21 + w * (3 / 25)))));
  const odd = 3 / 7 + w * (3 / 11 + w * (3 / 15 + w * (3 / 19 + w * (3 / 23))));
  const small = w * (even + z * odd) + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const bracketHigh = upper(3 + square + small);
  const bracketLow = small - (bracketHigh - 3 - square);

  const exact = sHigh * bracketHigh;
  const correction = sLow * bracketHigh + bracketLow * s;
  const product = upper(exact + correction);
  const productLow = correction - (product - exact);
  const lnM = THIRDS_HIGH * product;
  const lnMLow = THIRDS_LOW * product + productLow * (2 / 3);

  const multiple = k * LN2_HIGH;
  const sum = multiple + lnM;
  const rest = lnM - (sum - multiple) + (k * LN2_LOW + lnMLow);
  const nearest = sum + rest;
  lnRest[0] = rest - (nearest - sum);
  return nearest;
}
