/**
 * `npm run bench`: measures what a quarter costs, beside other ways to run the same rules, and how the cost of games
 * grows; takes about two minutes. `-- --write` also writes the tables into docs/bench.md. The figures that count are
 * ratios of one run: microseconds differ from machine to machine and from hour to hour.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { CASES, type CaseId } from './cases.ts';
import { batch, fit, growth, median, verifying } from './growth.ts';
import { PARTS } from './parts.ts';
import { QUARTERS } from './quarters.ts';
import { sideBySide, type Rounds } from './sideBySide.ts';
import { between, table } from './table.ts';

const ROUNDS = 15;
const MILLISECONDS = 60;
const wishes = process.argv.slice(2);
if (wishes.some((wish) => wish !== '--write')) {
  console.error('Use no option, or --write.');
  process.exit(2);
}

const quarters = Object.keys(QUARTERS) as CaseId[];
const parts = Object.keys(PARTS) as CaseId[];
const rounds = await sideBySide([...quarters, ...parts], ROUNDS, MILLISECONDS);

const text = [
  `Node ${process.versions.node}, ${arch()}, ${cpus()[0]?.model.trim()}; medians of ${ROUNDS} rounds.`,
  '### One quarter of the full model, in different ways',
  table(['', 'microseconds', 'times the game', 'times the limit'], quarters.map(rowOf(['game', 'inPlace']))),
  '### What goes on around a quarter',
  table(['', 'microseconds', 'of a quarter'], parts.map(rowOf(['game']))),
  '### Growth',
  growthTable(),
  '### Many games',
  manyGames(),
].join('\n\n');
console.log(text);

if (wishes.includes('--write')) {
  const path = new URL('../docs/bench.md', import.meta.url);
  writeFileSync(path, between(readFileSync(path, 'utf8'), text));
}

/** A case's row: its time, and the median of its ratios to others, each taken within a round. */
function rowOf(others: readonly CaseId[]): (id: CaseId) => string[] {
  return (id) => [
    CASES[id].name,
    figure(median(rounds[id])),
    ...others.map((other) => figure(ratio(rounds, id, other))),
  ];
}

function ratio(measured: Rounds, id: CaseId, other: CaseId): number {
  return median(measured[id].map((time, round) => time / measured[other][round]!));
}

function growthTable(): string {
  const rows = [
    { unit: 'seat that decides', sizes: [0, 1, 2, 3, 4, 5], shape: (decided: number) => ({ decided }) },
    { unit: 'quarter', sizes: [8, 16, 24, 32, 40], shape: (quarters: number) => ({ quarters }) },
  ].map(({ unit, sizes, shape }) => {
    const points = growth(sizes, shape, ROUNDS);
    const { start, perUnit, explained } = fit(points);
    const measured = points.map(({ size, microseconds }) => `${size}: ${figure(microseconds)}`).join(', ');
    return [unit, measured, `${figure(start)} + ${figure(perUnit)} each`, explained.toFixed(3)];
  });
  return table(['', 'microseconds a game', 'straight line', 'R²'], rows);
}

function manyGames(): string {
  batch(1000);
  const rows = [100, 1000, 3000, 10_000].map((games) => {
    const { microseconds, megabytes } = batch(games);
    return [`${games} games in a batch`, figure(microseconds / 1000), figure(1e6 / microseconds), figure(megabytes)];
  });
  const milliseconds = verifying(1000);
  rows.push(['1000 codes of 16 quarters verified', figure(milliseconds), figure(1000 / milliseconds), '']);
  return table(['on one core', 'milliseconds a game', 'games a second', 'megabytes in use afterwards'], rows);
}

/** Three digits that count. */
function figure(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
