import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ForecastRange } from '../../../game/economy/decision.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';

interface TypedRangeProps {
  range: ForecastRange | null;
  /** Where the other end stands while nothing is given. */
  scale: ForecastRange;
  /** What can be typed. */
  limits: ForecastRange;
  onGive: (range: ForecastRange) => void;
  onRest: () => void;
}

/**
 * The two ends as figures that can be typed over. One types from the lowest to the highest: a lowest above the highest
 * takes it along, to be typed next; a highest below the lowest means that the two were given in the other order.
 */
export function TypedRange({ range, scale, limits, onGive, onRest }: TypedRangeProps) {
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
        limits={limits}
        onType={(low) => give({ low, high: Math.max(low, other.high) })}
      />{' '}
      {words.to}{' '}
      <TypedPercent
        label={words.typed(words.highest)}
        value={range?.high ?? null}
        limits={limits}
        onType={(high) => give({ low: Math.min(high, other.low), high: range ? Math.max(high, range.low) : high })}
      />{' '}
      {words.unit}
    </span>
  );
}

interface TypedPercentProps {
  label: string;
  value: number | null;
  limits: ForecastRange;
  onType: (value: number) => void;
}

/** What is being typed stays while other things on the desk move, and is taken when it is done, if it is a percent. */
function TypedPercent({ label, value, limits, onType }: TypedPercentProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const boxRef = useRef<HTMLInputElement>(null);
  const shown = typing ?? (value === null ? '' : wholePercents(value));
  // Whoever types here types over the figure that stands here, also one that has just come with the other end.
  useLayoutEffect(() => {
    if (typing === null && document.activeElement === boxRef.current) boxRef.current?.select();
  }, [typing, shown]);
  const done = () => {
    const typed = typing === null ? null : percentOf(typing, limits);
    setTyping(null);
    if (typed !== null && typed !== value) onType(typed);
  };
  return (
    <input
      ref={boxRef}
      class="figure"
      type="text"
      autocomplete="off"
      placeholder="–"
      value={shown}
      aria-label={label}
      onClick={(event) => {
        if (typing === null) event.currentTarget.select();
      }}
      onInput={(event) => setTyping(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
      onBlur={done}
    />
  );
}

/** A whole percent within `limits`, from what was typed with either minus; null where it is none. */
export function percentOf(typed: string, { low, high }: ForecastRange): number | null {
  const plain = typed.trim().replace('−', '-').replace('%', '').trim();
  if (!/^[+-]?\d{1,6}$/.test(plain)) return null;
  return Math.max(low, Math.min(high, Number(plain)));
}
