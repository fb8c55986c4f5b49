import { looksLikeCode } from '../../game/replay/codeText.ts';
import { engine } from '../../game/replay/engine.ts';
import { InputError } from '../../game/replay/record.ts';
import { shown } from '../../game/replay/nearest.ts';
import { parseScript } from '../../game/replay/script.ts';
import { parseArgs } from '../args.ts';
import { readSource, within } from '../input.ts';
import { print, say } from '../output.ts';
import { endChildrenAtExit } from '../seats/child.ts';
import { takeSeats, type SeatCommand } from '../seats/command.ts';
import { playSeats } from '../seats/playSeats.ts';
import { reportTable } from '../table.ts';
import type { Verb } from '../verbs.ts';

/** Seconds an answer may take. */
const TIME_LIMIT = { low: 0.01, high: 3600, default: 5 };
/** Seconds that a program has at least to start and say its name, and at most to end. */
const START_LIMIT = 10;
const END_LIMIT = 1;

export const play: Verb = {
  usage: 'SCRIPT --seat FIRM="PROGRAM ..." [--seat ...] [--time-limit SECONDS] [--json]',
  about: 'plays a game with outside programs on seats (docs/open-seats.md); prints what simulate prints',
  async run(args) {
    const { seats, rest } = takeSeats(args);
    const { operands, flags, values } = parseArgs(rest, ['--json'], { least: 1, most: 1, what: 'SCRIPT' }, [
      '--time-limit',
    ]);
    if (seats.length === 0) {
      throw new InputError(
        '',
        '--seat is missing; it names a firm and a program, such as --seat lab="python3 plan.py".',
      );
    }
    const seconds = secondsOf(values.get('--time-limit'));
    const limits = {
      start: 1000 * Math.max(seconds, START_LIMIT),
      answer: 1000 * seconds,
      end: 1000 * Math.min(seconds, END_LIMIT),
    };
    const { name, text } = await readSource(operands[0]!);
    const { record, expect } = await within(name, () => {
      if (looksLikeCode(text))
        throw new InputError('', 'this is a code; play takes a script (export --script makes one).');
      const script = parseScript(text);
      refuseTakenSeats(script.record.seats, seats);
      // What cannot even begin is told before any program starts.
      engine.openGame(script.record);
      return script;
    });
    endChildrenAtExit();
    const game = await playSeats(record, seats, limits, say);
    const report = await within(name, () => game.engine.fullReport(game.record, game.played, expect));
    await print(flags.has('--json') ? `${JSON.stringify(report)}\n` : reportTable(game.record, report));
    return report.expectations.every(({ ok }) => ok) ? 0 : 1;
  },
};

function refuseTakenSeats(taken: object, seats: readonly SeatCommand[]): void {
  const both = seats.find(({ firm }) => firm in taken);
  if (both)
    throw new InputError(`seats.${both.firm}`, 'the script says who sits here; take that out, or leave --seat out.');
}

function secondsOf(text: string | undefined): number {
  const { low, high } = TIME_LIMIT;
  if (text === undefined) return TIME_LIMIT.default;
  const seconds = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (seconds >= low && seconds <= high) return seconds;
  throw new InputError('--time-limit', `${shown(text)} is not a number from ${low} to ${high} (seconds).`);
}
