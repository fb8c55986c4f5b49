/** Thrown when bits do not tell what they should; codes turn it into "damaged". */
export class BitsError extends Error {
  override name = 'BitsError';
}

/** The most zeros before a number of `whole`; it keeps damaged bits from asking for numbers without end. */
const ZEROS_MAX = 48;

/** Collects values bit by bit, the highest bit first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 8;

  /** The lowest `count` bits of a whole number from 0 to 2^count - 1; count at most 53. */
  bits(value: number, count: number): this {
    for (let i = count - 1; i >= 0; i -= 1) this.bit(Math.floor(value / powerOfTwo(i)) % 2);
    return this;
  }

  flag(value: boolean): this {
    this.bit(value ? 1 : 0);
    return this;
  }

  /**
   * A whole number >= 0, short when small: Exp-Golomb of order k. With n = value + 2^k in b bits: b - k - 1 zeros, then
   * the b bits of n.
   */
  whole(value: number, k: number): this {
    const shifted = value + powerOfTwo(k);
    let length = k + 1;
    while (powerOfTwo(length) <= shifted) length += 1;
    return this.bits(0, length - k - 1).bits(shifted, length);
  }

  /** A whole number of either sign: 0, -1, 1, -2, 2 ... become 0, 1, 2, 3, 4 ... of `whole`. */
  signed(value: number, k: number): this {
    return this.whole(value < 0 ? -2 * value - 1 : 2 * value, k);
  }

  /** The bytes, the last one filled up with zeros. */
  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  private bit(bit: number): void {
    if (this.filled === 8) {
      this.bytes.push(0);
      this.filled = 0;
    }
    this.bytes[this.bytes.length - 1]! |= bit << (7 - this.filled);
    this.filled += 1;
  }
}

/** Reads back what a BitWriter wrote. Every method throws BitsError where the bytes end too early. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1) value = 2 * value + this.bit();
    return value;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  whole(k: number): number {
    let zeros = 0;
    while (this.bit() === 0) {
      zeros += 1;
      if (zeros > ZEROS_MAX) throw new BitsError('A number is too long.');
    }
    return powerOfTwo(k + zeros) + this.bits(k + zeros) - powerOfTwo(k);
  }

  signed(k: number): number {
    const folded = this.whole(k);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  /** Throws BitsError unless all that is left is the filling of the last byte. */
  end(): void {
    if (this.bytes.length * 8 - this.at >= 8) throw new BitsError('Bytes are left over.');
    while (this.at < this.bytes.length * 8) if (this.bit() === 1) throw new BitsError('The filling is not zero.');
  }

  private bit(): number {
    const byte = this.bytes[this.at >> 3];
    if (byte === undefined) throw new BitsError('The bytes end too early.');
    const bit = (byte >> (7 - (this.at & 7))) & 1;
    this.at += 1;
    return bit;
  }
}

/** 2^n exactly, for n from 0 to 60; integers beyond 32 bits have no shift operator. */
function powerOfTwo(n: number): number {
  return n < 31 ? 1 << n : 1073741824 * powerOfTwo(n - 30);
}
