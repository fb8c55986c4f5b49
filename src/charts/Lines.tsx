import { line } from 'd3-shape';
import { MarkerShape } from './MarkerShape.tsx';
import type { Scales } from './scales.ts';
import { valueAt, type Series } from './series.ts';

/** Lines over time. The first series is drawn last, on top. */
export function Lines({ series, scales }: { series: readonly Series[]; scales: Scales }) {
  const { x, y } = scales;
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0));
  return (
    <>
      {[...series].reverse().map((each) => {
        const d = path(each.values) ?? '';
        const rail = each.look.dash === 'rail';
        return (
          <g key={each.id} style={{ stroke: each.look.stroke }}>
            <path class="chart-line" d={d} style={rail ? { strokeWidth: 6 } : { strokeDasharray: each.look.dash }} />
            {rail && <path class="chart-line chart-sleepers" d={d} />}
            {each.values.map((_, at) => {
              const value = valueAt(each, at);
              return value === null ? null : <MarkerShape key={at} look={each.look} x={x(at)} y={y(value)} />;
            })}
          </g>
        );
      })}
    </>
  );
}
