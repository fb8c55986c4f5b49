/** The command line as a process of its own, for tests of what only a process has: streams, signals, exit codes. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import type { InputError } from '../../game/replay/record.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = ['--import', 'tsx', join(root, 'cli/main.ts')];

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** A folder that goes when the tests of the file that asks for it are done, and `file`, which puts a file into it. */
export function scratch(): { folder: string; file: (name: string, content: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'shadow-price-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, file };
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

/** What the program prints, run inside this process; only for what needs no workers. */
export async function printed(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    const code = await run(args);
    return { code, out };
  } finally {
    write.mockRestore();
  }
}

/** What the program says of bad input. */
export async function refusal(...args: string[]): Promise<string> {
  const outcome = await run(args).catch((error: unknown) => error);
  if ((outcome as Error).name !== 'InputError') throw new Error('This was not refused.');
  return (outcome as InputError).message;
}

/** Starts the program with standard output into a file; `options` are Node's own. */
export function startInto(path: string, args: readonly string[], options: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...options, ...command, ...args], {
    cwd: root,
    stdio: ['pipe', openSync(path, 'w'), 'pipe'],
  });
}

/** Waits until something is so; the test's own time limit ends the wait. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(10);
}

/** The exit code of a process that is ending. */
export async function codeOf(process: { exitCode: number | null } & NodeJS.EventEmitter): Promise<number | null> {
  if (process.exitCode === null) await once(process, 'exit');
  return process.exitCode;
}
