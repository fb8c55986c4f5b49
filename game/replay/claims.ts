import type { DecisionChange, Parent } from './record.ts';
import { HASH_PATTERN, InputError, SITTER_PATTERN } from './record.ts';

/** What a decided seat says about who sat there. */
export interface Sitter {
  readonly by?: string;
  readonly silent?: readonly number[];
}

export const SITTER_WORDS =
  'a name of 1 to 40 letters, digits, spaces and . _ - / @ + ( ), with letters, digits or brackets at its ends';
export const HASH_WORDS = '16 hexadecimal digits, such as the hash that verify prints';

/**
 * Checks a sitter against itself and the decisions made in its name, `changes`, of a game of `quarters`. No rule reads
 * a sitter, so nothing else would notice. Throws InputError with the place below `place`.
 */
export function checkSitter(
  { by, silent }: Sitter,
  changes: readonly DecisionChange[],
  quarters: number,
  place: string,
): void {
  if (by !== undefined && !SITTER_PATTERN.test(by)) {
    throw new InputError(`${place}.by`, `${JSON.stringify(by.slice(0, 60))} is not ${SITTER_WORDS}.`);
  }
  if (!silent) return;
  if (by === undefined) {
    throw new InputError(`${place}.silent`, 'says when a program gave no answer; name the program in "by".');
  }
  silent.forEach((quarter, i) => {
    const at = `${place}.silent[${i}]`;
    if (!Number.isInteger(quarter) || quarter < 1 || quarter > quarters) {
      throw new InputError(at, `${quarter} is not a quarter of this game (1 to ${quarters}).`);
    }
    if (i > 0 && quarter <= silent[i - 1]!) {
      throw new InputError(at, `${quarter} comes after ${silent[i - 1]}; list each quarter once, in rising order.`);
    }
    if (saysAnything(changes[quarter - 1] ?? {})) {
      const decision = `decisions[${quarter - 1}]`;
      throw new InputError(at, `in quarter ${quarter} there is an answer; leave ${decision} empty or ${quarter} out.`);
    }
  });
}

/** Checks what can be told of a parent without having it. Throws InputError with the place. */
export function checkParent({ hash, quarter }: Parent, quarters: number): void {
  if (!HASH_PATTERN.test(hash)) {
    throw new InputError('parent.hash', `${JSON.stringify(hash.slice(0, 60))} is not ${HASH_WORDS}.`);
  }
  if (!Number.isInteger(quarter) || quarter < 0 || quarter > quarters) {
    throw new InputError('parent.quarter', `${quarter} is not a number of quarters kept (0 to ${quarters}).`);
  }
}

function saysAnything(change: DecisionChange): boolean {
  return Object.values(change).some((part) => part !== undefined);
}
