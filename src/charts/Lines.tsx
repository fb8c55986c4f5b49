import { line } from 'd3-shape';
import { MarkerShape } from './MarkerShape.tsx';
import type { Scales } from './scales.ts';
import { valueAt, type Series } from './series.ts';

/** Closer than this many pixels, markers would hide their line; then only some points get one. */
const MARKER_ROOM = 14;

/** Lines over time. The first series is drawn last, on top. */
export function Lines({ series, scales }: { series: readonly Series[]; scales: Scales }) {
  const { x, y } = scales;
  const step = Math.ceil(MARKER_ROOM / (x(1) - x(0)));
  const path = (from: number) =>
    line<number | null>()
      .defined((value, at) => value !== null && at >= from)
      .x((_, at) => x(at))
      .y((value) => y(value ?? 0));
  return (
    <>
      {[...series].reverse().map((each) => {
        const from = each.from ?? 0;
        const d = path(from)(each.values) ?? '';
        const rail = each.look.dash === 'rail';
        return (
          <g key={each.id} style={{ stroke: each.look.stroke }}>
            <path class="chart-line" d={d} style={rail ? { strokeWidth: 6 } : { strokeDasharray: each.look.dash }} />
            {rail && <path class="chart-line chart-sleepers" d={d} />}
            {each.values.map((_, at) => {
              const value = valueAt(each, at);
              if (value === null || at < from || (at % step > 0 && at < each.values.length - 1)) return null;
              return <MarkerShape key={at} look={each.look} x={x(at)} y={y(value)} />;
            })}
          </g>
        );
      })}
    </>
  );
}
