import { useState } from 'preact/hooks';
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
  const other = range ?? scale;
  const give = (next: ForecastRange) => {
    onGive(next);
    onRest();
  };
  return (
    <span class="predict-typed">
      <TypedPercent
        label={words.typed(words.lowest)}
        value={range?.low ?? null}
        onType={(low) => give({ low, high: Math.max(low, other.high) })}
      />{' '}
      {words.to}{' '}
      <TypedPercent
        label={words.typed(words.highest)}
        value={range?.high ?? null}
        onType={(high) => give({ low: Math.min(high, other.low), high })}
      />{' '}
      {words.unit}
    </span>
  );
}

interface TypedPercentProps {
  label: string;
  value: number | null;
  onType: (value: number) => void;
}

/** What is being typed stays while other things on the desk move, and is taken when it is done, if it is a percent. */
function TypedPercent({ label, value, onType }: TypedPercentProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const done = () => {
    const typed = typing === null ? null : percentOf(typing);
    setTyping(null);
    if (typed !== null && typed !== value) onType(typed);
  };
  return (
    <input
      class="figure"
      type="text"
      autocomplete="off"
      placeholder="–"
      value={typing ?? (value === null ? '' : wholePercents(value))}
      aria-label={label}
      onInput={(event) => setTyping(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
      onBlur={done}
    />
  );
}

/** A whole percent within what a forecast may say, from what was typed with either minus; null where it is none. */
export function percentOf(typed: string): number | null {
  const plain = typed.trim().replace('−', '-').replace('%', '').trim();
  if (!/^[+-]?\d{1,6}$/.test(plain)) return null;
  return Math.max(FORECAST_LOW, Math.min(FORECAST_HIGH, Number(plain)));
}
