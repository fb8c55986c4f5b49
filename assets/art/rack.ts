/** Racks: a box per unit of GPUs. The pattern on its shaded face names the hall, so colour is never alone. */
import { at, floor, type Iso } from './iso.ts';
import type { HallId, Hue, Palette } from './palette.ts';
import { type Drawing, line, num, paint, type Point, polygon } from './svg.ts';

/** Half the floor of a rack, and its height, in cells. */
const HALF = 0.41;
export const RACK_HEIGHT = 0.98;

/** What the plan does with a rack. */
export type RackMark = 'stays' | 'arrives';

/** Screen point on the shaded face: across 0..1 from left to right, up 0..1 from floor to roof. */
const onFace = (iso: Iso, across: number, up: number): Point =>
  at(iso, -HALF + across * 2 * HALF, -HALF, up * RACK_HEIGHT);

function stripes(iso: Iso, hue: Hue, stroke: number): string {
  return [0.25, 0.5, 0.75].map((up) => line(onFace(iso, 0.2, up), onFace(iso, 0.8, up), hue.tint, stroke)).join('');
}

function bars(iso: Iso, hue: Hue, stroke: number): string {
  return [0.25, 0.5, 0.75]
    .map((across) => line(onFace(iso, across, 0.2), onFace(iso, across, 0.8), hue.tint, stroke))
    .join('');
}

function dots(iso: Iso, hue: Hue, stroke: number): string {
  const spots = [
    [0.3, 0.3],
    [0.7, 0.3],
    [0.3, 0.7],
    [0.7, 0.7],
  ] as const;
  return spots
    .map(([across, up]) => {
      const [x, y] = onFace(iso, across, up);
      return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(stroke * 0.95)}" fill="${hue.tint}"/>`;
    })
    .join('');
}

const patterns = { cloud: stripes, products: dots, research: bars } as const;

/** A plus lying on the roof: this rack arrives by this plan. */
function plus(iso: Iso, hue: Hue): string {
  const arm = 0.27;
  const half = 0.085;
  const bar = (u: number, v: number) => polygon(floor(iso, -u, -v, u, v, RACK_HEIGHT), paint(hue.deep));
  return bar(arm, half) + bar(half, arm);
}

export function rack(palette: Palette, hall: HallId, iso: Iso, mark: RackMark = 'stays'): Drawing {
  const hue = palette[hall];
  const scale = iso.cell / 16;
  const outline = Math.max(0.9, 1.1 * scale);
  const corner = (u: number, v: number, z: number) => at(iso, u * HALF, v * HALF, z);
  const top = RACK_HEIGHT;
  const body =
    polygon(
      [corner(-1, -1, 0), corner(-1, -1, top), corner(1, -1, top), corner(1, -1, 0)],
      paint(hue.deep, hue.deep, outline),
    ) +
    polygon(
      [corner(1, -1, 0), corner(1, -1, top), corner(1, 1, top), corner(1, 1, 0)],
      paint(hue.fill, hue.deep, outline),
    ) +
    polygon(
      [corner(-1, -1, top), corner(-1, 1, top), corner(1, 1, top), corner(1, -1, top)],
      paint(hue.tint, hue.deep, outline),
    ) +
    patterns[hall](iso, hue, 1.5 * scale) +
    (mark === 'arrives' ? plus(iso, hue) : '');
  const reach = 2 * HALF * iso.cell + 1;
  const drop = 2 * HALF * iso.cell * iso.slope + 1;
  return { box: [-reach, -drop - top * iso.cell, reach, drop], body };
}

/** A dashed outline on the floor: the plot of a rack that leaves by this plan. */
export function dashedPlot(palette: Palette, hall: HallId, iso: Iso): Drawing {
  const scale = iso.cell / 16;
  const dash = `stroke-dasharray="${num(3 * scale)} ${num(2.4 * scale)}"`;
  const body = polygon(
    floor(iso, -HALF, -HALF, HALF, HALF),
    paint('none', palette[hall].text, 1.5 * scale) + ' ' + dash,
  );
  const reach = 2 * HALF * iso.cell + 2;
  const drop = reach * iso.slope + 1;
  return { box: [-reach, -drop, reach, drop], body };
}
