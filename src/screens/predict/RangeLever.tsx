import { useRef, useState } from 'preact/hooks';
import type { ForecastRange } from '../../../game/economy/decision.ts';
import './rangeLever.css';

type End = 'low' | 'high';
const ENDS: readonly End[] = ['low', 'high'];

interface RangeLeverProps {
  /** Id of the lower thumb. */
  id: string;
  /** Null: nothing is given, and the thumbs stand hollow at the ends of the scale. */
  range: ForecastRange | null;
  scale: ForecastRange;
  /** A range to compare with, drawn as a hatched strip; null for none. */
  beside: ForecastRange | null;
  labels: Readonly<Record<End, string>>;
  /** Value and unit of a thumb, for whoever hears it. */
  spoken: (end: End) => string;
  describedBy: string;
  onMove: (range: ForecastRange) => void;
  /** A drag, or a press of a key, is over. */
  onRest: () => void;
}

/**
 * Two levers on one line, the low and the high end of a range. Each is a range input over the whole line, clipped at the
 * middle between both, so that a press anywhere takes the nearer thumb. Neither passes the other.
 */
export function RangeLever(props: RangeLeverProps) {
  const { id, range, scale, beside, labels, spoken, describedBy, onMove, onRest } = props;
  const keyIsDownRef = useRef(false);
  // A scale that follows what is given would run away from under a dragged thumb, so it stays until the thumb is let go.
  const [held, setHeld] = useState<ForecastRange | null>(null);
  const shown = held && (!range || (held.low <= range.low && range.high <= held.high)) ? held : scale;
  const at = range ?? shown;
  const part = (value: number) => (value - shown.low) / (shown.high - shown.low);
  const letGo = () => setHeld(null);
  const move = (end: End, input: HTMLInputElement) => {
    const value = Number(input.value);
    const next = end === 'low' ? { ...at, low: Math.min(value, at.high) } : { ...at, high: Math.max(value, at.low) };
    // Nothing is drawn again where the value stays, so the input is told itself.
    input.value = String(next[end]);
    onMove({ low: next.low, high: next.high });
  };
  const places = {
    '--low': part(at.low),
    '--high': part(at.high),
    ...(beside && { '--beside-low': part(beside.low), '--beside-high': part(beside.high) }),
  };
  return (
    <div class={`range-lever ${range ? '' : 'hollow'}`} style={places}>
      <i class="range-track" />
      {beside && <i class="range-beside" />}
      {range && <i class="range-fill" />}
      {ENDS.map((end) => (
        <input
          key={end}
          id={end === 'low' ? id : undefined}
          class={end}
          type="range"
          min={shown.low}
          max={shown.high}
          step="1"
          value={at[end]}
          aria-label={labels[end]}
          aria-valuetext={spoken(end)}
          aria-describedby={describedBy}
          onInput={(event) => move(end, event.currentTarget)}
          onPointerDown={() => setHeld(shown)}
          onPointerUp={letGo}
          onPointerCancel={letGo}
          onChange={() => {
            letGo();
            // A held key changes the value many times; its release settles them all as one.
            if (!keyIsDownRef.current) onRest();
          }}
          onKeyDown={() => (keyIsDownRef.current = true)}
          onKeyUp={() => {
            keyIsDownRef.current = false;
            onRest();
          }}
          onBlur={() => {
            keyIsDownRef.current = false;
            letGo();
          }}
        />
      ))}
      {ENDS.map((end) => (
        <i key={end} class={`range-thumb ${end}`} />
      ))}
    </div>
  );
}
