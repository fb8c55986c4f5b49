import type { FanChart } from '../../charts/fan.ts';
import { FanBands } from '../../charts/FanBands.tsx';
import { BASE, expectLabels, expectScales, HEIGHT, LEFT, RIGHT, WIDTH } from './expectLabels.ts';

interface ExpectChartProps {
  chart: FanChart;
  /** Quarters that the fan has, or will have when it comes. */
  quarters: number;
  /** Name of the last of them. */
  lastName: string;
}

/** Revenue so far and the fan ahead, on a scale close around them. The same figures stand beside it in words. */
export function ExpectChart({ chart, quarters, lastName }: ExpectChartProps) {
  const { past, ahead } = chart;
  const next = past.length;
  const scales = expectScales(chart, quarters);
  const { x, y } = scales;
  const [first] = ahead;
  return (
    <svg class="expect-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="base" x1={LEFT - 6} y1={BASE} x2={RIGHT} y2={BASE} />
      <FanBands past={past} ahead={ahead} scales={scales} />
      {first && quarters > 1 && <line class="drop" x1={x(next)} y1={y(first.median)} x2={x(next)} y2={BASE} />}
      {expectLabels(chart, quarters, lastName).map(({ id, figure, word, x: left, y: line }) => (
        <text key={id} class={figure ? 'strong halo' : ''} x={left} y={line}>
          {figure}
          {figure && word ? <tspan class="plain"> {word}</tspan> : word}
        </text>
      ))}
    </svg>
  );
}
