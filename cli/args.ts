import { unknownName } from '../game/replay/nearest.ts';
import { InputError } from '../game/replay/record.ts';

/** Arguments of a verb: what stands by itself, and which flags were given. */
export interface Args<Flag extends string> {
  operands: string[];
  flags: ReadonlySet<Flag>;
}

/** Sorts arguments. Throws InputError on a flag the verb does not know and on too few or too many operands. */
export function parseArgs<Flag extends string>(
  args: readonly string[],
  known: readonly Flag[],
  operandCount: { least: number; most: number; what: string },
): Args<Flag> {
  const operands = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  const flags = args.filter((arg) => !operands.includes(arg));
  for (const flag of flags) {
    if ((known as readonly string[]).includes(flag)) continue;
    const sentence = known.length > 0 ? unknownName('option', flag, known) : 'this verb has no options.';
    throw new InputError(flag, sentence);
  }
  const { least, most, what } = operandCount;
  if (operands.length < least) throw new InputError('', `${what} is missing; "help" shows how to call this.`);
  if (operands.length > most) {
    const sentence = most === 0 ? 'this verb takes no arguments.' : `only one ${what} can be given.`;
    throw new InputError(operands[most]!, sentence);
  }
  return { operands, flags: new Set(flags as Flag[]) };
}
