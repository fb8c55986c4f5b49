import { endOfGame } from '../game/replay/report.ts';
import { encode } from '../game/replay/code.ts';
import { playGame } from '../game/replay/play.ts';
import { verify } from '../game/replay/verify.ts';
import { playedGame, recordOf, USUAL, type GameShape } from './games.ts';

/** What one size of a thing cost: microseconds a game, and megabytes in use after the garbage has been collected. */
export interface Point {
  size: number;
  microseconds: number;
}

/** A straight line through points, and how much of their spread it explains (R squared, 1 is all). */
export interface Fit {
  start: number;
  perUnit: number;
  explained: number;
}

/** Median over rounds of what a game costs, for shapes that differ in one thing; taken in turn, round after round. */
export function growth(
  sizes: readonly number[],
  shapeOf: (size: number) => Partial<GameShape>,
  rounds: number,
): Point[] {
  const times = sizes.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    sizes.forEach((size, i) => {
      const record = recordOf({ ...USUAL, ...shapeOf(size) });
      const time = microseconds(40, () => playGame(record)) / 40;
      if (round >= 0) times[i]!.push(time);
    });
  }
  return sizes.map((size, i) => ({ size, microseconds: median(times[i]!) }));
}

/** Games of different seeds played one after another, as `batch` does: only what each came to is kept, as text. */
export function batch(games: number): Point & { megabytes: number } {
  let characters = 0;
  const time = microseconds(games, (i) => {
    characters += JSON.stringify(endOfGame(playGame(recordOf({ ...USUAL, seed: i + 1 })))).length;
  });
  if (characters === 0) throw new Error('Nothing was played.');
  return { size: games, microseconds: time / games, megabytes: megabytesInUse() };
}

/** Milliseconds for each code of the usual length, of `count` different ones. */
export function verifying(count: number): number {
  const codes = Array.from({ length: count }, (_, i) => {
    const shape = { ...USUAL, seed: i + 1, decided: i % 6 };
    return encode(recordOf(shape), playedGame(shape));
  });
  let verified = 0;
  const time = microseconds(count, (i) => {
    if (verify(codes[i]!).verdict === 'verified') verified += 1;
  });
  if (verified !== count) throw new Error(`${verified} of ${count} codes verified.`);
  return time / count / 1000;
}

/** The straight line with the least squares. */
export function fit(points: readonly Point[]): Fit {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(points.map(({ size }) => size));
  const level = mean(points.map(({ microseconds }) => microseconds));
  const sum = (term: (point: Point) => number) => points.reduce((total, point) => total + term(point), 0);
  const perUnit =
    sum(({ size, microseconds }) => (size - middle) * (microseconds - level)) / sum(({ size }) => (size - middle) ** 2);
  const start = level - perUnit * middle;
  const missed = sum(({ size, microseconds }) => (microseconds - start - perUnit * size) ** 2);
  const spread = sum(({ microseconds }) => (microseconds - level) ** 2);
  return { start, perUnit, explained: spread > 0 ? 1 - missed / spread : 1 };
}

/** The middle one; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function microseconds(times: number, work: (i: number) => void): number {
  const start = performance.now();
  for (let i = 0; i < times; i += 1) work(i);
  return 1000 * (performance.now() - start);
}

/** Needs `node --expose-gc`, as `npm run bench` has it. */
function megabytesInUse(): number {
  if (!globalThis.gc) throw new Error('Run this with `npm run bench`, which lets it collect garbage.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
