import { quantile } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import { valueUnder } from './ahead.ts';
import type { JudgedGame } from './judged.ts';

/** Luck sets that a result is held against: sets 1 to LUCK_SETS of `luckAhead`. */
export const LUCK_SETS = 300;

/** A result among those of the same plan under other luck. */
export interface Luck {
  /** Final enterprise value of the game itself, $ million. */
  value: number;
  /** Values under the other luck, $ million, ascending. */
  values: number[];
  /** How many of the values are lower, in percent of all, 0 to 100; an equal one counts half. */
  percentile: number;
}

/**
 * Final enterprise values, $ million, that the firm's decisions of the game come to under luck sets `first` to `last`:
 * a slice of what `luckOf` needs. Rivals decide by their rules, or do what is recorded of them; orders that no longer
 * fit are lowered. Throws InputError where overridden numbers lead to figures that cannot be.
 */
export function valuesUnder(engine: Engine, game: JudgedGame, first: number, last: number): number[] {
  const { record, opening, firm } = game;
  return Array.from({ length: last - first + 1 }, (_, i) => valueUnder(engine, record, opening, firm, first + i));
}

/** How kind the luck of a result was, by one or more values of the same plan in any order. */
export function luckOf(value: number, values: readonly number[]): Luck {
  const ascending = [...values].sort((a, b) => a - b);
  const below = ascending.filter((each) => each < value).length;
  const equal = ascending.filter((each) => each === value).length;
  return { value, values: ascending, percentile: (100 * (below + equal / 2)) / ascending.length };
}

/** One column of a dot histogram: `dots` of the dots drawn stand at values from `low` up to the next column, $ million. */
export interface DotColumn {
  low: number;
  high: number;
  dots: number;
}

/**
 * A quantile dot plot (Kay et al. 2016): `dots` equally likely values of the spread, in `columns` of equal width between
 * the lowest and the highest, the result itself included, so that each dot is one chance in `dots`.
 */
export function dotColumns({ value, values }: Luck, dots: number, columns: number): DotColumn[] {
  const low = Math.min(value, values[0]!);
  const width = (Math.max(value, values.at(-1)!) - low) / columns;
  const counts = Array.from({ length: columns }, () => 0);
  for (let i = 0; i < dots; i += 1) {
    const at = quantile(values, (i + 0.5) / dots);
    counts[width > 0 ? Math.min(columns - 1, Math.floor((at - low) / width)) : 0]! += 1;
  }
  return counts.map((count, i) => ({ low: low + i * width, high: low + (i + 1) * width, dots: count }));
}
