import { area } from 'd3-shape';
import { useId } from 'preact/hooks';
import { Pattern } from './Pattern.tsx';
import type { Scales } from './scales.ts';
import type { Series } from './series.ts';
import { bandsOf } from './stack.ts';

/** Parts of a whole over time, on top of one another, each with its hue and its pattern. */
export function Bands({ series, scales }: { series: readonly Series[]; scales: Scales }) {
  const { x, y } = scales;
  const id = useId();
  const shape = area()
    .x((_, at) => x(at))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high));
  return (
    <>
      {bandsOf(series).map((band, i) => {
        const { look, id: name } = series[i]!;
        const d = shape(band) ?? '';
        return (
          <g key={name}>
            <Pattern id={`${id}${i}`} name={name} stroke={look.stroke} />
            <path d={d} style={{ fill: look.fill, stroke: look.stroke, strokeWidth: 1.5 }} />
            <path d={d} fill={`url(#${id}${i})`} />
          </g>
        );
      })}
    </>
  );
}
