import type { Band } from '../../game/numeric/statistics.ts';
import { scaleLinear } from 'd3-scale';
import { text } from '../text/text.ts';
import type { Box, Scales } from './scales.ts';
import type { Chart } from './series.ts';

/** One figure so far and, as bands, as it may go on. Null where there is nothing to count. */
export interface FanChart {
  readonly title: string;
  /** What the figures count, in words. */
  readonly unit: string;
  /** One value per point in time; the last is now. */
  readonly past: readonly (number | null)[];
  readonly ahead: readonly (Band | null)[];
  /** A figure with its unit. */
  readonly say: (value: number) => string;
  /** The same on the scale, as short as can be. */
  readonly sayTick: (value: number) => string;
}

/** One end of a band over time, from where the figure stands now. */
export interface Edge {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** The middle 50 or 80% over time; it opens at the figure of now, where there is one. */
export function edgesOf({ past, ahead }: Pick<FanChart, 'past' | 'ahead'>, part: 50 | 80): Edge[] {
  const start = past.length - 1;
  const now = past[start] ?? null;
  const ends = ahead.flatMap((band, i) => {
    if (!band) return [];
    const [low, high] = part === 50 ? [band.low50, band.high50] : [band.low80, band.high80];
    return [{ at: start + 1 + i, low, high }];
  });
  return now === null ? ends : [{ at: start, low: now, high: now }, ...ends];
}

/** Lowest and highest figure of a chart, and of its 80%; null where there are none. */
export function rangeOf({ past, ahead }: Pick<FanChart, 'past' | 'ahead'>): [number, number] | null {
  const figures = [...past, ...ahead.flatMap((band) => (band ? [band.low80, band.high80] : []))];
  const known = figures.filter((value) => value !== null);
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : null;
}

/** A range in words, its unit once where that is a word; one figure where both ends round to it. */
export function sayRange(low: number, high: number, say: FanChart['say']): string {
  const [from, to] = [say(low), say(high)];
  if (from === to) return text.outlook.about(to);
  const unit = / \p{L}+$/u.exec(to)?.[0] ?? '';
  return text.outlook.range(unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from, to);
}

const TICKS = 3;

/** Scales close around the figures, since what a fan shows is its width; they name their values, and zero where it is in. */
export function fanScales(chart: FanChart, points: number, box: Box): Scales {
  const x = scaleLinear([0, Math.max(1, points - 1)], [box.left, box.width - box.right]);
  const y = scaleLinear(rangeOf(chart) ?? [0, 1], [box.height - box.bottom, box.top]).nice(TICKS);
  return { x, y, ticks: y.ticks(TICKS) };
}

/** The same points as a chart of lines, which axes are made for. */
export function linesOf({ title, unit, past, ahead, say, sayTick }: FanChart): Chart {
  const look = { stroke: 'var(--ink)', dash: '', marker: 'none' } as const;
  const values = [...past, ...ahead.map((band) => band?.median ?? null)];
  return { title, unit, series: [{ id: title, name: title, look, values }], say, sayTick, stacked: false };
}
