import { useId } from 'preact/hooks';
import type { Box } from './scales.ts';
import { Fall, Torn } from './WaterfallBar.tsx';
import { axisOf, barsOf, linesOf, type Waterfall } from './waterfall.ts';

const ROW = 38;
const BAR = 20;
/** Room for names at the left, and how many letters of them it holds, pixels. */
const NAMES = 122;
const LETTERS = 17;
/** Width of a letter of a change, and the air before it, pixels. */
const LETTER = 9;
const AIR = 10;

/** Height of the rows, pixels. */
export function rowsHeight(waterfall: Waterfall): number {
  return ROW * (waterfall.steps.length + 2);
}

/** The plot between names and changes. */
export function rowsBox(waterfall: Waterfall, width: number): Box {
  const longest = Math.max(...barsOf(waterfall).map(({ said }) => said.length));
  const right = longest * LETTER + AIR;
  return { width, height: rowsHeight(waterfall), top: 0, right, bottom: 0, left: NAMES };
}

/** The same lying down, where columns have no room: a row for each cause, from the figure before to the figure after. */
export function WaterfallRows({ waterfall, box, at }: { waterfall: Waterfall; box: Box; at: number }) {
  const hatch = useId();
  const bars = barsOf(waterfall);
  const axis = axisOf(waterfall, [box.left, box.width - box.right]);
  const ground = axis.at(axis.base);
  return (
    <g class="fall">
      {bars.map(({ name, from, to, said, step }, i) => {
        const y = ROW * i + (ROW - BAR) / 2;
        const [x0, x1] = [step ? axis.at(from) : ground, axis.at(to)];
        const rect = { x: Math.min(x0, x1), y, width: Math.max(1, Math.abs(x1 - x0)), height: BAR };
        const lines = linesOf(name, LETTERS);
        return (
          <g key={i} class={step ? `fall-${step.hue}` : 'fall-end'}>
            {i < bars.length - 1 && <path class="fall-link" d={`M${x1} ${y + BAR}v${ROW - BAR}`} />}
            <Fall rect={rect} step={step} hatch={`${hatch}${i}`} here={i === at} />
            {!step && axis.broken && <Torn x={ground + (x1 > ground ? 14 : -14)} y={y} height={BAR} />}
            {lines.map((line, k) => (
              <text key={k} class="fall-name" x={0} y={y + BAR / 2 + 5 + (k - (lines.length - 1) / 2) * 16}>
                {line}
              </text>
            ))}
            <text class="fall-said" x={box.width} y={y + BAR / 2 + 6} text-anchor="end">
              {said}
            </text>
          </g>
        );
      })}
      <path class="chart-zero" d={`M${ground} 4V${box.height - 4}`} />
    </g>
  );
}
