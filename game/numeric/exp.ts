import { LN2_HIGH, LN2_LOW } from './ln.ts';
import { scaled } from './twoTo.ts';

/** Where e^x becomes Infinity, and where it rounds to 0. */
const MOST = 709.782712893384;
const LEAST = -745.1332191019412;

/** e^x, within 0.7 ulp, and within 0.85 where the result is subnormal. */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/**
 * e^(x + rest), where rest is at most half an ulp of x; no less exact. With x = k ln 2 + r, |r| < 0.35: e^x = 2^k e^r and
 * e^r = 1 + r + rc / (2 - c), where 2 + r - c = r (e^r + 1) / (e^r - 1) = 2 + r^2/6 - r^4/360 + ... (Bernoulli's numbers;
 * Abramowitz and Stegun 4.5.67 of r/2; the form is that of fdlibm's exp).
 */
export function expOfSum(x: number, rest: number): number {
  if (!(x <= MOST)) return x > MOST ? Infinity : NaN;
  if (x < LEAST) return 0;
  const k = Math.floor(x * (1 / (LN2_HIGH + LN2_LOW)) + 0.5);
  const high = x - k * LN2_HIGH;
  const low = rest - k * LN2_LOW;
  const r = high + low;
  const t = r * r;
  const series =
    t * (1 / 6 - t * (1 / 360 - t * (1 / 15120 - t * (1 / 604800 - t * (1 / 23950080 - t * (691 / 653837184000))))));
  const c = r - series;
  const beyond = (r * c) / (2 - c);
  // 1 + high rounds; what it lost is added with what is small.
  const sum = 1 + high;
  const lost = high - (sum - 1);
  return scaled(sum + (lost + (low + beyond)), k);
}
