/**
 * `npm run facts`: measures the twenty facts the model must show, and prints them as a table.
 * `-- --write` also writes docs/facts.md; `-- --search` first searches the best plans anew (about ten minutes);
 * `-- --shift=1000` moves all seeds; `-- F4 F9` measures only these. Exit 1 if a fact does not hold.
 */
import { writeFileSync } from 'node:fs';
import { FACTS } from './facts/all.ts';
import { searchAgain } from './facts/best.ts';
import { documentOf, tableOf, type Measured } from './facts/document.ts';
import { fullScope } from './facts/fact.ts';

const wishes = process.argv.slice(2);
const SHIFT = /^--shift=(\d{1,6})$/;
const shift = Number(wishes.map((wish) => SHIFT.exec(wish)?.[1]).find((found) => found) ?? 0);
const ids = wishes.filter((wish) => !wish.startsWith('--'));
const unknown = [
  ...ids.filter((id) => !FACTS.some((fact) => fact.id === id)),
  ...wishes.filter((wish) => wish.startsWith('--') && wish !== '--write' && wish !== '--search' && !SHIFT.test(wish)),
];
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Use fact ids F1 to F20, --write, --search, --shift=NUMBER.`);
  process.exit(2);
}

if (wishes.includes('--search')) searchAgain((line) => console.error(line));

const chosen = FACTS.filter((fact) => ids.length === 0 || ids.includes(fact.id));
const measured = chosen.map((fact): Measured => {
  const start = performance.now();
  const checks = fact.measure(fullScope(shift));
  console.error(`${fact.id} measured in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return { fact, checks };
});

console.log(tableOf(measured));
if (wishes.includes('--write')) {
  if (measured.length < FACTS.length || shift > 0) {
    console.error('--write needs all facts on their own seeds; leave ids and --shift out.');
    process.exit(2);
  }
  writeFileSync(new URL('../docs/facts.md', import.meta.url), documentOf(measured));
}
const failed = measured.filter(({ checks }) => checks.some((check) => !check.holds));
if (failed.length > 0) {
  console.error(`Not as they should be: ${failed.map(({ fact }) => fact.id).join(', ')}`);
  process.exit(1);
}
