import { createReadStream, fstatSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../../game/replay/record.ts';
import { pathOf } from '../input.ts';
import { linesOf } from '../lines.ts';
import { SHARDS_MAX, type Shard } from './shard.ts';
import { COUNTED, pieceSchema, studyHeader, type AnyHeader } from './studies.ts';

/** A line of a study's file after its header: a piece, what stands after the last piece, or neither. */
export type FileLine =
  | { kind: 'piece'; number: number; text: string }
  | { kind: 'end'; end: Record<string, unknown> }
  | { kind: 'damaged'; line: number };

/** A file of a study, opened: what it is about, and in `lines` what follows. */
export interface StudyFile {
  name: string;
  header: AnyHeader;
  /** Null where the file is meant to be the whole study. */
  shard: Shard | null;
  lines: AsyncGenerator<FileLine>;
}

const shardSchema = z
  .strictObject({ part: z.int().min(1), of: z.int().min(1).max(SHARDS_MAX) })
  .refine(({ part, of }) => part <= of);
const endSchema = z.object({ end: z.looseObject({ pieces: z.int() }) });
const summarySchema = z.object({ summary: z.looseObject({}) });

/** Opens what `tournament --json`, or a verb with --shard, printed. Throws InputError where it is nothing of the kind. */
export async function openStudyFile(name: string): Promise<StudyFile> {
  const path = pathOf(name);
  if (path === null) throw new InputError(name, 'there is no such file.');
  const file = statSync(path);
  if (file.isDirectory()) throw new InputError(name, 'this is a folder; name a file in it.');
  if (!file.isFile()) throw new InputError(name, 'this can be read only once; write it into a file and name that.');
  if (file.size === 0) throw new InputError(name, 'this file is empty.');
  const lines = linesOf(createReadStream(path, 'utf8'));
  const first = await lines.next();
  const found = headerIn(first.done ? '' : first.value.text);
  if (!found) {
    throw new InputError(name, 'this is no study; give what tournament --json, or a verb with --shard, has printed.');
  }
  return { name, ...found, lines: linesAfter(found.header, lines) };
}

/**
 * Whether a file breaks off before a study's first line, `head`, is whole, as an early interrupt leaves it; an empty one
 * does. Throws InputError where standard output goes into this very file: the shell has emptied it, or what is printed
 * would follow what is there.
 */
export function breaksOffWithin(name: string, head: string): boolean {
  const path = pathOf(name);
  if (path === null) return false;
  const [file, output] = [statSync(path), fstatSync(1)];
  if (!file.isFile()) return false;
  if (file.ino === output.ino && file.dev === output.dev) {
    throw new InputError(name, 'this very command writes to this file; let it write to another.');
  }
  return file.size < head.length && head.startsWith(readFileSync(path, 'utf8'));
}

function headerIn(text: string): Pick<StudyFile, 'header' | 'shard'> | null {
  const value = valueOf(text);
  if (typeof value !== 'object' || value === null) return null;
  const { shard: given, ...rest } = value as Record<string, unknown>;
  const header = studyHeader.safeParse(rest);
  const shard = shardSchema.nullable().safeParse(given ?? null);
  return header.success && shard.success ? { header: header.data, shard: shard.data } : null;
}

async function* linesAfter(header: AnyHeader, lines: AsyncGenerator<{ text: string }>): AsyncGenerator<FileLine> {
  const counted = COUNTED[header.study];
  const piece = pieceSchema(header);
  let line = 1;
  for await (const { text } of lines) {
    line += 1;
    const value = valueOf(text);
    const [, number] = new RegExp(`^\\{"${counted}":(\\d{1,15}),`).exec(text) ?? [];
    const end = endSchema.safeParse(value);
    if (number !== undefined && piece.safeParse(value).success) yield { kind: 'piece', number: Number(number), text };
    else if (end.success) yield { kind: 'end', end: end.data.end };
    else if (summarySchema.safeParse(value).success) yield { kind: 'end', end: {} };
    else yield { kind: 'damaged', line };
  }
}

/** What a text of JSON holds; undefined where it is none. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
