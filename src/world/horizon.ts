/** What is far away: rivals on the horizon, the price of compute in the sky, ships at sea, distillers in the air. */
import { skylineStyles } from '../../assets/art/sky.ts';
import { aboard, gullsOf } from './counts.ts';
import { depthOfY, type Layout } from './layout.ts';
import type { Placed } from './picture.ts';
import type { CampusView, DistillerId, RivalView } from './view.ts';

/** Pixels of height per month ahead of open models, before a picture's own size. */
const MONTH = 6.2;
/** Dollars an hour at which the sun stands highest and lowest. */
const CHEAP = 1;
const DEAR = 5;

const distillers: readonly DistillerId[] = ['fast', 'middle', 'slow'];
const even = (value: number): number => Math.round(value / 2) * 2;

export interface Skyline {
  readonly rival: RivalView;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Rivals side by side: width by fleet on one scale, height by months ahead on one scale, both from zero. */
export function skylinesOf(view: CampusView, layout: Layout): Skyline[] {
  const [left, right] = layout.skyline;
  const gap = (right - left) * 0.085;
  const fleet = view.rivals.reduce((sum, rival) => sum + rival.fleet, 0);
  const room = right - left - gap * Math.max(0, view.rivals.length - 1);
  const perGpu = fleet > 0 ? room / fleet : 0;
  const month = Math.min(
    MONTH * (layout.shape === 'landscape' ? 1 : 0.8),
    (layout.horizon - 22) / Math.max(1, ...view.rivals.map((rival) => rival.monthsAhead)),
  );
  let x = left;
  return view.rivals.map((rival) => {
    const width = rival.fleet * perGpu;
    const line = { rival, x, width: even(width), height: even(Math.max(0, rival.monthsAhead) * month) };
    x += width + gap;
    return line;
  });
}

export function placeRivals(view: CampusView, layout: Layout): Placed[] {
  return skylinesOf(view, layout).map(({ rival, x, width, height }): Placed => {
    const style = skylineStyles[rival.id] ?? 'towers';
    return {
      key: `rival.${rival.id}`,
      frame: `skyline.${style}.${width}.${height}`,
      x,
      y: layout.horizon,
      depth: -1000,
      thing: `rival.${rival.id}`,
    };
  });
}

/** Height of the sun for a rental price: a low sun is a dear hour. */
export function sunHeight(layout: Layout, price: number): number {
  const part = Math.min(1, Math.max(0, (price - CHEAP) / (DEAR - CHEAP)));
  return layout.sun.high + part * (layout.sun.low - layout.sun.high);
}

export function placeRental(view: CampusView, layout: Layout): Placed[] {
  const { x, step } = layout.sun;
  // A phone's sky has room for the price of today only.
  const past = layout.shape === 'landscape' ? view.rental.past.slice(-4) : [];
  const rings = past.map((price, i): Placed => {
    const ago = past.length - i;
    return {
      key: `ring.${ago}`,
      frame: `ring.${Math.max(1, 5 - ago)}`,
      x: x - step * ago,
      y: sunHeight(layout, price),
      depth: -1001,
      thing: 'rental',
    };
  });
  return [
    ...rings,
    { key: 'sun', frame: 'sun', x, y: sunHeight(layout, view.rental.now), depth: -1001, thing: 'rental' },
  ];
}

export function placeShips(view: CampusView, layout: Layout): Placed[] {
  return view.ships
    .filter((ship) => ship.gpus > 0)
    .map((ship): Placed => {
      const [x, y, scale] = ship.quartersToGo < 1 ? layout.dock : layout.berths[Math.min(3, ship.quartersToGo) - 1]!;
      return {
        key: `ship.${ship.arrives}`,
        frame: `ship.${aboard(view, ship.gpus)}`,
        x,
        y,
        scale,
        depth: -800 + y,
        thing: 'ships',
      };
    });
}

/** Gulls on a loose spiral: even, never in rows, and always the same. */
export function placeGulls(view: CampusView, layout: Layout): Placed[] {
  const [cx, cy, rx, ry] = layout.flock;
  const kinds = distillers.flatMap((id) => Array.from({ length: gullsOf(view, id) }, (_, i) => ({ id, i })));
  const crowd = Math.max(12, kinds.length);
  return kinds.map(({ id, i }, n): Placed => {
    const turn = n * 2.399963;
    const far = Math.sqrt((n + 0.6) / crowd);
    const x = cx + rx * far * Math.cos(turn);
    const y = cy + ry * far * Math.sin(turn);
    return {
      key: `gull.${id}.${i}`,
      frame: `gull.${id}`,
      x,
      y,
      depth: 900 + depthOfY(layout, y) * 0.001,
      thing: 'distillers',
    };
  });
}
