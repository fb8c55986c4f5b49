/** Which thing is where on the screen: for questions by mouse, for highlights and for the reveal's callouts. */
import { hallBox, type Rect } from './ground.ts';
import { skylinesOf } from './horizon.ts';
import { type Layout, spot } from './layout.ts';
import type { CampusView, ThingId } from './view.ts';

const around = (x: number, y: number, rx: number, ry: number): Rect => ({
  x: x - rx,
  y: y - ry,
  width: 2 * rx,
  height: 2 * ry,
});

/** Boxes of everything that can be asked about, in layout pixels, the ones in front first. */
export function thingBoxes(view: CampusView, layout: Layout): [ThingId, Rect][] {
  const big = layout.shape === 'landscape' ? 1 : 0.6;
  const { rail } = layout;
  const boxes: [ThingId, Rect][] = [];
  const [mx, my] = spot(layout, rail.stops[view.release], rail.v);
  boxes.push(['model', around(mx, my - 12 * big, 34 * big, 28 * big)]);
  const [vx, vy] = spot(layout, ...layout.vault);
  boxes.push(['vault', around(vx, vy - 30 * big, 50 * big, 54 * big)]);
  const [fx, fy, rx, ry] = layout.flock;
  boxes.push(['distillers', around(fx, fy, rx + 12, ry + 10)]);
  for (const line of ['cloud', 'products'] as const) {
    if (view.halls[line].closed) continue;
    const [tx, ty] = layout.roads[line].town;
    boxes.push([`customers.${line}`, around(tx - 24 * big, ty + 14 * big, 100 * big, 54 * big)]);
  }
  for (const id of ['cloud', 'products', 'research'] as const) {
    const [left, top, right, bottom] = hallBox(layout, id);
    boxes.push([id, { x: left, y: top, width: right - left, height: bottom - top }]);
  }
  if (view.adsCore !== null) {
    const [bx, by] = layout.boards.first;
    const wide = layout.boards.step[0] * layout.boards.perRow;
    boxes.push(['core', { x: bx - 6, y: by - 76 * big, width: wide + 12, height: 100 * big }]);
  }
  const [sx, sy] = layout.berths[0]!;
  boxes.push(['ships', { x: 0, y: layout.horizon, width: sx + 60 * big, height: sy + 20 * big - layout.horizon }]);
  const [cx, cy] = spot(layout, rail.stops.open + 1.6, rail.v);
  boxes.push(['commons', around(cx, cy, 26 * big, 22 * big)]);
  boxes.push(['rental', around(layout.sun.x, (layout.sun.high + layout.sun.low) / 2, 60 * big, 42 * big)]);
  for (const { rival, x, width, height } of skylinesOf(view, layout)) {
    boxes.push([`rival.${rival.id}`, { x, y: layout.horizon - height - 12, width, height: height + 28 }]);
  }
  return boxes;
}

export const boxOf = (view: CampusView, layout: Layout, thing: ThingId): Rect | null =>
  thingBoxes(view, layout).find(([id]) => id === thing)?.[1] ?? null;

export function thingAt(view: CampusView, layout: Layout, x: number, y: number): ThingId | null {
  const hit = thingBoxes(view, layout).find(
    ([, box]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return hit ? hit[0] : null;
}
