import type { Box, Scales } from './scales.ts';
import { valueAt, type Chart, type Parting } from './series.ts';
import './parting.css';

/** Pixels above the plot that the note takes with its leader. */
export const PARTING_ROOM = 68;

const NOTE_HEIGHT = 48;
const NOTE_WIDTH = 360;
const BEYOND = 40;
const RADIUS = 8;

interface PartingProps {
  parting: Parting;
  scales: Scales;
  box: Box;
}

/** The quarter in which the lines part, and a leader from its own point to the note above. It lies under the lines. */
export function PartingMark({ chart, parting, scales, box }: PartingProps & { chart: Chart }) {
  const { x } = scales;
  const foot = box.height - box.bottom;
  const ring = ringHeight(chart, parting, scales) ?? foot;
  return (
    <g>
      <rect class="parting-quarter" x={x(parting.at)} y={box.top} width={x(1) - x(0)} height={foot - box.top} />
      <path class="parting-line" d={`M${x(pointOf(parting))} ${NOTE_HEIGHT}V${ring - RADIUS}`} />
      <path class="parting-line parting-drop" d={`M${x(pointOf(parting))} ${ring + RADIUS}V${foot}`} />
    </g>
  );
}

/** The point of the quarter in which the lines part: its name stands below it. */
function pointOf({ at }: Parting): number {
  return at + 1;
}

/** A ring around that point on the first line, open so that what lies below it shows. */
export function PartingRing({ chart, parting, scales }: Omit<PartingProps, 'box'> & { chart: Chart }) {
  const height = ringHeight(chart, parting, scales);
  if (height === null) return null;
  return <circle class="parting-ring" cx={scales.x(pointOf(parting))} cy={height} r={RADIUS} />;
}

function ringHeight(chart: Chart, parting: Parting, { y }: Scales): number | null {
  const value = chart.series[0] ? valueAt(chart.series[0], pointOf(parting)) : null;
  return value === null ? null : y(value);
}

/** Which quarter it is, and what was decided one way and the other. */
export function PartingNote({ parting, scales, box }: PartingProps) {
  const { left, right, atEnd } = noteSpan(scales.x(pointOf(parting)), box.width);
  return (
    <foreignObject x={left} y="0" width={right - left} height={NOTE_HEIGHT}>
      <div class={atEnd ? 'parting-place end' : 'parting-place'}>
        <p class="parting-note">
          <b>{parting.heading}</b>
          <span>{parting.note}</span>
        </p>
      </div>
    </foreignObject>
  );
}

/** Room for a note that begins or ends just beyond its leader at `x`, whichever side has more room, so that they touch. */
export function noteSpan(x: number, width: number): { left: number; right: number; atEnd: boolean } {
  if (x > width / 2) {
    const right = Math.min(width, x + BEYOND);
    return { left: Math.max(0, right - NOTE_WIDTH), right, atEnd: true };
  }
  const left = Math.max(0, x - BEYOND);
  return { left, right: Math.min(width, left + NOTE_WIDTH), atEnd: false };
}
