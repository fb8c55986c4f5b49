/** 2^-1074, the smallest double above zero, to 2^1023, the largest power of two. */
const LEAST = -1074;
const MOST = 1023;

const powers = new Float64Array(MOST - LEAST + 1);
// Halving and doubling are exact, down through the subnormal numbers.
for (let k = 0, power = 1; k <= MOST; k += 1, power *= 2) powers[k - LEAST] = power;
for (let k = 0, power = 1; k >= LEAST; k -= 1, power /= 2) powers[k - LEAST] = power;

/** 2^k, exactly, for a whole k from -1074 to 1023. */
export function twoTo(k: number): number {
  return powers[k - LEAST]!;
}

/** x * 2^k, rounded once, for a whole k from -1075 to 1024. */
export function scaled(x: number, k: number): number {
  if (k > MOST) return x * 2 * twoTo(MOST);
  if (k < LEAST) return (x / 2) * twoTo(LEAST);
  return x * twoTo(k);
}
