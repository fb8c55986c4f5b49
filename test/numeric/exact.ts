/**
 * exp, ln and powers to some 80 digits, in whole numbers of 2^-BITS alone: an oracle that shares nothing with what it
 * judges, neither method nor arithmetic.
 */
export const BITS = 320n;
const ONE = 1n << BITS;

/** A finite double as a whole number times a power of two. */
export function parts(x: number): { whole: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const whole = biased === 0 ? fraction : fraction | (1n << 52n);
  return { whole: bits >> 63n ? -whole : whole, exponent: Math.max(biased, 1) - 1075 };
}

/** A finite double as a whole number of 2^-BITS, cut off below. */
export function fixed(x: number): bigint {
  const { whole, exponent } = parts(x);
  return shift(whole, BigInt(exponent) + BITS);
}

/** A real number as mantissa * 2^(scale - BITS), so that it may be far above or below 1. */
export interface Real {
  mantissa: bigint;
  scale: number;
}

/** e^x of a whole number of 2^-BITS: halvings of x - k ln 2, Taylor's series, squarings. */
export function exactExp(x: bigint): Real {
  const k = divideRound(x, LN2);
  const halvings = 24n;
  const r = (x - k * LN2) >> halvings;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = ((term * r) >> BITS) / n;
    sum += term;
  }
  for (let i = 0n; i < halvings; i += 1n) sum = (sum * sum) >> BITS;
  return { mantissa: sum, scale: Number(k) };
}

/** ln x of a double x > 0, as a whole number of 2^-BITS: k ln 2 + 2 artanh((m - 1) / (m + 1)). */
export function exactLn(x: number): bigint {
  const { whole, exponent } = parts(x);
  const digits = whole.toString(2).length;
  let k = BigInt(exponent + digits);
  let m = shift(whole, BITS - BigInt(digits));
  if (4n * m < 3n * ONE) {
    m *= 2n;
    k -= 1n;
  }
  return k * LN2 + lnNear(m);
}

/** x^y of doubles, x > 0. */
export function exactPow(x: number, y: number): Real {
  const { whole, exponent } = parts(y);
  return exactExp(shift(whole * exactLn(x), BigInt(exponent)));
}

/** How far a double is from the exact value, in units in the last place of the double nearest to that. */
export function ulpsFrom(got: number, { mantissa, scale }: Real): number {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const leading = size.toString(2).length - 1 + scale - Number(BITS);
  const ulp = Math.max(leading - 52, -1074);
  // Both in 2^-40 of an ulp.
  const { whole, exponent } = parts(got);
  const mine = shift(whole, BigInt(exponent - ulp + 40));
  const exact = shift(mantissa, BigInt(scale - ulp + 40) - BITS);
  return Math.abs(Number(mine - exact)) / 2 ** 40;
}

function lnNear(m: bigint): bigint {
  const s = ((m - ONE) << BITS) / (m + ONE);
  const square = (s * s) >> BITS;
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BITS;
  }
  return 2n * sum;
}

function shift(x: bigint, by: bigint): bigint {
  return by >= 0n ? x << by : x >> -by;
}

function divideRound(x: bigint, by: bigint): bigint {
  const twice = 2n * x + by;
  const whole = twice / (2n * by);
  return twice < 0n && whole * 2n * by !== twice ? whole - 1n : whole;
}

/** ln 2 = 2 artanh(1/3). */
const LN2 = lnNear(2n * ONE);
