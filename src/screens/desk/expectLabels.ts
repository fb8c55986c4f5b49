import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { rangeOf, type FanChart } from '../../charts/fan.ts';
import { text } from '../../text/text.ts';

/** Pixels of the little fan on the desk, before it grows as a whole. */
export const WIDTH = 296;
export const HEIGHT = 71;
export const LEFT = 10;
export const RIGHT = 228;
export const BASE = 54;
/** Between these the figures lie. */
const TOP = 24;
const LOW = 38;

/** The last figure stands no lower than this, so that next quarter's has its line to itself. */
const LAST_LOWEST = 33;

/** Least air between two names on the base line. */
const AIR = 12;

/** Mean width of a letter, rounded up: a figure in the display face, a word in the text face. */
const FIGURE_LETTER = 9.5;
const WORD_LETTER = 7.5;

/** Words of the fan, in one line: a figure, a word, or a figure and a word. */
export interface ExpectLabel {
  readonly id: 'now' | 'next' | 'last' | 'likely' | 'nowName' | 'nextName' | 'lastName';
  readonly figure: string;
  readonly word: string;
  /** Left end and base line, pixels. */
  readonly x: number;
  readonly y: number;
}

export interface ExpectScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Scales close around the figures so far and `quarters` more. */
export function expectScales(chart: Pick<FanChart, 'past' | 'ahead'>, quarters: number): ExpectScales {
  return {
    x: scaleLinear([0, chart.past.length - 1 + quarters], [LEFT, RIGHT]),
    y: scaleLinear(rangeOf(chart) ?? [0, 1], [LOW, TOP]),
  };
}

/** Pixels that a label takes, at most. */
export function widthOf({ figure, word }: Pick<ExpectLabel, 'figure' | 'word'>): number {
  const between = figure && word ? WORD_LETTER : 0;
  return figure.length * FIGURE_LETTER + between + word.length * WORD_LETTER;
}

/**
 * What stands at the fan, in three lines that never meet: the figure of now above its point and the last one beside its
 * end; next quarter's between the figures and the base line; the names of the points below that. `lastName` is the last
 * quarter's name, where it is not the next.
 */
export function expectLabels(
  chart: Pick<FanChart, 'past' | 'ahead' | 'say'>,
  quarters: number,
  lastName: string,
): ExpectLabel[] {
  const { past, ahead, say } = chart;
  const { x, y } = expectScales(chart, quarters);
  const now = past.length - 1;
  const revenue = past[now] ?? 0;
  const next = ahead[0] ?? null;
  const last = ahead.at(-1) ?? null;
  const { nowLabel, nextLabel } = text.desk;
  const { likely } = text.outlook;
  const labels: ExpectLabel[] = [];
  const figureNow = { figure: say(revenue), word: '' };
  const wideNow = widthOf(figureNow);
  labels.push({ id: 'now', ...figureNow, x: Math.max(0, x(now) - 20 - wideNow / 2), y: y(revenue) - 9 });
  if (next && quarters > 1) {
    const label = { figure: say(next.median), word: likely };
    labels.push({ id: 'next', ...label, x: Math.min(x(now + 1) + 7, WIDTH - widthOf(label)), y: BASE - 4 });
  }
  if (last) {
    const label = { figure: say(last.median), word: '' };
    const place = Math.min(y(last.median) + 4, LAST_LOWEST);
    labels.push({
      id: 'last',
      ...label,
      x: Math.max(RIGHT + 2, Math.min(RIGHT + 8, WIDTH - widthOf(label))),
      y: place,
    });
    if (quarters === 1) labels.push({ id: 'likely', figure: '', word: likely, x: RIGHT + 8, y: place + 15 });
  }
  return [...labels, ...names()];

  function names(): ExpectLabel[] {
    const named = (id: ExpectLabel['id'], word: string, at: number) => {
      const wide = widthOf({ figure: '', word });
      return { id, figure: '', word, x: Math.max(0, x(at) - wide / 2), y: BASE + 15, wide };
    };
    const row = [named('nowName', nowLabel, now), named('nextName', nextLabel, now + 1)];
    if (last && quarters > 1) row.push(named('lastName', lastName, now + quarters));
    // From the left: a name too close to the one before moves on.
    row.forEach((label, i) => {
      const before = row[i - 1];
      if (before) label.x = Math.max(label.x, before.x + before.wide + AIR);
    });
    return row.map(({ wide: _, ...label }) => label);
  }
}
