import { exp, expOfSum } from './exp.ts';
import { ln, lnInTwo, lnRest } from './ln.ts';
import { upper } from './split.ts';
import { twoTo } from './twoTo.ts';

/** Beyond this y ln x is Infinity or 0 as soon as x is not 1, and halves of y could overflow. */
const LARGE = twoTo(100);

/** x^y, within 0.75 ulp where |y ln x| <= 50 and within 1.5 ulp elsewhere; special cases as in ECMAScript's Math.pow. */
export function pow(x: number, y: number): number {
  if (!(x > 0 && x < Infinity && Math.abs(y) < LARGE)) return special(x, y);
  const head = lnInTwo(x);
  // y ln x in two parts: the product of their first bits is exact.
  const yHigh = upper(y);
  const headHigh = upper(head);
  const product = yHigh * headHigh;
  const rest = (y - yHigh) * headHigh + y * (head - headHigh + lnRest[0]!);
  const sum = product + rest;
  return expOfSum(sum, rest - (sum - product));
}

function special(x: number, y: number): number {
  if (y === 0) return 1;
  if (x > 0) return exp(y * ln(x));
  const root = !Number.isInteger(y) && Math.abs(y) < Infinity;
  if (Number.isNaN(x) || Number.isNaN(y) || (root && x < 0 && x > -Infinity)) return NaN;
  const size = x === 0 ? (y > 0 ? 0 : Infinity) : pow(-x, y);
  const negative = x < 0 || Object.is(x, -0);
  return negative && Math.abs(y % 2) === 1 ? -size : size;
}
