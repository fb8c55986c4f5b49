import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import { palettes } from '../../../assets/art/palette.ts';
import { locomotive, track } from '../../../assets/art/railway.ts';
import { place } from '../../../assets/art/svg.ts';
import type { Prediction } from '../../../game/insight/calibration.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { useTheme } from '../shared/useTheme.ts';

const HEIGHT = 70;
const ROOF = 4;
const RAIL = 42;
/** How large the locomotive stands, and from its middle to its front then. */
const SCALE = 0.9;
const FRONT = 25;
/** Pixels before the first figure of the scale that the locomotive needs, and after the last. */
const LEFT = 52;
const RIGHT = 30;
const TICKS = 4;

/** The range as a platform and the outcome as a train, its front at the growth that came. Words beside it say the same. */
export function Platform({ prediction: { low, high, growth } }: { prediction: Prediction }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 327);
  const palette = palettes[useTheme()];
  const [least, most] = [Math.min(low, growth), Math.max(high, growth)];
  const margin = Math.max(3, (most - least) / 6);
  const x = scaleLinear([least - margin, most + margin], [LEFT, width - RIGHT]).nice(TICKS);
  const [from, to] = [x(low), Math.max(x(high), x(low) + 3)];
  const train =
    track(
      palette,
      [
        [0, RAIL + 3],
        [width, RAIL + 3],
      ],
      7,
    ) + place(locomotive(palette, SCALE, 0).body, x(growth) - FRONT, RAIL);
  return (
    <div ref={box} class="platform">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
        <path class="platform-wall" d={hatching(from, to, ROOF + 5, RAIL - 2)} />
        <rect class="platform-frame" x={from} y={ROOF + 4} width={to - from} height={RAIL - ROOF - 6} />
        <rect class="platform-roof" x={from - 5} y={ROOF} width={to - from + 10} height={5} />
        {x.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line class="platform-tick" x1={x(tick)} x2={x(tick)} y1={RAIL + 8} y2={RAIL + 13} />
            <text x={x(tick)} y={HEIGHT - 3} text-anchor="middle">
              {text.predict.foretold.tick(wholePercents(tick))}
            </text>
          </g>
        ))}
        <g dangerouslySetInnerHTML={{ __html: train }} />
        <line class="platform-mark" x1={x(growth)} x2={x(growth)} y1={ROOF + 7} y2={RAIL + 10} />
        <text class="strong" x={Math.max(to, x(growth)) + 10} y={RAIL - 12}>
          {text.predict.foretold.tick(wholePercents(growth))}
        </text>
      </svg>
    </div>
  );
}

/** Slanting strokes 6 pixels apart within a rectangle. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const strokes: string[] = [];
  const height = bottom - top;
  for (let start = left - height + 4; start < right; start += 6) {
    const [a, b] = [Math.max(start, left), Math.min(start + height, right)];
    strokes.push(`M${a} ${bottom - (a - start)}L${b} ${bottom - (b - start)}`);
  }
  return strokes.join('');
}
