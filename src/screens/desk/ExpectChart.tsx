import { text } from '../../text/text.ts';

interface ExpectChartProps {
  past: readonly number[];
  next: number;
  nowText: string;
  nextText: string;
}

const LEFT = 24;
const NEXT = 212;
const TOP = 34;
const BASE = 76;

/** Revenue so far and where the plan leads, as a line from zero. The same figures stand beside it in words. */
export function ExpectChart({ past, next, nowText, nextText }: ExpectChartProps) {
  const most = Math.max(next, ...past, 1);
  const y = (value: number) => BASE - (BASE - TOP) * (Math.max(0, value) / most);
  const x = (i: number) => LEFT + ((NEXT - LEFT) * i) / past.length;
  const points = past.map((value, i) => [x(i), y(value)] as const);
  const [nowX, nowY] = points.at(-1)!;
  return (
    <svg class="expect-chart" viewBox="0 0 296 96" aria-hidden="true">
      <line class="base" x1={LEFT - 6} y1={BASE} x2={NEXT} y2={BASE} />
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <line class="ahead" x1={nowX} y1={nowY} x2={NEXT} y2={y(next)} />
      {points.map(([cx, cy], i) => (
        <circle key={i} cx={cx} cy={cy} r="4" />
      ))}
      <rect x={NEXT - 4.5} y={y(next) - 4.5} width="9" height="9" />
      <text class="strong" x={nowX} y={nowY - 10} text-anchor="middle">
        {nowText}
      </text>
      <text class="strong" x={NEXT + 12} y={y(next) + 2}>
        {nextText}
      </text>
      <text x={NEXT + 12} y={y(next) + 18}>
        {text.desk.expected}
      </text>
      <text x={nowX} y={BASE + 16} text-anchor="middle">
        {text.desk.nowLabel}
      </text>
      <text x={NEXT} y={BASE + 16} text-anchor="middle">
        {text.desk.nextLabel}
      </text>
    </svg>
  );
}
