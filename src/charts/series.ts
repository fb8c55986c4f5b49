/** One line of a chart: a value per point in time, null where there was nothing to count. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: Look;
  /** Drawn from this point on; up to it the line is that of another series. */
  readonly from?: number;
}

/** Where the lines of a chart part: between `at` and the point after it, at which the note and its ring stand. */
export interface Parting {
  readonly at: number;
  readonly heading: string;
  readonly note: string;
}

/** How a line is told apart without its colour: by dash and marker, and by its place in the legend of ends. */
export interface Look {
  /** CSS colour, a token. */
  readonly stroke: string;
  readonly fill?: string;
  /** Stroke dashes; '' is a plain line, 'rail' the player's own: ink with white sleepers. */
  readonly dash: string;
  readonly marker: Marker;
}

type Marker = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'none';

/** A chart's data and how its figures are said. */
export interface Chart {
  readonly title: string;
  /** What the figures count, in words. */
  readonly unit: string;
  readonly series: readonly Series[];
  /** A figure with its unit. */
  readonly say: (value: number) => string;
  /** The same on the scale, as short as can be. */
  readonly sayTick: (value: number) => string;
  /** Figures that sum to a whole are drawn on top of one another. */
  readonly stacked: boolean;
  /** Upper end of the scale, where it is given: 1 for shares. */
  readonly top?: number;
  readonly parting?: Parting;
}

/** The value of a series at a point, or null. */
export function valueAt(series: Series, at: number): number | null {
  return series.values[at] ?? null;
}

/** How many points in time the chart has. */
export function pointsOf(chart: Chart): number {
  return Math.max(0, ...chart.series.map(({ values }) => values.length));
}
