import { shown } from '../../game/replay/nearest.ts';
import { InputError } from '../../game/replay/record.ts';

/** One of several shares of a study: pieces part, part + of, part + 2 of, ... */
export interface Shard {
  part: number;
  of: number;
}

export const SHARDS_MAX = 100_000;

/** Reads PART/OF. Throws InputError with what would fit. */
export function parseShard(text: string): Shard {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined) {
    throw new InputError('--shard', `${shown(text)} is no shard; write PART/OF, such as 2/8 for the second of eight.`);
  }
  if (of < 1 || of > SHARDS_MAX)
    throw new InputError('--shard', `${of} shards are not a whole number from 1 to ${SHARDS_MAX}.`);
  if (part < 1 || part > of) {
    throw new InputError('--shard', `there is no shard ${part} of ${of}; the first is 1/${of}, the last ${of}/${of}.`);
  }
  return { part, of };
}

/** Whether the piece with this number belongs to the shard. */
export function inShard(number: number, { part, of }: Shard): boolean {
  return number % of === part % of;
}

/** The numbers of the shard's pieces, of `size` in all. */
export function numbersOf({ part, of }: Shard, size: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((size - part) / of) + 1) }, (_, i) => part + i * of);
}

/** A shard as a sentence names it. */
export function shardName({ part, of }: Shard): string {
  return `shard ${part} of ${of}`;
}
