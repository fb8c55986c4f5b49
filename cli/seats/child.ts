import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { InputError } from '../../game/replay/record.ts';
import type { SeatCommand } from './command.ts';

/** How much of a program's standard error is passed on, in bytes. */
const ERRORS_MAX = 65_536;

const WINDOWS = process.platform === 'win32';

export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const running = new Set<Child>();

/** Starts a program, by its own words and without a shell. Throws InputError where it cannot be started. */
export async function startChild({ firm, words }: SeatCommand): Promise<Child> {
  const [program, ...args] = words;
  const child = spawn(program, args, {
    // npm runs scripts in the project's root; the program's files are meant from where the user stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that what the program starts ends with it.
    detached: !WINDOWS,
    windowsHide: true,
  });
  // It need not read what it is told.
  child.stdin.on('error', () => {});
  try {
    await once(child, 'spawn');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such program' : `it cannot be started (${code})`;
    throw new InputError(`--seat ${firm}`, `"${program}": ${why}.`);
  }
  running.add(child);
  // What it left behind goes with it.
  child.once('exit', () => endChild(child));
  passErrorsOn(child, firm);
  return child;
}

/** Ends a program and all that it started, at once. Ending it twice does nothing. */
export function endChild(child: Child): void {
  if (!running.delete(child)) return;
  try {
    if (WINDOWS) child.kill();
    else process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** Reads and writes no more. What has left the program's group may hold the other ends and must keep nobody waiting. */
export function closeChild(child: Child): void {
  endChild(child);
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  child.unref();
}

/** From now on no program outlives this one, however it ends. */
export function endChildrenAtExit(): void {
  process.on('exit', () => running.forEach((child) => endChild(child)));
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  for (const [signal, number] of Object.entries(signals)) process.once(signal, () => process.exit(128 + number));
}

function passErrorsOn({ stderr }: Child, firm: string): void {
  let left = ERRORS_MAX;
  stderr.on('error', () => {});
  stderr.on('data', (chunk: Buffer) => {
    if (left === 0) return;
    process.stderr.write(chunk.subarray(0, left));
    left -= Math.min(left, chunk.length);
    if (left === 0) process.stderr.write(`\n${firm}: no more of what its program writes to standard error is shown.\n`);
  });
}
