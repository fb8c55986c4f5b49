import type { Step } from './waterfall.ts';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Thinner than this, pixels, hatching would fill a bar that has to be seen as hollow. */
const HATCHED = 10;

/** A bar: a gain is solid, a loss hollow and hatched, an end in ink. `here`: the walk stands at it. */
export function Fall({ rect, step, hatch, here }: { rect: Rect; step: Step | null; hatch: string; here: boolean }) {
  const loss = step !== null && step.amount < 0;
  const hatched = loss && Math.min(rect.width, rect.height) >= HATCHED;
  return (
    <>
      {hatched && (
        <pattern id={hatch} x={rect.x} y={rect.y} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 3H6" class="fall-hatch" />
        </pattern>
      )}
      <rect class={loss ? 'fall-loss' : 'fall-gain'} {...rect} {...(hatched && { fill: `url(#${hatch})` })} />
      {here && <rect class="fall-here" x={rect.x - 4} y={rect.y - 4} width={rect.width + 8} height={rect.height + 8} />}
    </>
  );
}

/** The tear across a bar whose axis is broken: across its width, or across its height. */
export function Torn({ x, y, width, height }: { x: number; y: number; width?: number; height?: number }) {
  const tear = width === undefined ? zigzag(height!, (along, side) => `${x + side} ${y + along}`) : null;
  const d = tear ?? zigzag(width!, (along, side) => `${x + along} ${y + side}`);
  return <path class="fall-torn" d={d} />;
}

function zigzag(length: number, point: (along: number, side: number) => string): string {
  const teeth = Math.max(2, Math.round(length / 13));
  const points = Array.from({ length: teeth + 1 }, (_, i) => point((i * length) / teeth, i % 2 === 0 ? 3 : -3));
  return `M${points.join('L')}`;
}
