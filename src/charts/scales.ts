import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Chart } from './series.ts';
import { pointsOf } from './series.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Scales {
  /** Point in time to pixels. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

/** Scales start at zero, or below it where figures do; a lone point stands at the left. */
export function scalesFor(chart: Chart, box: Box): Scales {
  const [low, high] = rangeOf(chart);
  const x = scaleLinear([0, Math.max(1, pointsOf(chart) - 1)], [box.left, box.width - box.right]);
  const y = scaleLinear([low, high], [box.height - box.bottom, box.top]);
  if (chart.top === undefined) y.nice(TICKS);
  return { x, y, ticks: y.ticks(TICKS) };
}

const TICKS = 4;

function rangeOf(chart: Chart): [number, number] {
  const totals = chart.stacked ? totalsOf(chart) : chart.series.flatMap(({ values }) => values);
  const figures = totals.filter((value): value is number => value !== null);
  const low = Math.min(0, ...figures);
  const high = chart.top ?? Math.max(0, ...figures);
  return [low, high > low ? high : low + 1];
}

function totalsOf(chart: Chart): number[] {
  return Array.from({ length: pointsOf(chart) }, (_, at) =>
    chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
}

/**
 * Which points get a label below the axis: the start, the last, and every first, second, fourth or eighth that has room; one
 * that is `marked` always, and its neighbours only where it leaves them room.
 */
export function labelledPoints(points: number, pixelsPerPoint: number, marked?: number): number[] {
  const last = points - 1;
  const step = [1, 2, 4, 8].find((each) => each * pixelsPerPoint >= LABEL_ROOM) ?? Math.max(1, last);
  const labelled = [0];
  for (let at = step; at < last; at += step) {
    if ((last - at) * pixelsPerPoint >= LABEL_ROOM) labelled.push(at);
  }
  if (last > 0) labelled.push(last);
  if (marked === undefined) return labelled;
  const apart = labelled.filter((at) => Math.abs(at - marked) * pixelsPerPoint >= LABEL_ROOM);
  return [...apart, marked].sort((a, b) => a - b);
}

/** Pixels that "Start" needs with air around it. */
const LABEL_ROOM = 44;
