/** Thrown when bits do not tell what they should; codes turn it into "damaged". */
export class BitsError extends Error {
  override name = 'BitsError';
}

/** The longest number of `whole`, in bits after its zeros: what a double holds exactly. It bounds what damaged bits ask for. */
const WHOLE_BITS_MAX = 53;

/** Collects values bit by bit, the highest bit first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 8;

  /** The lowest `count` bits of a whole number from 0 to 2^count - 1; count at most 53. */
  bits(value: number, count: number): this {
    let left = count;
    while (left > 0) {
      if (this.filled === 8) {
        this.bytes.push(0);
        this.filled = 0;
      }
      const taken = Math.min(8 - this.filled, left);
      left -= taken;
      const part = Math.floor(value / powerOfTwo(left)) % (1 << taken);
      this.bytes[this.bytes.length - 1]! |= part << (8 - this.filled - taken);
      this.filled += taken;
    }
    return this;
  }

  flag(value: boolean): this {
    return this.bits(value ? 1 : 0, 1);
  }

  /**
   * A whole number >= 0, short when small: Exp-Golomb of order k. With n = value + 2^k in b bits: b - k - 1 zeros, then
   * the b bits of n. Throws BitsError where b is more than WHOLE_BITS_MAX.
   */
  whole(value: number, k: number): this {
    const shifted = value + powerOfTwo(k);
    let length = k + 1;
    while (powerOfTwo(length) <= shifted) length += 1;
    if (length > WHOLE_BITS_MAX) throw new BitsError(`${value} is too large a number for a code.`);
    return this.bits(0, length - k - 1).bits(shifted, length);
  }

  /** A whole number of either sign: 0, -1, 1, -2, 2 ... become 0, 1, 2, 3, 4 ... of `whole`. */
  signed(value: number, k: number): this {
    return this.whole(value < 0 ? -2 * value - 1 : 2 * value, k);
  }

  /** Lower-case hexadecimal digits, four bits each. */
  digits(text: string): this {
    for (const digit of text) this.bits(parseInt(digit, 16), 4);
    return this;
  }

  /** The bytes, the last one filled up with zeros. */
  toBytes(): Uint8Array {
    return new Uint8Array(this.bytes);
  }
}

/** Reads back what a BitWriter wrote. Every method throws BitsError where the bytes end too early. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Whatever lies in one byte is taken at once: a code has thousands of bits. */
  bits(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new BitsError('The bytes end too early.');
      const offset = this.at & 7;
      const taken = Math.min(8 - offset, left);
      value = value * (1 << taken) + ((byte >> (8 - offset - taken)) & ((1 << taken) - 1));
      this.at += taken;
      left -= taken;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** Whether the next bit is there and 1, without moving on. */
  nextIsOne(): boolean {
    return this.at < this.bytes.length * 8 && ((this.bytes[this.at >> 3]! >> (7 - (this.at & 7))) & 1) === 1;
  }

  whole(k: number): number {
    let zeros = 0;
    while (this.bits(1) === 0) {
      zeros += 1;
      if (k + zeros >= WHOLE_BITS_MAX) throw new BitsError('A number is too long.');
    }
    return powerOfTwo(k + zeros) + this.bits(k + zeros) - powerOfTwo(k);
  }

  signed(k: number): number {
    const folded = this.whole(k);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.bits(4).toString(16)).join('');
  }

  /** Throws BitsError unless all that is left is the filling of the last byte. */
  end(): void {
    if (this.bytes.length * 8 - this.at >= 8) throw new BitsError('Bytes are left over.');
    while (this.at < this.bytes.length * 8) if (this.flag()) throw new BitsError('The filling is not zero.');
  }
}

/** The word that a number read from bits stands for; throws BitsError where it stands for none. */
export function wordAt<Word>(words: readonly Word[], index: number): Word {
  const word = words[index];
  if (word === undefined) throw new BitsError(`Word ${index} is unknown.`);
  return word;
}

/** 2^n exactly, for n from 0 to 60; integers beyond 32 bits have no shift operator. */
function powerOfTwo(n: number): number {
  return n < 31 ? 1 << n : 1073741824 * powerOfTwo(n - 30);
}
