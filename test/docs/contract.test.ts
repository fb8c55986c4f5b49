import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERBS } from '../../cli/verbs.ts';

const contract = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');

const table = /^\| verb \|.*?\n\n/ms.exec(contract)![0];

/** What is typed after a verb's name, row by row of the contract's table. */
function callsOf(verb: string): string[] {
  const rows = [...table.matchAll(/^\| `(\w+)(.*?)` \|/gm)];
  return rows.filter((row) => row[1] === verb).map((row) => row[2]!.trim().replaceAll('\\|', '|'));
}

/** Verbs of which the contract tells each way to call them in a row of its own. */
const ROWS: Record<string, string[]> = { export: ['SCRIPT|CODE --csv', 'SCRIPT|CODE --script'] };

test.each(Object.entries(VERBS))('%s is called as "help" and the contract both say', (verb, { usage }) => {
  // That studies take --workers stands below the table.
  expect(callsOf(verb)).toEqual(ROWS[verb] ?? [usage.replace('[--workers N]', '').replaceAll(/ +/g, ' ').trim()]);
});
