import type { Look } from './series.ts';

const R = 4;

/** The marker of a line at a point; hollow, so that lines below it stay readable. */
export function MarkerShape({ look, x, y, solid = false }: { look: Look; x: number; y: number; solid?: boolean }) {
  const style = { fill: solid ? look.stroke : 'var(--chart-ground)', stroke: look.stroke, strokeWidth: 1.75 };
  switch (look.marker) {
    case 'none':
      return solid ? <circle cx={x} cy={y} r={R} style={style} /> : null;
    case 'circle':
      return <circle cx={x} cy={y} r={R} style={style} />;
    case 'square':
      return <rect x={x - R} y={y - R} width={2 * R} height={2 * R} style={style} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - R - 1.5}l${R + 1.5} ${R + 1.5}l${-R - 1.5} ${R + 1.5}l${-R - 1.5} ${-R - 1.5}z`}
          style={style}
        />
      );
    case 'triangle':
      return <path d={`M${x} ${y - R - 1}l${R + 1} ${2 * R}h${-2 * R - 2}z`} style={style} />;
    case 'cross':
      return (
        <path
          d={`M${x - R} ${y - R}l${2 * R} ${2 * R}m0 ${-2 * R}l${-2 * R} ${2 * R}`}
          style={{ ...style, fill: 'none' }}
        />
      );
  }
}
