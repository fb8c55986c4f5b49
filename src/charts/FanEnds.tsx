import type { Band } from '../../game/numeric/statistics.ts';
import { spread } from './ends.ts';
import type { FanChart } from './fan.ts';
import type { Box, Scales } from './scales.ts';

/** Mean width of a figure in a label, pixels; it only decides how much room is kept. */
const DIGIT = 9.8;
const LEADER = 16;

/** The last band's middle and the ends of its 80%, from the top down. */
function labelsOf({ low80, median, high80 }: Band) {
  return [
    { value: high80, strong: false },
    { value: median, strong: true },
    { value: low80, strong: false },
  ];
}

/** Pixels that the labels at the end of a fan take. */
export function roomForEnds({ ahead, sayTick }: FanChart): number {
  const last = ahead.at(-1);
  const longest = last ? Math.max(...labelsOf(last).map(({ value }) => sayTick(value).length)) : 0;
  return LEADER + Math.ceil(longest * DIGIT);
}

/** Where the fan may end: its middle and the ends of its 80%, as figures beside a bracket. */
export function FanEnds({ chart, scales, box }: { chart: FanChart; scales: Scales; box: Box }) {
  const last = chart.ahead.at(-1);
  if (!last) return null;
  const right = box.width - box.right;
  const labels = labelsOf(last);
  const places = spread(
    labels.map(({ value }) => scales.y(value)),
    18,
    box.top,
    box.height - box.bottom,
  );
  return (
    <g class="chart-ends" style={{ fill: 'var(--ink)' }}>
      <path class="fan-bracket" d={`M${right + 3} ${scales.y(last.high80)}h5V${scales.y(last.low80)}h-5`} />
      {labels.map(({ value, strong }, i) => (
        <text key={i} x={right + LEADER - 3} y={places[i]! + 5} class={strong ? 'chart-value' : ''}>
          {chart.sayTick(value)}
        </text>
      ))}
    </g>
  );
}
