import { useId } from 'preact/hooks';
import './changeBar.css';

const WIDTH = 72;
const HEIGHT = 14;

/** A change beside its figure: gain solid to the right of the line, loss hollow and hatched to the left of it. */
export function ChangeBar({ change, largest, hue }: { change: number; largest: number; hue: string }) {
  const hatch = useId();
  const middle = WIDTH / 2;
  const width = largest > 0 ? (Math.abs(change) / largest) * (middle - 1) : 0;
  return (
    <svg
      class={`change-bar ${hue}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 2H4" class="change-hatch" />
      </pattern>
      {width >= 1 &&
        (change > 0 ? (
          <rect class="change-gain" x={middle} y="1" width={width} height={HEIGHT - 2} />
        ) : (
          <rect
            class="change-loss"
            x={middle - width}
            y="1"
            width={width}
            height={HEIGHT - 2}
            fill={`url(#${hatch})`}
          />
        ))}
      <path class="change-zero" d={`M${middle} 0V${HEIGHT}`} />
    </svg>
  );
}
