/**
 * A hall: a slab with two back walls and a painted floor, open to the front so that every rack is in view.
 * Its front edge lies on v = 0, the baseline that all shadows are measured from.
 */
import { at, floor, type Iso } from './iso.ts';
import type { HallId, Palette } from './palette.ts';
import { line, num, paint, type Point, polygon } from './svg.ts';

export interface HallPlan {
  /** Left end of the hall along u, in cells. */
  readonly u: number;
  /** Columns along u and rows along v: the plots on its floor. */
  readonly columns: number;
  readonly rows: number;
}

/** Clear floor around the plots, in cells. */
export const MARGIN = 0.45;
const WALL = 1.15;
const COPING = 0.3;
const SLAB = 0.32;

/** Centre of the floor plot for slot 0, 1, 2, ...: back to front, then the next column. */
export function plotAt(plan: HallPlan, slot: number): { u: number; v: number; tier: number } {
  const capacity = plan.columns * plan.rows;
  const place = slot % capacity;
  return {
    u: plan.u + MARGIN + Math.floor(place / plan.rows) + 0.5,
    v: MARGIN + plan.rows - 1 - (place % plan.rows) + 0.5,
    tier: Math.floor(slot / capacity),
  };
}

/** How far a hall reaches along u and v, in cells. */
export const lengthOf = (plan: HallPlan): number => plan.columns + 2 * MARGIN;
export const depthOf = (plan: HallPlan): number => plan.rows + 2 * MARGIN;

/** Faint outlines of every plot, so that an empty floor still says how much would fit. */
function plots(iso: Iso, plan: HallPlan, stroke: string): string {
  let body = '';
  for (let slot = 0; slot < plan.columns * plan.rows; slot++) {
    const { u, v } = plotAt(plan, slot);
    body += polygon(floor(iso, u - 0.3, v - 0.3, u + 0.3, v + 0.3), paint('none', stroke, 0.75));
  }
  return `<g opacity="0.35">${body}</g>`;
}

/** One back wall with its coloured coping, from map point a to map point b. */
function wall(iso: Iso, palette: Palette, a: Point, b: Point, coping: string): string {
  const panel = (low: number, high: number) => [
    at(iso, a[0], a[1], low),
    at(iso, a[0], a[1], high),
    at(iso, b[0], b[1], high),
    at(iso, b[0], b[1], low),
  ];
  return (
    polygon(panel(0, WALL), paint(palette.wall, palette.ink, 1.1)) +
    polygon(panel(WALL - COPING, WALL), paint(coping, palette.ink, 1.1))
  );
}

export interface HallOptions {
  /** Where the road leaves through the back wall, in cells from the left end; none: no door. */
  readonly door?: number;
}

export function hall(palette: Palette, id: HallId, iso: Iso, plan: HallPlan, options: HallOptions = {}): string {
  const hue = palette[id];
  const u0 = plan.u;
  const u1 = plan.u + lengthOf(plan);
  const deep = depthOf(plan);
  const side = (a: Point, b: Point) =>
    polygon(
      [at(iso, a[0], a[1]), at(iso, b[0], b[1]), at(iso, b[0], b[1], -SLAB), at(iso, a[0], a[1], -SLAB)],
      paint(palette.slab, palette.ink, 1.1),
    );
  let door = '';
  if (options.door !== undefined) {
    const d0 = u0 + options.door - 0.75;
    const d1 = u0 + options.door + 0.75;
    door = polygon(
      [at(iso, d0, deep), at(iso, d0, deep, WALL - COPING), at(iso, d1, deep, WALL - COPING), at(iso, d1, deep)],
      paint(palette.ink2, palette.ink, 1),
    );
  }
  return (
    side([u0, 0], [u1, 0]) +
    side([u1, 0], [u1, deep]) +
    polygon(floor(iso, u0, 0, u1, deep), paint(palette.concrete, palette.ink, 1.1)) +
    polygon(floor(iso, u0 + 0.25, 0.25, u1 - 0.25, deep - 0.25), paint(hue.wash)) +
    plots(iso, plan, hue.text) +
    wall(iso, palette, [u0, 0], [u0, deep], hue.deep) +
    wall(iso, palette, [u0, deep], [u1, deep], hue.fill) +
    door
  );
}

/** The ground of a line that is not open: staked out, waiting, with nothing on it that could be counted. */
export function emptyLot(palette: Palette, id: HallId, iso: Iso, plan: HallPlan): string {
  const u1 = plan.u + lengthOf(plan);
  const deep = depthOf(plan);
  const dash = `stroke-dasharray="${num(iso.cell * 0.5)} ${num(iso.cell * 0.35)}"`;
  let hatch = '';
  for (let v = 0.8; v < deep; v += 0.8) {
    hatch += line(at(iso, plan.u + 0.3, v), at(iso, u1 - 0.3, v), palette[id].wash, 1.2);
  }
  const stake = (u: number, v: number) => line(at(iso, u, v), at(iso, u, v, 0.9), palette.ink, 1.5);
  const rope = (a: Point, b: Point) =>
    line(at(iso, a[0], a[1], 0.75), at(iso, b[0], b[1], 0.75), palette[id].text, 1.5, dash);
  return (
    polygon(floor(iso, plan.u, 0, u1, deep), paint(palette.concrete, palette.outline, 1)) +
    hatch +
    rope([plan.u, deep], [u1, deep]) +
    rope([plan.u, 0], [plan.u, deep]) +
    rope([u1, 0], [u1, deep]) +
    rope([plan.u, 0], [u1, 0]) +
    [stake(plan.u, deep), stake(u1, deep), stake(plan.u, 0), stake(u1, 0)].join('')
  );
}
