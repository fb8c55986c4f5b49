import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** What a part of a change was owed to, by the hue that stands for it in the whole game. */
export type Hue = 'cloud' | 'products' | 'research' | 'customers' | 'exposure' | 'ink' | 'rivals' | 'chance' | 'before';

/** One part of a change, as shown: a gain or a loss in the figure's own unit. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly hue: Hue;
}

/** A figure before, what moved it, and the figure after; as shown, `start` and all amounts sum to `end`. */
export interface Waterfall {
  readonly title: string;
  readonly unit: string;
  readonly start: { readonly name: string; readonly value: number };
  /** In the order of reading. */
  readonly steps: readonly Step[];
  readonly end: { readonly name: string; readonly value: number };
  /** Every part, where `steps` draws the smaller ones as one. */
  readonly all: readonly Step[];
  /** Sentences under the picture: by which rule it was made. */
  readonly notes: readonly string[];
  /** A figure, and a change of it, with sign and unit. */
  readonly say: (value: number) => string;
  readonly sayChange: (amount: number) => string;
}

/** A bar from one level to another: the ends stand on the axis, a step hangs between two levels. */
export interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly said: string;
  /** Null at the ends. */
  readonly step: Step | null;
}

/** The bars in order, the ends from the axis up (or down, below zero). */
export function barsOf({ start, steps, end, say, sayChange }: Waterfall): Bar[] {
  let level = start.value;
  const between = steps.map((step): Bar => {
    const from = level;
    level += step.amount;
    return { name: step.name, from, to: level, said: sayChange(step.amount), step };
  });
  const side = ({ name, value }: Waterfall['end']): Bar => ({ name, from: 0, to: value, said: say(value), step: null });
  return [side(start), ...between, side(end)];
}

export interface Axis {
  /** Figures to pixels. */
  readonly at: ScaleLinear<number, number>;
  /** Where the ends stand: zero, or where the axis is broken off. */
  readonly base: number;
  readonly broken: boolean;
}

/** Breaks off an axis on which the changes would be too small to see: under this part of it. */
const VISIBLE = 0.4;

/** From the level of the lowest bar to that of the highest; from zero unless that would hide the changes. */
export function axisOf(waterfall: Waterfall, [near, far]: [number, number]): Axis {
  const { start, steps, end } = waterfall;
  let level = start.value;
  const levels = [level, ...steps.map(({ amount }) => (level += amount)), end.value];
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const span = high - low;
  const furthest = Math.max(Math.abs(low), Math.abs(high));
  const broken = low * high > 0 && span > 0 && span < VISIBLE * furthest;
  const stub = 0.35 * span;
  const below = broken && low > 0 ? low - stub : Math.min(0, low);
  const above = broken && high < 0 ? high + stub : Math.max(0, high);
  const at = scaleLinear([below, above > below ? above : below + 1], [near, far]);
  return { at, base: broken ? (low > 0 ? below : above) : 0, broken };
}

/** Words of a name in lines of at most `letters`, broken between words. */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
