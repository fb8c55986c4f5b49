import { once } from 'node:events';
import { fstatSync, writeFileSync } from 'node:fs';
import { printable } from '../game/replay/nearest.ts';

/** Where what is asked for was not, or not all, printed: bad input, or an output that takes no more. */
export const EXIT_UNDONE = 2;

let stopped = false;
let writesFile = false;
let adviceOnLoss = (): string => '';

/** Writes to standard output and waits while its reader is slower than we are, so that memory stays small. */
export async function print(text: string): Promise<void> {
  if (stopped) await new Promise(() => {});
  if (writesFile) writeWhole(text);
  else if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Node's own stream writes to a file once, and takes the part that still fitted on a full disk for the whole. */
function writeWhole(text: string): void {
  try {
    writeFileSync(process.stdout.fd, text);
  } catch (error) {
    endAtLoss(error as NodeJS.ErrnoException);
  }
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

/** Has `advice` follow the sentence that says that standard output takes no more. Returns what takes this back. */
export function adviseOnLoss(advice: () => string): () => void {
  adviceOnLoss = advice;
  return () => {
    adviceOnLoss = () => '';
  };
}

/** Has this process end in order where standard output takes no more. */
export function watchOutput(): void {
  writesFile = fstatSync(process.stdout.fd).isFile();
  process.stdout.on('error', endAtLoss);
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
}

function endAtLoss({ code, message }: NodeJS.ErrnoException): never {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error.
  if (code === 'EPIPE') process.exit(0);
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : message;
  say(`standard output could not be written: ${why}; make room, or write to another place.${adviceOnLoss()}`);
  process.exit(EXIT_UNDONE);
}
