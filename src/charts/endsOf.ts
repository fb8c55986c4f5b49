import type { Scales } from './scales.ts';
import { spread } from './ends.ts';
import { bandsOf } from './stack.ts';
import { valueAt, type Chart, type Look } from './series.ts';

/** A label at the end of a line: whose it is and where it stands now. */
export interface End {
  readonly name: string;
  readonly value: string;
  readonly look: Look;
  /** Height of the line's end, in the chart's unit: for a band, its middle. */
  readonly at: number;
}

export interface EndLabels {
  readonly ends: readonly End[];
  /** Pixels to keep free at the right. */
  readonly room: number;
  /** Names and values stand on two lines where one would take too much of the width. */
  readonly twoLines: boolean;
}

/** Mean widths of a letter of a name and of a figure, pixels; they only decide how much room is kept. */
const LETTER = 7.6;
const DIGIT = 9.8;
const GAP = 15;
const ONE_LINE = 18;
const TWO_LINES = 36;

export function endsOf(chart: Chart, last: number, width: number, height: number): EndLabels {
  const bands = chart.stacked ? bandsOf(chart.series) : null;
  const ends = chart.series.flatMap((each, i) => {
    const value = valueAt(each, last);
    if (value === null) return [];
    const band = bands?.[i]?.[last];
    const at = band ? (band[0] + band[1]) / 2 : value;
    return [{ name: each.name, value: chart.say(value), look: each.look, at }];
  });
  const widths = ends.map(({ name, value }) => [name.length * LETTER, value.length * DIGIT] as const);
  const oneLine = Math.max(0, ...widths.map(([name, value]) => name + LETTER + value));
  const twoLines = oneLine > width * 0.26 && ends.length * TWO_LINES <= height;
  const longest = twoLines ? Math.max(0, ...widths.map(([name, value]) => Math.max(name, value))) : oneLine;
  return { ends, room: Math.ceil(longest) + GAP, twoLines };
}

/** Where the labels stand, in pixels from the top, so that none covers another. */
export function placeEnds({ ends, twoLines }: EndLabels, y: Scales['y'], top: number, bottom: number): number[] {
  const gap = twoLines ? TWO_LINES : ONE_LINE;
  return spread(
    ends.map(({ at }) => y(at)),
    gap,
    top,
    bottom,
  );
}
