import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** A program that runs beside ours until it is stopped, and never outlives ours, however ours ends. */
export interface Background {
  /** What it writes to its file descriptor 3. */
  descriptor3: Readable;
  /** Rejects, with what it said, when it ends before it is stopped. */
  ended: Promise<never>;
  /** Ends it and all that it has started. */
  stop: () => Promise<void>;
}

/** Time to end by itself, ms; the shell below gives as much. */
const GRACE = 2000;

/**
 * A program gets a companion, which reads a pipe that closes when we are gone (Ctrl+C and SIGKILL leave us no time to
 * tidy up) and then ends the whole group. The shell gives a background job no input but what is named, hence number 4.
 */
const WITH_COMPANION = `
  exec 4<&0
  { trap '' TERM; read -r _; kill 0; sleep 2; kill -9 0; } <&4 2>/dev/null 3>&- &
  exec "$@" </dev/null 4<&-`;

/** Starts a program, on Linux or another Unix. */
export function background(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Background {
  const child = spawn('sh', ['-c', WITH_COMPANION, 'sh', command, ...args], {
    // A group of its own, so that what it starts can be ended with it.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = failureOf(child, command);
  // Whoever waits for something else races against it; nobody else need know.
  ended.catch(() => {});
  return {
    descriptor3: child.stdio[3] as Readable,
    ended,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const grace = new Promise((resolve) => setTimeout(resolve, GRACE).unref());
      await Promise.race([ended.catch(() => {}), grace]);
      signalGroup(child, 'SIGKILL');
    },
  };
}

async function failureOf(child: ChildProcess, command: string): Promise<never> {
  const said = text(child.stderr!);
  // Rejects with the reason where it could not even start.
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  // What it has started may still hold its standard error open.
  signalGroup(child, 'SIGKILL');
  throw new Error(`${command} ended with ${code ?? signal}: ${(await said).trim() || 'it said nothing'}`);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: nobody is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
