/**
 * A 64-bit fingerprint of a sequence of numbers and strings, for saying "these two games are the same, bit for bit".
 * Not for secrets. Two 32-bit MurmurHash3 lanes with different seeds; integer arithmetic only, so equal everywhere.
 */
// `| 0`: as the 32-bit integers that mixing makes; a lane that begins above 2^31 is kept as a double, which is slower.
const LANE_SEEDS = [0x9747b28c | 0, 0x1b873593] as const;
/** Sets the words of the second lane apart from the first one's. */
const OTHER_LANE = 0x5bd1e995;

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

function mix(lane: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  k = Math.imul(k, 0x1b873593);
  let h = lane ^ k;
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(lane: number, count: number): string {
  let h = lane ^ count;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** Collects values one after another; `digest` gives 16 hexadecimal digits. The order of values matters. */
export class Hasher {
  private low: number = LANE_SEEDS[0];
  private high: number = LANE_SEEDS[1];
  private count = 0;

  /** Adds the eight bytes of a finite number. -0 and 0 count as the same number. */
  number(value: number): this {
    scratch[0] = value === 0 ? 0 : value;
    // Both words are read by index, whatever the processor's byte order: every supported platform is little-endian.
    const first = words[0]!;
    const second = words[1]!;
    this.low = mix(mix(this.low, first), second);
    this.high = mix(mix(this.high, first ^ OTHER_LANE), second ^ OTHER_LANE);
    this.count += 2;
    return this;
  }

  /** Adds a text, with its length, so that "ab","c" and "a","bc" differ. */
  text(value: string): this {
    this.word(value.length);
    for (let i = 0; i < value.length; i += 1) this.word(value.charCodeAt(i));
    return this;
  }

  /** Sixteen lower-case hexadecimal digits. */
  digest(): string {
    return finish(this.low, this.count) + finish(this.high, this.count + 1);
  }

  private word(word: number): void {
    this.low = mix(this.low, word);
    this.high = mix(this.high, word ^ OTHER_LANE);
    this.count += 1;
  }
}
