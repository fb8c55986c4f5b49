import { useId, useRef } from 'preact/hooks';
import { settleLever } from './commands.ts';
import './lever.css';

interface LeverProps {
  /** Names the step of undo. */
  lever: string;
  label: string;
  value: number;
  low: number;
  high: number;
  /** Where it stood last quarter: a small triangle. */
  before: number;
  /** One figure and one unit. */
  figure: string;
  unit: string;
  /** Value, unit and what it means, for whoever hears it. */
  spoken: string;
  describedBy?: string;
  /** Hue and pattern of the fill. */
  look: 'cloud' | 'products' | 'research' | 'plain';
  onMove: (value: number) => void;
  /** The lever comes to rest; on the desk that ends a step of undo. */
  onSettle?: () => void;
}

/** A range input drawn as a lever of a signal box. One drag, or one press of a key, is one step of undo. */
export function Lever(props: LeverProps) {
  const { lever, label, value, low, high, before, figure, unit, spoken, describedBy, look, onMove, onSettle } = props;
  const id = useId();
  const keyIsDownRef = useRef(false);
  const settle = onSettle ?? (() => settleLever(lever));
  const part = (of: number) => (high > low ? Math.min(1, Math.max(0, (of - low) / (high - low))) : 0);
  return (
    <div class={`lever ${look}`} style={{ '--at': part(value), '--before': part(before) }}>
      <div class="lever-head">
        <label for={id}>{label}</label>
        <span class="lever-value">
          <b class="figure">{figure}</b> {unit}
        </span>
      </div>
      <div class="lever-line">
        <i class="lever-track" />
        <i class="lever-fill" />
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step="1"
          value={value}
          aria-valuetext={spoken}
          aria-describedby={describedBy}
          onInput={(event) => onMove(Number(event.currentTarget.value))}
          onChange={() => {
            // A held key changes the value many times; its release settles them all as one.
            if (!keyIsDownRef.current) settle();
          }}
          onKeyDown={() => (keyIsDownRef.current = true)}
          onKeyUp={() => {
            keyIsDownRef.current = false;
            settle();
          }}
          onBlur={() => (keyIsDownRef.current = false)}
        />
        <i class="lever-before" />
      </div>
    </div>
  );
}
