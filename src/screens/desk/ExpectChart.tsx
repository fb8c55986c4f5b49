import { scaleLinear } from 'd3-scale';
import { rangeOf, type FanChart } from '../../charts/fan.ts';
import { FanBands } from '../../charts/FanBands.tsx';
import { text } from '../../text/text.ts';

interface ExpectChartProps {
  chart: FanChart;
  /** Quarters that the fan has, or will have when it comes. */
  quarters: number;
  /** Name of the last of them. */
  lastName: string;
}

const WIDTH = 296;
const LEFT = 10;
const RIGHT = 228;
const TOP = 18;
const LOW = 38;
const BASE = 54;

/** Revenue so far and the fan ahead, on a scale close around them. The same figures stand beside it in words. */
export function ExpectChart({ chart, quarters, lastName }: ExpectChartProps) {
  const { past, ahead, say } = chart;
  const now = past.length - 1;
  const x = scaleLinear([0, now + quarters], [LEFT, RIGHT]);
  const y = scaleLinear(rangeOf(chart) ?? [0, 1], [LOW, TOP]);
  const next = ahead[0] ?? null;
  const last = ahead.at(-1) ?? null;
  const revenue = past[now] ?? 0;
  return (
    <svg class="expect-chart" viewBox={`0 0 ${WIDTH} 71`} aria-hidden="true">
      <line class="base" x1={LEFT - 6} y1={BASE} x2={RIGHT} y2={BASE} />
      <FanBands past={past} ahead={ahead} scales={{ x, y }} />
      <text class="strong" x={Math.max(0, x(now) - 20)} y={y(revenue) - 9} text-anchor={now > 0 ? 'middle' : 'start'}>
        {say(revenue)}
      </text>
      <text x={x(now)} y={BASE + 15} text-anchor={now > 0 ? 'middle' : 'start'}>
        {text.desk.nowLabel}
      </text>
      <text x={x(now + 1)} y={BASE + 15} text-anchor="middle">
        {text.desk.nextLabel}
      </text>
      {next && quarters > 1 && (
        <>
          <line class="drop" x1={x(now + 1)} y1={y(next.median)} x2={x(now + 1)} y2={BASE} />
          <text class="strong halo" x={x(now + 1) + 5} y={BASE - 4}>
            {say(next.median)} <tspan class="plain">{text.outlook.likely}</tspan>
          </text>
        </>
      )}
      {last && (
        <>
          <text class="strong" x={RIGHT + 8} y={y(last.median) + 4}>
            {say(last.median)}
          </text>
          <text x={RIGHT + 8} y={y(last.median) + 19}>
            {quarters > 1 ? lastName : text.outlook.likely}
          </text>
        </>
      )}
    </svg>
  );
}
