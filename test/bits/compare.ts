import type { FieldBits, Played } from './play.ts';

/** Where two engines first part in one game. */
export interface Difference {
  game: string;
  /** Index in the game's hashes: 0 is the opening, then the quarters, then the scores. */
  moment: number;
  /** How many hashes the game has, and how many of them differ. */
  moments: number;
  differing: number;
}

/** The games that differ, with the first differing moment of each. Throws where they are not the same games at all. */
export function compareHashes(reference: readonly Played[], other: readonly Played[]): Difference[] {
  if (reference.length !== other.length)
    throw new Error(`Not the same games: ${reference.length} here and ${other.length} there.`);
  return reference.flatMap(({ name, hashes }, i) => {
    const theirs = other[i]!;
    if (theirs.name !== name || theirs.hashes.length !== hashes.length)
      throw new Error(`Not the same games: "${name}" of ${hashes.length} moments is "${theirs.name}" there.`);
    const differing = hashes.flatMap((hash, k) => (hash === theirs.hashes[k] ? [] : [k]));
    if (differing.length === 0) return [];
    return [{ game: name, moment: differing[0]!, moments: hashes.length, differing: differing.length }];
  });
}

/** One line for each field whose bits differ: its name, then both values in hexadecimal bits and as numbers. */
export function compareFields(reference: readonly FieldBits[], other: readonly FieldBits[], engine: string): string[] {
  const theirs = new Map(other);
  const lines = reference.flatMap(([field, bits]) => {
    const their = theirs.get(field);
    return their === bits ? [] : [`${field}: Node ${shown(bits)}, ${engine} ${shown(their)}`];
  });
  const known = new Set(reference.map(([field]) => field));
  const unknown = other.filter(([field]) => !known.has(field)).map(([field]) => `${field}: in ${engine} only`);
  const all = [...lines, ...unknown];
  return all.length > 0 ? all : ['every field has the same bits, so it is the hash that is computed differently'];
}

/** "the opening", "quarter 3" or "the scores". */
export function momentName({ moment, moments }: Pick<Difference, 'moment' | 'moments'>): string {
  if (moment === 0) return 'the opening';
  return moment === moments - 1 ? 'the scores' : `quarter ${moment}`;
}

function shown(bits: string | undefined): string {
  if (bits === undefined) return 'nothing';
  if (!/^[0-9a-f]{16}$/.test(bits)) return bits;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return `${bits} (${view.getFloat64(0)})`;
}
