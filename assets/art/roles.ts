/**
 * The three campuses of the title cards. Each is its own composition, because each firm lives from something
 * else: the hyperscaler from a hall it rents out, the lab from its vault, the ads giant from its audience.
 */
import { at, type Iso } from './iso.ts';
import { emptyLot, hall, type HallPlan, lengthOf, plotAt } from './hall.ts';
import { field, hills } from './ground.ts';
import type { HallId, Palette } from './palette.ts';
import { rack } from './rack.ts';
import { locomotive, signal, track } from './railway.ts';
import { ship, wave } from './sea.ts';
import { shadow } from './shadow.ts';
import { gull, skyline, sun } from './sky.ts';
import { line, paint, place, type Point, polygon, rect, svg } from './svg.ts';
import { billboard, figure, house, road, token, tree } from './town.ts';
import { disc, DISC, plinth } from './vault.ts';

const WIDTH = 384;
const HEIGHT = 176;
const HORIZON = 44;

export type PlayableRole = 'hyperscaler' | 'lab' | 'ads';

/** Draws in map cells around an origin on the card. */
class Card {
  readonly iso: Iso;
  body = '';
  constructor(
    readonly palette: Palette,
    readonly origin: Point,
    cell: number,
  ) {
    this.iso = { cell, slope: 0.4 };
  }
  /** Adds a body drawn in the projection's own coordinates. */
  map(body: string): void {
    this.body += place(body, this.origin[0], this.origin[1]);
  }
  /** Adds a drawing at a map point. */
  put(body: string, u: number, v: number, z = 0): void {
    const [x, y] = at(this.iso, u, v, z);
    this.body += place(body, this.origin[0] + x, this.origin[1] + y);
  }
  hall(id: HallId, plan: HallPlan, racks: number, dollars: number, door?: number): void {
    const length = lengthOf(plan);
    const estimate = id === 'research';
    this.map(
      shadow(this.palette, this.iso, {
        hall: id,
        u: plan.u,
        length,
        solid: estimate ? 0 : dollars,
        estimate: estimate ? dollars : 0,
        perDollar: 0.72,
      }),
    );
    this.map(hall(this.palette, id, this.iso, plan, door === undefined ? {} : { door }));
    const slots = Array.from({ length: racks }, (_, slot) => plotAt(plan, slot));
    slots.sort((a, b) => a.u - a.v - (b.u - b.v));
    for (const slot of slots) this.put(rack(this.palette, id, this.iso).body, slot.u, slot.v);
  }
  tokens(kind: 'cloud' | 'products', u: number, v0: number, v1: number): void {
    for (let v = v0; v < v1; v += 1.25) this.put(token(this.palette, 0.95, kind).body, u, v);
  }
  houses(spots: readonly Point[]): void {
    for (const [u, v] of [...spots].sort((a, b) => a[0] - a[1] - (b[0] - b[1])))
      this.put(house(this.palette, this.iso).body, u, v);
  }
}

const landOf = (palette: Palette): string => rect(0, 0, WIDTH, HEIGHT, paint(palette.land));

/** Drawn over land and quay, so that both end at the horizon; halls rise above it. */
const skyOf = (palette: Palette, x0: number, x1: number): string =>
  rect(0, 0, WIDTH, HORIZON, paint(palette.sky)) + hills(palette, x0, x1, HORIZON, 13);

/** Concrete under the halls, from u0 to u1, reaching v0 in front and v1 behind. */
const apron = (card: Card, u0: number, u1: number, v0: number, v1: number): void =>
  card.map(
    polygon(
      [at(card.iso, u0, v0), at(card.iso, u0, v1), at(card.iso, u1, v1), at(card.iso, u1, v0)],
      paint(card.palette.concrete, card.palette.ink, 1.2),
    ),
  );

/** Rents its chips out: one long cloud hall on the water, ships alongside, a small products hall behind it. */
function hyperscaler(palette: Palette): string {
  const card = new Card(palette, [112, 74], 11.4);
  card.body += landOf(palette);
  // Water in the near left corner, under the quay.
  const sea: Point[] = [
    at(card.iso, -4, -8.2),
    at(card.iso, 26, -8.2),
    at(card.iso, 26, -40),
    at(card.iso, -30, -40),
    at(card.iso, -16, -1),
  ];
  card.map(polygon(sea, paint(palette.sea, palette.ink, 1.2)));
  apron(card, -1, 27, -8, 9.2);
  card.body += skyOf(palette, 120, WIDTH + 60) + place(skyline(palette, 'masts', 70, 24).body, 286, HORIZON);
  card.map(road(palette, card.iso, 6, 7, 17));
  card.tokens('cloud', 6, 8.8, 16);
  card.hall('cloud', { u: 0.5, columns: 11, rows: 6 }, 58, 8.6, 5.5);
  card.hall('products', { u: 14.3, columns: 6, rows: 5 }, 19, 6.2);
  for (let i = 0; i < 7; i++) card.put(figure(palette, 0.8).body, 7, 10.6 + i * 0.95);
  card.body +=
    place(ship(palette, 17, 0.74).body, 62, 156) +
    place(wave(palette).body, 16, 118) +
    place(wave(palette).body, 132, 168) +
    place(wave(palette).body, 8, 172);
  return card.body;
}

