import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../text/text.ts';
import { Axes } from './Axes.tsx';
import { Bands } from './Bands.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Ends } from './Ends.tsx';
import { endsOf } from './endsOf.ts';
import { Lines } from './Lines.tsx';
import { MarkerShape } from './MarkerShape.tsx';
import { scalesFor, type Box } from './scales.ts';
import { bandsOf } from './stack.ts';
import { pointsOf, valueAt, type Chart } from './series.ts';
import { useWidth } from './useWidth.ts';
import './figures.css';
import './fold.css';
import './chart.css';

interface ChartFigureProps {
  chart: Chart;
  /** Names of the points in time, short ("Q3") and spoken ("Quarter 3"). */
  points: readonly { short: string; spoken: string }[];
  height?: number;
}

/**
 * A chart for eye, ear and hand: a drawing with labels at its ends, a slider that walks through its points and says
 * them, and the same data as a table behind it.
 */
export function ChartFigure({ chart, points, height = 220 }: ChartFigureProps) {
  const { charts } = text.debrief;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot, 560);
  const id = useId();
  const last = pointsOf(chart) - 1;
  const [walked, setWalked] = useState(last);
  const at = Math.min(walked, last);
  const ends = endsOf(chart, last, width, height - TOP - BOTTOM);
  const box: Box = { width, height, top: TOP, right: ends.room, bottom: BOTTOM, left: 56 };
  const scales = scalesFor(chart, box);
  const said = sayPoint(chart, at);
  const plotWidth = width - box.left - box.right;
  return (
    <figure class="chart">
      <figcaption>
        <h3>{chart.title}</h3>
        <span class="unit">{chart.unit}</span>
      </figcaption>
      <div class="chart-plot" ref={plot}>
        <input
          type="range"
          class="chart-walk"
          min={0}
          max={last}
          value={at}
          aria-label={charts.walk(chart.title)}
          aria-valuetext={`${points[at]?.spoken ?? ''}: ${said}`}
          onInput={(event) => setWalked(Number(event.currentTarget.value))}
          style={{ left: `${box.left - THUMB / 2}px`, width: `${plotWidth + THUMB}px`, height: `${height}px` }}
        />
        <svg
          role="img"
          aria-labelledby={`${id}t ${id}d`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}t`}>{`${chart.title}, ${chart.unit}`}</title>
          <desc id={`${id}d`}>{describe(chart, points)}</desc>
          <Axes chart={chart} scales={scales} box={box} points={points} />
          {chart.stacked ? (
            <Bands series={chart.series} scales={scales} />
          ) : (
            <Lines series={chart.series} scales={scales} />
          )}
          {at < last && <Cursor chart={chart} at={at} scales={scales} box={box} />}
          <Ends ends={ends} scales={scales} box={box} />
        </svg>
      </div>
      <p class="chart-readout" aria-hidden="true">
        <b>{points[at]?.spoken}</b> {said}
      </p>
      <details class="fold">
        <summary>{charts.table}</summary>
        <ChartTable chart={chart} points={points} />
      </details>
    </figure>
  );
}

/** Room above the plot, and below it for the names of points. */
const TOP = 14;
const BOTTOM = 28;

/** Width of a range input's thumb, which the browser keeps inside the track: the track reaches that much further. */
const THUMB = 16;

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
function describe(chart: Chart, points: ChartFigureProps['points']): string {
  const { charts } = text.debrief;
  const last = pointsOf(chart) - 1;
  return charts.describe(
    points[0]?.spoken ?? '',
    sayPoint(chart, 0),
    points[last]?.spoken ?? '',
    sayPoint(chart, last),
  );
}
