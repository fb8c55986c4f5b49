import { parseArgs as tokensOf } from 'node:util';
import { numberWithin, type Bound } from '../game/replay/bounds.ts';
import { shown, unknownName } from '../game/replay/nearest.ts';
import { InputError } from '../game/replay/record.ts';

/** Arguments of a verb: what stands by itself, which flags were given, and the values of flags that have one. */
export interface Args<Flag extends string, Valued extends string> {
  operands: string[];
  flags: ReadonlySet<Flag>;
  values: ReadonlyMap<Valued, string>;
}

/**
 * Sorts arguments. `valued` are the flags that take a value, as `--quarter 3` or `--quarter=3`. Throws InputError on a
 * flag the verb does not know, on a value that is missing or given twice, and on too few or too many operands.
 */
export function parseArgs<Flag extends string, Valued extends string = never>(
  args: readonly string[],
  known: readonly Flag[],
  operandCount: { least: number; most: number; what: string },
  valued: readonly Valued[] = [],
): Args<Flag, Valued> {
  const operands: string[] = [];
  const flags = new Set<Flag>();
  const values = new Map<Valued, string>();
  const options = Object.fromEntries(valued.map((name) => [name.slice(2), { type: 'string' as const }]));
  const { tokens } = tokensOf({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName as Flag & Valued;
    if (valued.includes(name)) setOnce(values, name, token.value);
    else if (!known.includes(name)) throw unknownFlag(name, [...known, ...valued]);
    else if (token.value === undefined) flags.add(name);
    else throw new InputError(name, 'this option takes no value; leave out what follows "=".');
  }
  const { least, most, what } = operandCount;
  if (operands.length < least) throw new InputError('', `${what} is missing; "help" shows how to call this.`);
  if (operands.length > most) {
    const sentence = most === 0 ? 'this verb takes no arguments.' : `only one ${what} can be given.`;
    throw new InputError(operands[most]!, sentence);
  }
  return { operands, flags, values };
}

function unknownFlag(name: string, known: readonly string[]): InputError {
  return new InputError(name, known.length > 0 ? unknownName('option', name, known) : 'this verb has no options.');
}

function setOnce<Valued>(values: Map<Valued, string>, name: Valued & string, value: string | undefined): void {
  // `--quarter --json` forgot the quarter; it does not mean a quarter called --json.
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new InputError(name, 'a value is missing after this option; "help" shows how to call this.');
  }
  if (values.has(name)) throw new InputError(name, 'is given twice; keep one of them.');
  values.set(name, value);
}

/** The value of a flag that must be given. `what` says what it names, such as "the quarter to change". */
export function neededValue<Valued extends string>(args: Args<string, Valued>, name: Valued, what: string): string {
  const value = args.values.get(name);
  if (value === undefined) throw new InputError('', `${name} is missing; it names ${what}.`);
  return value;
}

/**
 * The one of a few names that is typed after the flag `flag`. `noun` tells what it names, such as "firm". Throws
 * InputError, naming the nearest, on any other.
 */
export function knownName<Name extends string>(text: string, flag: string, noun: string, known: readonly Name[]): Name {
  const name = known.find((each) => each === text);
  if (name === undefined) throw new InputError(`${flag} ${shown(text)}`, unknownName(noun, text, known));
  return name;
}

/** A whole number within bounds, as typed after the flag `name`. Throws InputError on anything else. */
export function wholeNumber(value: string, name: string, bound: Omit<Bound, 'whole'>): number {
  const number = /^-?\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number >= bound.low && number <= bound.high) return number;
  throw new InputError(name, `${shown(value)} is not ${numberWithin({ ...bound, whole: true })}.`);
}
