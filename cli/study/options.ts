import { availableParallelism } from 'node:os';
import { InputError } from '../../game/replay/record.ts';
import { wholeNumber } from '../args.ts';
import type { Form } from './printer.ts';
import { parseShard, type Shard } from './shard.ts';

/** The form that flags ask for. Throws InputError where they ask for two. */
export function formOf(flags: ReadonlySet<string>): Form {
  if (flags.has('--json') && flags.has('--csv'))
    throw new InputError('--csv', 'goes not with --json; keep one of them.');
  if (flags.has('--json')) return 'json';
  return flags.has('--csv') ? 'csv' : 'table';
}

/** The shard asked for, or null. A shard is for `merge` to read, which reads JSON. */
export function shardOf(values: ReadonlyMap<string, string>, form: Form): Shard | null {
  const text = values.get('--shard');
  if (text === undefined) return null;
  const shard = parseShard(text);
  if (form !== 'json') throw new InputError('--shard', 'goes with --json; merge turns the shards into any form.');
  return shard;
}

/** How many processes are to work; undefined for as many as there are cores. */
export function workersOf(values: ReadonlyMap<string, string>): number | undefined {
  const text = values.get('--workers');
  const high = Math.max(64, availableParallelism());
  return text === undefined ? undefined : wholeNumber(text, '--workers', { low: 1, high, unit: 'processes' });
}
