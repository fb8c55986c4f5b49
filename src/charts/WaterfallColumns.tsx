import { useId } from 'preact/hooks';
import type { Box } from './scales.ts';
import { Fall, Torn } from './WaterfallBar.tsx';
import { axisOf, barsOf, linesOf, type Waterfall } from './waterfall.ts';

/** Width of a letter of a name and height of its line, pixels. */
const LETTER = 7;
const LINE = 16;
/** Room for a label above the highest bar, and below the lowest. */
const LABEL = 22;
const BAR = 76;

/** Where the columns stand: half a column of air at each side, so that a walk over points is a walk over columns. */
export function columnsBox(waterfall: Waterfall, width: number, height: number): Box {
  const bars = barsOf(waterfall);
  const column = width / bars.length;
  const lines = Math.max(...bars.map(({ name }) => namesIn(name, column).length));
  return { width, height, top: LABEL, right: column / 2, bottom: lines * LINE + 10, left: column / 2 };
}

/** Bars side by side, dashed lines from level to level, each bar's change beside it and its cause below. */
export function WaterfallColumns({ waterfall, box, at }: { waterfall: Waterfall; box: Box; at: number }) {
  const hatch = useId();
  const bars = barsOf(waterfall);
  const column = box.width / bars.length;
  const wide = Math.min(BAR, column * 0.76);
  const foot = box.height - box.bottom;
  const axis = axisOf(waterfall, [foot - (bars.some(({ to, step }) => step && to < 0) ? LABEL : 0), box.top]);
  const middle = (i: number) => column * (i + 0.5);
  // A broken axis stands at the foot, or hangs from the top where all is below zero.
  const ground = axis.at(axis.base);
  return (
    <g class="fall">
      {bars.map(({ name, from, to, said, step }, i) => {
        const [x, next] = [middle(i) - wide / 2, bars[i + 1]];
        const [y0, y1] = [step ? axis.at(from) : ground, axis.at(to)];
        const up = step ? step.amount >= 0 : to >= 0;
        const rect = { x, y: Math.min(y0, y1), width: wide, height: Math.max(1, Math.abs(y1 - y0)) };
        return (
          <g key={i} class={step ? `fall-${step.hue}` : 'fall-end'}>
            {next && <path class="fall-link" d={`M${x + wide} ${y1}H${middle(i + 1) - wide / 2}`} />}
            <Fall rect={rect} step={step} hatch={`${hatch}${i}`} here={i === at} />
            {!step && axis.broken && <Torn x={x} y={ground + (y1 < ground ? -20 : 20)} width={wide} />}
            <text class="fall-said" x={middle(i)} y={up ? rect.y - 6 : rect.y + rect.height + 17} text-anchor="middle">
              {said}
            </text>
            {namesIn(name, column).map((line, k) => (
              <text key={k} class="fall-name" x={middle(i)} y={foot + 18 + k * LINE} text-anchor="middle">
                {line}
              </text>
            ))}
          </g>
        );
      })}
      <path class="chart-zero" d={`M0 ${ground}H${box.width}`} />
    </g>
  );
}

function namesIn(name: string, column: number): string[] {
  return linesOf(name, Math.floor((column - 6) / LETTER));
}
