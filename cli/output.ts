import { once } from 'node:events';
import { printable } from '../game/replay/nearest.ts';

let stopped = false;

/** Writes to standard output and waits while its reader is slower than we are, so that memory stays small. */
export async function print(text: string): Promise<void> {
  if (stopped) await new Promise(() => {});
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says something to the person beside what is printed: one line on standard error, whatever names and texts are in it. */
export function say(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`);
}

/** From now on `print` waits for ever; false if it did before. */
export function stopPrinting(): boolean {
  if (stopped) return false;
  stopped = true;
  return true;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
export function survivesClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
