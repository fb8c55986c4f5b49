import { existsSync, fstatSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer as bytesOf } from 'node:stream/consumers';
import { engineOfCode } from '../game/archive/engines.ts';
import { looksLikeCode } from '../game/replay/codeText.ts';
import { engine, type Engine } from '../game/replay/engine.ts';
import type { Expectation } from '../game/replay/expectations.ts';
import type { Played } from '../game/replay/play.ts';
import { InputError, type GameRecord } from '../game/replay/record.ts';
import { parseScript } from '../game/replay/script.ts';

/** What an operand stands for: a text, and what to call it in a sentence. */
export interface Source {
  name: string;
  text: string;
}

/** A game read from a script or a code, and played as far as it tells. */
export interface ReadGame {
  /** What to call it in a sentence. */
  name: string;
  /** The rules it was made under; of a script, this program's own. */
  engine: Engine;
  record: GameRecord;
  played: Played;
  expect: Expectation[];
}

/** The text an operand stands for: standard input for `-`, a file, or a code itself. Throws InputError otherwise. */
export async function readSource(operand: string): Promise<Source> {
  if (operand === '-') return { name: 'standard input', text: decodeText(await bytesOf(standardInput())) };
  if (operand === '') throw new InputError('', 'a name is empty; give a file, a code or - for standard input.');
  const path = pathOf(operand);
  if (path === null) {
    if (looksLikeCode(operand)) return { name: abbreviated(operand), text: operand };
    throw new InputError(operand, 'there is no such file, and it is no code (a code begins with SP1-).');
  }
  if (statSync(path).isDirectory()) throw new InputError(operand, 'this is a folder; name a file in it.');
  return { name: operand, text: decodeText(readFileSync(path)) };
}

/** Throws InputError where it is a folder, which Node would read as nothing at all. */
export function standardInput(): NodeJS.ReadStream {
  if (fstatSync(0).isDirectory()) throw new InputError('standard input', 'this is a folder; name a file in it.');
  return process.stdin;
}

/** UTF-8 unless a mark says UTF-16, which is what some shells on Windows write into files. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The file an operand names, or null. npm runs scripts in the project's root; a path is meant from where the user stands. */
export function pathOf(operand: string): string | null {
  const candidates = [resolve(operand), resolve(process.env.INIT_CWD ?? '.', operand)];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function abbreviated(code: string): string {
  return code.length > 20 ? `${code.slice(0, 12)}…` : code;
}

/** Reads and plays a script or a code. Throws InputError with the source's name before the place. */
export async function readGame(operand: string): Promise<ReadGame> {
  const { name, text } = await readSource(operand);
  return { name, ...(await within(name, () => gameFrom(text))) };
}

/** Does something whose InputErrors are about a part of `name`. */
export async function within<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(name, error.message);
    throw error;
  }
}

/** The game of a script, or of a code of these rules or of any released ones. */
export async function gameFrom(text: string): Promise<Omit<ReadGame, 'name'>> {
  if (looksLikeCode(text)) {
    const engine = await engineOfCode(text);
    const { record, quartersPlayed } = engine.decode(text);
    return { engine, record, played: engine.playGame(record, quartersPlayed), expect: [] };
  }
  const { record, expect } = parseScript(text);
  return { engine, record, played: engine.playGame(record), expect };
}
