import { expect, test } from 'vitest';
import { exp, ln, pow } from '../../game/numeric/math.ts';
import { bitsOf, type Table } from './knownBits.ts';
import known from './knownBits.json';

/**
 * The very bits of exp, ln and pow. Replays are verified bit for bit on every machine, so another implementation, or
 * another version of this one, must not slip in unnoticed: it would be a change of the rules.
 */
const table = known as Table;
const functions: Record<keyof Table, (...args: number[]) => number> = { exp, ln, pow };

test.each(Object.keys(functions) as (keyof Table)[])('%s gives the bits it always gave', (name) => {
  const rows = table[name];
  expect(rows.length).toBeGreaterThanOrEqual(64);
  for (const row of rows) {
    const args = row.slice(0, -1) as number[];
    expect(bitsOf(functions[name](...args)), `${name}(${args.join(', ')})`).toBe(row.at(-1));
  }
});
