import type { ForecastRange } from '../../../game/economy/decision.ts';
import { FORECAST_HIGH, FORECAST_LOW } from '../../../game/replay/record.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';

interface TypedRangeProps {
  range: ForecastRange | null;
  /** Where the other end stands while nothing is given. */
  scale: ForecastRange;
  onGive: (range: ForecastRange) => void;
  onRest: () => void;
}

/** The two ends as figures that can be typed over. A typed end takes the other one along rather than pass it. */
export function TypedRange({ range, scale, onGive, onRest }: TypedRangeProps) {
  const words = text.predict;
  const give = (end: 'low' | 'high', input: HTMLInputElement) => {
    const value = percentOf(input.value);
    if (value !== null) {
      const other = range ?? scale;
      onGive(
        end === 'low'
          ? { low: value, high: Math.max(value, other.high) }
          : { low: Math.min(value, other.low), high: value },
      );
      onRest();
    }
    // What was typed is no whole percent, or it is what is there already: nothing is drawn again.
    input.value = value === null ? written(range, end) : wholePercents(value);
  };
  const field = (end: 'low' | 'high') => (
    <input
      class="figure"
      type="text"
      autocomplete="off"
      placeholder="–"
      value={written(range, end)}
      aria-label={words.typed(end === 'low' ? words.lowest : words.highest)}
      onChange={(event) => give(end, event.currentTarget)}
    />
  );
  return (
    <span class="predict-typed">
      {field('low')} {words.to} {field('high')} {words.unit}
    </span>
  );
}

function written(range: ForecastRange | null, end: 'low' | 'high'): string {
  return range ? wholePercents(range[end]) : '';
}

/** A whole percent within what a forecast may say, from what was typed with either minus; null where it is none. */
export function percentOf(typed: string): number | null {
  const plain = typed.trim().replace('−', '-').replace('%', '').trim();
  if (!/^[+-]?\d{1,6}$/.test(plain)) return null;
  return Math.max(FORECAST_LOW, Math.min(FORECAST_HIGH, Number(plain)));
}
