import type { Series } from './series.ts';

/** Lower and upper edge of each series when they stand on top of one another, first one at the bottom. */
export function bandsOf(series: readonly Series[]): [number, number][][] {
  const heights: number[] = [];
  return series.map(({ values }) =>
    values.map((value, at): [number, number] => {
      const low = heights[at] ?? 0;
      const high = low + (value ?? 0);
      heights[at] = high;
      return [low, high];
    }),
  );
}
