/**
 * The last bits of the platform's own exp and pow for many arguments. They differ between processors, which is why the
 * rules bring their own; here they tell whether a browser really runs as on another processor.
 */
export function mathBits(): string {
  const words = new BigUint64Array(1);
  const floats = new Float64Array(words.buffer);
  let sum = 0n;
  for (let i = 1; i <= 20_000; i += 1) {
    for (const value of [Math.exp((i % 1999) / 100 - 10 + i / 1e7), Math.pow(i / 4000, (i % 997) / 250 - 2)]) {
      floats[0] = value;
      sum = (sum * 31n + words[0]!) & 0xffff_ffff_ffff_ffffn;
    }
  }
  return sum.toString(16);
}
