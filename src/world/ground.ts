/** The still part of the picture: sky, hills, sea, land, quay, halls, roads and rails, as one SVG. */
import { at, floor } from '../../assets/art/iso.ts';
import { depthOf, emptyLot, hall, lengthOf } from '../../assets/art/hall.ts';
import { field, hills, quay, waveSpots } from '../../assets/art/ground.ts';
import type { Palette } from '../../assets/art/palette.ts';
import { stop, track } from '../../assets/art/railway.ts';
import { line, num, paint, path, place, type Point, rect, svg } from '../../assets/art/svg.ts';
import { wave } from '../../assets/art/sea.ts';
import { road, tree } from '../../assets/art/town.ts';
import { type Layout, spot } from './layout.ts';
import { lineScale, stops } from './railway.ts';
import type { HallId, LineId } from './view.ts';

/** A window on the picture, in its own pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Far enough to fill any window. */
const FAR = 4000;

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];
const lineIds: readonly LineId[] = ['cloud', 'products'];

/** Coast: from the horizon to the quay, along it, and on from its far end. */
function sea(layout: Layout, palette: Palette): string {
  const { u0, u1, v0 } = layout.quay;
  const [ax, ay] = spot(layout, u0, v0);
  const [bx, by] = spot(layout, u1, v0);
  const h = layout.horizon;
  const d =
    `M${num(-FAR)} ${num(h)}H${num(layout.coast)}` +
    `C${num(layout.coast - 46)} ${num(h + (ay - h) * 0.3)} ${num(ax + 2)} ${num(h + (ay - h) * 0.4)} ${num(ax)} ${num(ay)}` +
    `L${num(bx)} ${num(by)}C${num(bx + 30)} ${num(by + 40)} ${num(bx + 20)} ${num(by + 120)} ${num(bx + 70)} ${num(by + 300)}V${num(FAR)}H${num(-FAR)}Z`;
  return path(d, paint(palette.sea, palette.ink, 1.2));
}

/** Open water, with a margin to every shore. */
function isWater(layout: Layout, x: number, y: number): boolean {
  const { u0, v0 } = layout.quay;
  const [ax, ay] = spot(layout, u0, v0);
  const margin = 16;
  if (y < layout.horizon + 10) return false;
  if (y < ay) {
    const part = (y - layout.horizon) / (ay - layout.horizon);
    return x < layout.coast + (ax - layout.coast) * Math.sqrt(part) - margin - 24 * (1 - part);
  }
  return x < ax + (y - ay - layout.iso.cell) / layout.iso.slope - margin;
}

/** Every wave in a window, and which of them move when nothing else does. */
export const seaMarks = (layout: Layout, view: Rect): Point[] =>
  waveSpots(Math.floor(view.x / 64) * 64, layout.horizon + 14, layout.width, view.y + view.height, (x, y) =>
    isWater(layout, x, y),
  );
export const isLively = (i: number): boolean => i % 7 === 3;

function fieldPatches(layout: Layout, palette: Palette): string {
  return layout.fields.map(([u0, v0, u1, v1]) => field(palette, layout.iso, u0, v0, u1, v1)).join('');
}

function quaySlab(layout: Layout, palette: Palette): string {
  const { u0, u1, v0, v1 } = layout.quay;
  return quay(palette, layout.iso, floor(layout.iso, u0, v0, u1, v1), [at(layout.iso, u0, v0), at(layout.iso, u1, v0)]);
}

/** Thin lines on the quay at every fifth stripe: one ruler for all shadows. */
function ruler(layout: Layout, palette: Palette): string {
  const { u0, u1 } = layout.quay;
  return [5, 10]
    .map((stripes) =>
      line(
        at(layout.iso, u0 + 0.6, -stripes * layout.perStripe),
        at(layout.iso, u1 - 0.6, -stripes * layout.perStripe),
        palette.slab,
        1,
        'stroke-dasharray="2 5"',
      ),
    )
    .join('');
}

function railwayLine(layout: Layout, palette: Palette): string {
  const { v, stops: at5 } = layout.rail;
  const ends: Point[] = [at(layout.iso, at5.hold - 1.6, v), at(layout.iso, at5.open + 1.7, v)];
  const size = lineScale(layout);
  return (
    track(palette, ends, 5.4 * size) +
    stops.map((id) => place(stop(palette, size).body, ...at(layout.iso, at5[id], v))).join('')
  );
}

/** Halls that are closed are an empty lot without a road. */
export function groundSvg(
  layout: Layout,
  palette: Palette,
  closed: readonly HallId[],
  view: Rect,
  pixels: Point,
): string {
  const { origin, horizon, iso } = layout;
  const isOpen = (id: HallId): boolean => !closed.includes(id);
  const doorOf = (id: HallId): { door?: number } =>
    id === 'research' ? {} : { door: layout.roads[id].u - layout.halls[id].u };
  const onMap = (body: string): string => place(body, origin[0], origin[1]);
  const body =
    rect(view.x, view.y, view.width, horizon - view.y, paint(palette.sky)) +
    hills(
      palette,
      layout.coast - 30,
      Math.max(layout.width + 180, view.x + view.width + 40),
      horizon,
      layout.height * 0.034,
    ) +
    rect(view.x, horizon, view.width, view.y + view.height - horizon, paint(palette.land)) +
    sea(layout, palette) +
    seaMarks(layout, view)
      .filter((_, i) => !isLively(i))
      .map(([x, y]) => place(wave(palette).body, x, y))
      .join('') +
    onMap(fieldPatches(layout, palette)) +
    onMap(quaySlab(layout, palette)) +
    onMap(ruler(layout, palette)) +
    onMap(
      lineIds
        .filter(isOpen)
        .map((id) => road(palette, iso, layout.roads[id].u, layout.roads[id].v0 - 0.4, layout.roads[id].v1))
        .join(''),
    ) +
    onMap(railwayLine(layout, palette)) +
    onMap(
      hallIds
        .map((id) =>
          isOpen(id)
            ? hall(palette, id, iso, layout.halls[id], doorOf(id))
            : emptyLot(palette, id, iso, layout.halls[id]),
        )
        .join(''),
    ) +
    layout.trees.map(([x, y]) => place(tree(palette, layout.shape === 'landscape' ? 0.85 : 0.7), x, y)).join('') +
    (palette.id === 'contrast' ? line([layout.coast, horizon], [view.x + view.width, horizon], palette.ink, 1) : '');
  return svg(body, [view.x, view.y, view.width, view.height], pixels);
}

/** Boxes of halls on the screen, for pointing: left, top, right, bottom. */
export function hallBox(layout: Layout, id: HallId): readonly [number, number, number, number] {
  const plan = layout.halls[id];
  const [left] = spot(layout, plan.u, 0);
  const [, top] = spot(layout, plan.u, depthOf(plan), 1.2);
  const [right] = spot(layout, plan.u + lengthOf(plan), depthOf(plan));
  const [, bottom] = spot(layout, plan.u + lengthOf(plan), 0);
  return [left, top, right, bottom];
}
