import { text } from '../text/text.ts';
import { Axes } from './Axes.tsx';
import { Bands } from './Bands.tsx';
import { BOTTOM, ChartFrame, TOP, type Drawing, type Point } from './ChartFrame.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Ends } from './Ends.tsx';
import { endsOf } from './endsOf.ts';
import { Lines } from './Lines.tsx';
import { MarkerShape } from './MarkerShape.tsx';
import { PARTING_ROOM, PartingMark, PartingNote, PartingRing } from './Parting.tsx';
import { scalesFor, type Box } from './scales.ts';
import { bandsOf } from './stack.ts';
import { pointsOf, valueAt, type Chart } from './series.ts';

interface ChartFigureProps {
  chart: Chart;
  points: readonly Point[];
  height?: number;
  /** Hears to which point one has walked. */
  onWalk?: (at: number) => void;
}

/** Lines or bands over time, with names and last values at their ends. */
export function ChartFigure({ chart, points, height = 220, onWalk }: ChartFigureProps) {
  const last = pointsOf(chart) - 1;
  return (
    <ChartFrame
      title={chart.title}
      unit={chart.unit}
      points={points.slice(0, last + 1)}
      height={height}
      onWalk={onWalk}
      say={(at) => sayPoint(chart, at)}
      describe={describe(chart, points)}
      table={<ChartTable chart={chart} points={points} />}
      draw={(width, at) => drawn(chart, points, { width, height, at })}
    />
  );
}

/** The drawing at a width and height in pixels, with a cursor where the walk has come to, short of the last point. */
function drawn(
  chart: Chart,
  points: readonly Point[],
  { width, height, at }: { width: number; height: number; at: number },
): Drawing {
  const last = pointsOf(chart) - 1;
  const { parting } = chart;
  const top = parting ? PARTING_ROOM : TOP;
  const ends = endsOf(chart, last, width, height - top - BOTTOM);
  const box: Box = { width, height, top, right: ends.room, bottom: BOTTOM, left: 56 };
  const scales = scalesFor(chart, box);
  const drawing = (
    <>
      <Axes chart={chart} scales={scales} box={box} points={points} />
      {parting && <PartingMark chart={chart} parting={parting} scales={scales} box={box} />}
      {chart.stacked ? (
        <Bands series={chart.series} scales={scales} />
      ) : (
        <Lines series={chart.series} scales={scales} />
      )}
      {parting && <PartingRing chart={chart} parting={parting} scales={scales} />}
      {parting && <PartingNote parting={parting} scales={scales} box={box} />}
      {at < last && <Cursor chart={chart} at={at} scales={scales} box={box} />}
      <Ends ends={ends} scales={scales} box={box} />
    </>
  );
  return { box, drawing };
}

function Cursor({
  chart,
  at,
  scales,
  box,
}: {
  chart: Chart;
  at: number;
  scales: ReturnType<typeof scalesFor>;
  box: Box;
}) {
  const x = scales.x(at);
  const bands = chart.stacked ? bandsOf(chart.series) : null;
  return (
    <g>
      <path class="chart-cursor" d={`M${x} ${box.top}V${box.height - box.bottom}`} />
      {chart.series.map((each, i) => {
        const value = valueAt(each, at);
        if (value === null) return null;
        return (
          <MarkerShape key={each.id} look={each.look} x={x} y={scales.y(bands ? bands[i]![at]![1] : value)} solid />
        );
      })}
    </g>
  );
}

/** All series at one point: "Cloud $9.2B, Products $7.3B". */
function sayPoint(chart: Chart, at: number): string {
  const { charts } = text.debrief;
  return chart.series
    .map((each) => {
      const value = valueAt(each, at);
      return charts.value(each.name, value === null ? charts.none : chart.say(value));
    })
    .join(', ');
}

/** First and last value of every series, in a sentence. */
function describe(chart: Chart, points: readonly Point[]): string {
  const { charts } = text.debrief;
  const last = pointsOf(chart) - 1;
  return charts.describe(
    points[0]?.spoken ?? '',
    sayPoint(chart, 0),
    points[last]?.spoken ?? '',
    sayPoint(chart, last),
  );
}
