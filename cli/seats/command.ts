import { posix, win32 } from 'node:path';
import { parseArgs as tokensOf } from 'node:util';
import { parseArgsStringToArgv } from 'string-argv';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { InputError, SITTER_PATTERN } from '../../game/replay/record.ts';
import { knownName } from '../args.ts';

/** The longest name that SITTER_PATTERN allows. */
const NAME_MAX = 40;

/** An outside program and the seat that it takes. */
export interface SeatCommand {
  firm: FirmId;
  /** The program and its arguments; no shell reads them. */
  words: [string, ...string[]];
  /** What it is called where it gives no name of its own. */
  name: string;
}

/** Takes every `--seat VALUE` out of arguments, which a verb can otherwise give once only. */
export function takeSeats(args: readonly string[]): { seats: SeatCommand[]; rest: string[] } {
  const options = { seat: { type: 'string' as const, multiple: true } };
  const { tokens } = tokensOf({ args: [...args], options, strict: false, tokens: true });
  const seats: SeatCommand[] = [];
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'seat') continue;
    const { index, inlineValue, value } = token;
    taken.add(index);
    if (inlineValue === false) taken.add(index + 1);
    seats.push(seatCommand(value ?? ''));
  }
  const twice = seats.find(({ firm }, i) => seats.findIndex((other) => other.firm === firm) !== i);
  if (twice) throw new InputError('--seat', `${twice.firm} is given twice; one program can sit there.`);
  return { seats, rest: args.filter((_, i) => !taken.has(i)) };
}

/** Reads `lab=python3 plan.py --bold`. Quotes hold words with spaces together. Throws InputError. */
export function seatCommand(text: string): SeatCommand {
  const at = text.indexOf('=');
  if (at < 0) throw new InputError('--seat', 'names a firm and a program, such as --seat lab="python3 plan.py".');
  const firm = knownName(text.slice(0, at).trim(), '--seat', 'firm', FIRM_IDS);
  const line = text.slice(at + 1);
  if (/['"]/.test(line.replaceAll(/'[^']*'|"[^"]*"/g, ''))) {
    throw new InputError(
      `--seat ${firm}`,
      'a quote is opened and not closed; close it, or put the words in the other quotes.',
    );
  }
  const [program, ...rest] = parseArgsStringToArgv(line);
  if (!program) throw new InputError('--seat', `name the program that is to sit at ${firm}.`);
  return { firm, words: [program, ...rest], name: nameOf([program, ...rest]) };
}

/** A word that names a file with a program in it, such as plan.py: no option, no setting, no line for a shell. */
const SCRIPT_FILE = /^[\w.-]+\.[A-Za-z]\w{0,3}$/;

/**
 * The program, and the file that it runs where one is named, without folders and without any other argument: they are
 * nobody else's business, and some are secret.
 */
function nameOf([program, ...args]: readonly [string, ...string[]]): string {
  const file = args
    .filter((word) => !/^-|=/.test(word))
    .map(baseName)
    .find((word) => SCRIPT_FILE.test(word));
  const name = [baseName(program), ...(file === undefined ? [] : [file])]
    .join(' ')
    .replaceAll(/[^A-Za-z0-9 ._/@+()-]+/g, '-')
    .replace(/^[^A-Za-z0-9(]+/, '')
    .slice(0, NAME_MAX)
    .replace(/[^A-Za-z0-9)]+$/, '');
  return SITTER_PATTERN.test(name) ? name : 'program';
}

function baseName(path: string): string {
  return win32.basename(posix.basename(path));
}
