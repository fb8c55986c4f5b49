import { labelledPoints, type Box, type Scales } from './scales.ts';
import { pointsOf, type Chart } from './series.ts';

interface AxesProps {
  chart: Chart;
  scales: Scales;
  box: Box;
  points: readonly { short: string }[];
}

/** Ruled lines with their values at the left, time at the foot. Zero is the heavy line. */
export function Axes({ chart, scales, box, points }: AxesProps) {
  const { x, y, ticks } = scales;
  const right = box.width - box.right;
  const foot = box.height - box.bottom;
  const count = pointsOf(chart);
  const labelled = labelledPoints(count, x(1) - x(0), chart.parting && chart.parting.at + 1);
  return (
    <g class="chart-axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? 'chart-zero' : 'chart-rule'} d={`M${box.left} ${y(tick)}H${right}`} />
          <text x={box.left - 10} y={y(tick) + 5} text-anchor="end">
            {chart.sayTick(tick)}
          </text>
        </g>
      ))}
      {Array.from({ length: count }, (_, at) => (
        <path key={at} class="chart-tick" d={`M${x(at)} ${foot}v5`} />
      ))}
      {labelled.map((at) => (
        <text
          key={at}
          class={at - 1 === chart.parting?.at ? 'parting-label' : ''}
          x={x(at)}
          y={box.height - 6}
          text-anchor="middle"
        >
          {points[at]?.short}
        </text>
      ))}
    </g>
  );
}
