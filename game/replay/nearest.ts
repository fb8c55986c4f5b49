import { closest } from 'fastest-levenshtein';

/** How many names a sentence lists before it only names the nearest. */
const LISTED = 8;

/** Longer than any name we know; what lies beyond only costs time. */
const COMPARED = 100;

/**
 * What to say about a name nobody knows: the nearest known one, and all of them where they are few. `noun` tells what
 * was looked for, such as "parameter".
 */
export function unknownName(noun: string, name: string, known: readonly string[]): string {
  const all = known.length <= LISTED ? ` (there are ${known.join(', ')})` : '';
  return `no such ${noun}; the nearest is "${closest(name.slice(0, COMPARED), known)}"${all}.`;
}

/** A value as a sentence shows it: short, and telling text from numbers. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return printable(JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value));
}

/** Somebody's name for something, safe to print on one line: as it is where it looks like a name, else as a short text. */
export function named(name: string): string {
  return /^[\w.$-]{1,60}$/.test(name) ? name : shown(name);
}

/** What ends a line, steers a terminal, or is not seen at all. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text that stays on its line and forges nothing on a terminal: what is not to be seen as `\u001b` and the like. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) =>
    character.replaceAll(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
