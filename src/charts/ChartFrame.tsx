import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../text/text.ts';
import type { Box } from './scales.ts';
import { useWidth } from './useWidth.ts';
import './figures.css';
import './fold.css';
import './chart.css';

/** A point in time, short ("Q3") and spoken ("Quarter 3"). */
export interface Point {
  readonly short: string;
  readonly spoken: string;
}

/** A drawing in pixels, and where in it the plot lies. */
export interface Drawing {
  readonly box: Box;
  readonly drawing: ComponentChildren;
}

interface ChartFrameProps {
  title: string;
  unit: string;
  points: readonly Point[];
  /** Pixels; may follow from the width. */
  height: number | ((width: number) => number);
  /** What the walk is called where it is no walk through quarters. */
  walk?: string;
  /** Where the walk begins; the last point if not said. Until somebody walks, it follows. */
  start?: number;
  /** The figures at a point. */
  say: (at: number) => string;
  /** The whole drawing in a sentence or two. */
  describe: string;
  /** Hears where the walk has come to. */
  onWalk?: ((at: number) => void) | undefined;
  /** `at` is where the walk has come to. */
  draw: (width: number, at: number) => Drawing;
  table: ComponentChildren;
}

/** Room above the plot, and below it for the names of points. */
export const TOP = 14;
export const BOTTOM = 28;

/** Width of a range input's thumb, which the browser keeps inside the track: the track reaches that much further. */
const THUMB = 16;

/**
 * A chart for eye, ear and hand: a drawing, a slider that walks through its points and says them, and the same data as a
 * table behind it.
 */
export function ChartFrame({
  title,
  unit,
  points,
  height: tall,
  walk,
  start,
  onWalk,
  say,
  describe,
  draw,
  table,
}: ChartFrameProps) {
  const { charts } = text.debrief;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot, 560);
  const height = typeof tall === 'number' ? tall : tall(width);
  const id = useId();
  const last = points.length - 1;
  const [walked, setWalked] = useState<number | null>(null);
  const at = Math.min(walked ?? start ?? last, last);
  const { box, drawing } = draw(width, at);
  const plotWidth = width - box.left - box.right;
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        <span class="unit">{unit}</span>
      </figcaption>
      <div class="chart-plot" ref={plot}>
        <input
          type="range"
          class="chart-walk"
          min={0}
          max={last}
          value={at}
          aria-label={walk ?? charts.walk(title)}
          aria-valuetext={`${points[at]?.spoken ?? ''}: ${say(at)}`}
          onInput={(event) => {
            const next = Number(event.currentTarget.value);
            setWalked(next);
            onWalk?.(next);
          }}
          style={{ left: `${box.left - THUMB / 2}px`, width: `${plotWidth + THUMB}px`, height: `${height}px` }}
        />
        <svg
          role="img"
          aria-labelledby={`${id}t ${id}d`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}t`}>{`${title}, ${unit}`}</title>
          <desc id={`${id}d`}>{describe}</desc>
          {drawing}
        </svg>
      </div>
      <p class="chart-readout" aria-hidden="true">
        <b>{points[at]?.spoken}</b> {say(at)}
      </p>
      <details class="fold">
        <summary>{charts.table}</summary>
        {table}
      </details>
    </figure>
  );
}
