import type { Band } from '../../game/numeric/statistics.ts';
import { text } from '../text/text.ts';
import { Axes } from './Axes.tsx';
import { BOTTOM, ChartFrame, TOP, type Drawing, type Point } from './ChartFrame.tsx';
import { fanScales, linesOf, sayRange, type FanChart } from './fan.ts';
import { FanBands } from './FanBands.tsx';
import { FanEnds, roomForEnds } from './FanEnds.tsx';
import { FanTable } from './FanTable.tsx';
import type { Box } from './scales.ts';

interface FanFigureProps {
  chart: FanChart;
  /** Names of the points in time, those of the past and then those ahead. */
  points: readonly Point[];
  height?: number;
}

/** A figure so far and its fan ahead; the walk begins at the first quarter to come. */
export function FanFigure({ chart, points, height = 160 }: FanFigureProps) {
  const last = points.length - 1;
  return (
    <ChartFrame
      title={chart.title}
      unit={chart.unit}
      points={points}
      height={height}
      start={Math.min(chart.past.length, last)}
      say={(at) => sayFan(chart, at)}
      describe={describe(chart, points)}
      table={<FanTable chart={chart} points={points} />}
      draw={(width, at) => drawn(chart, points, { width, height, at })}
    />
  );
}

function drawn(
  chart: FanChart,
  points: readonly Point[],
  { width, height, at }: { width: number; height: number; at: number },
): Drawing {
  const box: Box = { width, height, top: TOP, right: roomForEnds(chart), bottom: BOTTOM, left: 48 };
  const scales = fanScales(chart, points.length, box);
  const drawing = (
    <>
      <Axes chart={linesOf(chart)} scales={scales} box={box} points={points} />
      <FanBands past={chart.past} ahead={chart.ahead} scales={scales} />
      <path class="chart-cursor" d={`M${scales.x(at)} ${box.top}V${box.height - box.bottom}`} />
      <FanEnds chart={chart} scales={scales} box={box} />
    </>
  );
  return { box, drawing };
}

/** The figure at a point: "$6.3B", or "$7.5B likely, $7.1B to $7.9B in half of the games, ..." */
function sayFan({ past, ahead, say }: FanChart, at: number): string {
  const value = past[at] ?? null;
  const band = ahead[at - past.length] ?? null;
  if (band) return sayBand(band, say);
  return value === null ? text.debrief.charts.none : say(value);
}

function sayBand({ low80, low50, median, high50, high80 }: Band, say: FanChart['say']): string {
  return text.outlook.band(say(median), sayRange(low50, high50, say), sayRange(low80, high80, say));
}

/** Where the figure stands now and where it may end, in a sentence each. */
function describe(chart: FanChart, points: readonly Point[]): string {
  const now = chart.past.length - 1;
  const last = points.length - 1;
  const at = (i: number) => [points[i]?.spoken ?? '', sayFan(chart, i)] as const;
  return text.debrief.charts.describe(...at(now), ...at(last));
}
