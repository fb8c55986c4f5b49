import type { DotColumn } from '../../../game/insight/luck.ts';
import type { Box } from '../../charts/scales.ts';

interface Dot {
  x: number;
  y: number;
  r: number;
}

/** Pixels between two dots of a column where there is room. */
const PITCH = 7;

/** Which column a value lies in. */
export function ownColumn(columns: readonly DotColumn[], value: number): number {
  const found = columns.findIndex(({ high }) => value < high);
  return found < 0 ? columns.length - 1 : found;
}

/** Where everything of a dot plot stands, in pixels: the dots from the ground up, the own mark, the middles of columns. */
export function dotsIn(
  columns: readonly DotColumn[],
  value: number,
  { width, height, top, right, bottom, left }: Box,
): { dots: Dot[]; own: number; centres: number[] } {
  const step = (width - left - right) / columns.length;
  const tallest = Math.max(...columns.map(({ dots }) => dots));
  const pitch = Math.min(PITCH, step, (height - top - bottom) / tallest);
  const centres = columns.map((_, i) => left + (i + 0.5) * step);
  const dots = columns.flatMap((column, i) =>
    Array.from({ length: column.dots }, (_, j) => ({
      x: centres[i]!,
      y: height - bottom - (j + 0.5) * pitch,
      r: 0.42 * pitch,
    })),
  );
  const [low, high] = [columns[0]!.low, columns.at(-1)!.high];
  // Between figures next to nothing a difference rounds to more than the whole.
  const part = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
  return { dots, own: left + part * (width - left - right), centres };
}