/** The best model is in its vault: research first, the vault in the middle, one railway out and gulls over it. */
function lab(palette: Palette): string {
  const card = new Card(palette, [36, 66], 12.2);
  card.body += landOf(palette);
  apron(card, -8, 30, -8.5, 7.4);
  card.body += skyOf(palette, -60, WIDTH + 40);
  const rails: Point[] = [at(card.iso, 7.5, 8.6), at(card.iso, 26, 8.6)];
  card.map(track(palette, rails, 5));
  card.hall('research', { u: 0, columns: 7, rows: 6 }, 38, 6.3);
  card.put(plinth(palette, 0.92).body, 11.6, 3.4);
  for (let i = 0; i < 6; i++) {
    const kind = i < 1 ? 'inService' : 'held';
    card.put(place(disc(palette, 0.92, kind).body, 0, -i * DISC.thickness * 0.92), 11.6, 3.4);
  }
  card.hall('products', { u: 15.5, columns: 6, rows: 5 }, 14, 8.4);
  const angle = 21.8;
  card.put(signal(palette, 0.8, true).body, 11.8, 10);
  card.put(locomotive(palette, 0.86, angle).body, 15.2, 8.6);
  card.put(signal(palette, 0.8, false).body, 18.4, 10);
  for (const [kind, x, y] of [
    ['fast', 302, 44],
    ['middle', 326, 34],
    ['fast', 350, 52],
    ['slow', 332, 58],
    ['middle', 368, 38],
    ['slow', 282, 34],
    ['fast', 372, 68],
  ] as const) {
    card.body += place(gull(palette, kind, 0.82).body, x, y);
  }
  return card.body;
}

/** Lives from its audience: a products hall, hoardings, a whole town, and a lot where a cloud could stand. */
function ads(palette: Palette): string {
  const card = new Card(palette, [40, 84], 11.6);
  card.body += landOf(palette);
  card.map(field(palette, card.iso, 15, 10.5, 20, 13.5));
  apron(card, -8, 20.5, -8.5, 7.3);
  card.body += skyOf(palette, -20, WIDTH + 90) + place(sun(palette, 0.72).body, 352, 21);
  card.map(road(palette, card.iso, 5, 7, 15.5));
  card.hall('products', { u: 0, columns: 8, rows: 6 }, 43, 7.4, 5);
  card.map(emptyLot(palette, 'cloud', card.iso, { u: 11.5, columns: 6, rows: 5 }));
  card.tokens('products', 5, 8.8, 15);
  const spots: Point[] = [];
  for (let column = 0; column < 5; column++) {
    for (let row = 0; row < 5; row++) {
      if (row + column < 8 && !(column === 0 && row === 4))
        spots.push([8.2 + column * 1.9, 12 + row * 1.35 - column * 0.5]);
    }
  }
  card.body += place(billboard(palette, 0.95).body, 196, 62) + place(billboard(palette, 0.95).body, 252, 52);
  card.houses(spots);
  for (let i = 0; i < 5; i++) card.put(figure(palette, 0.8).body, 6.1, 9.6 + i * 0.95);
  card.body += place(tree(palette, 0.8), 364, 150) + place(tree(palette, 0.66), 372, 154);
  return card.body;
}

const scenes = { hyperscaler, lab, ads } as const;

/** The scene of a title card, `viewBox` 384 by 176, to be shown with `preserveAspectRatio` slice. */
export function roleScene(role: PlayableRole, palette: Palette): string {
  const horizon = line([0, HORIZON], [WIDTH, HORIZON], palette.id === 'contrast' ? palette.ink : palette.hill, 1);
  return svg(
    scenes[role](palette) + (palette.id === 'contrast' ? horizon : ''),
    [0, 0, WIDTH, HEIGHT],
    null,
    'preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"',
  );
}
