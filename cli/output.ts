import { once } from 'node:events';

let stopped = false;

/** Writes to standard output and waits while its reader is slower than we are, so that memory stays small. */
export async function print(text: string): Promise<void> {
  if (stopped) await new Promise(() => {});
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
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
