import { say, stopPrinting } from '../output.ts';

/** Exit codes of a process ended by a signal: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * On an interrupt: prints no more, says a sentence on standard error, and ends once what was printed has gone out, so
 * that what arrived is whole lines. Returns what takes this back.
 */
export function onInterrupt(farewell: () => string): () => void {
  const stop = (signal: keyof typeof CODES) => {
    // A terminal and the program that started this one may both say so.
    if (!stopPrinting()) return;
    say(farewell());
    process.stdout.write('', () => process.exit(CODES[signal]));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
}
