import { area, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { FanPatterns } from './FanPatterns.tsx';
import { edgesOf, type Edge, type FanChart } from './fan.ts';
import type { Scales } from './scales.ts';
import './fan.css';

/** A figure so far as a line with its quarters, and ahead as two bands, each with its own hatch, and their middle. */
export function FanBands({
  past,
  ahead,
  scales,
}: Pick<FanChart, 'past' | 'ahead'> & { scales: Pick<Scales, 'x' | 'y'> }) {
  const { x, y } = scales;
  const id = useId();
  const now = past.length - 1;
  const shape = area<Edge>()
    .x(({ at }) => x(at))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  const path = line<number | null>()
    .defined((value) => value !== null)
    .y((value) => y(value ?? 0));
  const middle = [past[now] ?? null, ...ahead.map((band) => band?.median ?? null)];
  return (
    <g>
      <FanPatterns id={id} />
      <path class="fan-band" d={shape(edgesOf({ past, ahead }, 80)) ?? ''} fill={`url(#${id}80)`} />
      <path class="fan-band" d={shape(edgesOf({ past, ahead }, 50)) ?? ''} fill={`url(#${id}50)`} />
      <path class="fan-middle" d={path.x((_, at) => x(now + at))(middle) ?? ''} />
      <path class="fan-past" d={path.x((_, at) => x(at))(past) ?? ''} />
      {past.map((value, at) => value !== null && <circle key={at} class="fan-point" cx={x(at)} cy={y(value)} r="4" />)}
    </g>
  );
}
