/**
 * The key: one small plate per thing on the campus, drawn with the same functions as the campus itself.
 * Words sit beside the picture, never inside it, so they can be read, enlarged and translated.
 */
import { type Iso } from './iso.ts';
import { hills } from './ground.ts';
import type { HallId, Palette } from './palette.ts';
import { dashedPlot, rack } from './rack.ts';
import { locomotive, signal, track } from './railway.ts';
import { ship, wave } from './sea.ts';
import { shadow } from './shadow.ts';
import { gull, ring, skyline, sun } from './sky.ts';
import { line, paint, place, polygon, rect, svg } from './svg.ts';
import { at, floor } from './iso.ts';
import { billboard, figure, house, token } from './town.ts';
import { disc, DISC, plinth } from './vault.ts';

const WIDTH = 276;
const HEIGHT = 112;

export interface KeyEntry {
  readonly id: string;
  /** The plate as a complete SVG document without text. */
  readonly draw: (palette: Palette) => string;
}

const iso: Iso = { cell: 40, slope: 0.42 };

const plate = (ground: string, body: string): string =>
  svg(
    rect(0, 0, WIDTH, HEIGHT, paint(ground)) + body,
    [0, 0, WIDTH, HEIGHT],
    null,
    'aria-hidden="true" focusable="false"',
  );

const racks = (palette: Palette): string => {
  const ids: readonly HallId[] = ['research', 'products', 'cloud'];
  return plate(palette.concrete, ids.map((id, i) => place(rack(palette, id, iso).body, 58 + i * 80, 70)).join(''));
};

const plan = (palette: Palette): string =>
  plate(
    palette.concrete,
    place(rack(palette, 'cloud', iso).body, 58, 70) +
      place(rack(palette, 'cloud', iso, 'arrives').body, 138, 70) +
      place(dashedPlot(palette, 'cloud', iso).body, 218, 74),
  );

const shadowPlate = (palette: Palette): string => {
  const small: Iso = { cell: 10, slope: 0.4 };
  const box = (points: ReturnType<typeof floor>, fill: string) => polygon(points, paint(fill, palette.ink, 1.3));
  const hue = palette.products;
  const hall =
    box([at(small, 0, 0), at(small, 0, 0, 1.5), at(small, 7, 0, 1.5), at(small, 7, 0)], hue.deep) +
    box([at(small, 7, 0), at(small, 7, 0, 1.5), at(small, 7, 3, 1.5), at(small, 7, 3)], hue.fill) +
    box(floor(small, 0, 0, 7, 3, 1.5), hue.tint);
  return plate(
    palette.concrete,
    place(
      shadow(palette, small, { hall: 'products', u: 0, length: 7, solid: 8.4, estimate: 0, perDollar: 1.25 }) + hall,
      148,
      38,
    ),
  );
};

const vault = (palette: Palette): string => {
  const scale = 1.1;
  const stack = Array.from({ length: 6 }, (_, i) =>
    place(disc(palette, scale, i < 1 ? 'inService' : 'held').body, 0, -i * DISC.thickness * scale),
  );
  return plate(palette.concrete, place(plinth(palette, scale).body + stack.join(''), 138, 82));
};

const model = (palette: Palette): string =>
  plate(
    palette.land,
    track(
      palette,
      [
        [-10, 26],
        [290, 126],
      ],
      7,
    ) + place(locomotive(palette, 1.75, 18.4).body, 118, 68.5),
  );

const signals = (palette: Palette): string =>
  plate(
    palette.land,
    track(
      palette,
      [
        [-4, 96],
        [280, 96],
      ],
      6.5,
    ) +
      place(signal(palette, 2, true).body, 98, 92) +
      place(signal(palette, 2, false).body, 176, 92),
  );

const figures = (palette: Palette): string =>
  plate(
    palette.land,
    Array.from({ length: 7 }, (_, i) => place(figure(palette, 1.9).body, 62 + i * 25, i % 2 ? 72 : 84)).join(''),
  );

const tokens = (palette: Palette): string => {
  const lane = (y: number, kind: 'cloud' | 'products', gap: number) => {
    let body =
      rect(-10, y - 8, WIDTH + 20, 16, paint(palette.road)) +
      line([0, y - 8], [WIDTH, y - 8], palette.ink) +
      line([0, y + 8], [WIDTH, y + 8], palette.ink);
    for (let x = 16; x < WIDTH; x += gap) body += place(token(palette, 1.5, kind).body, x, y);
    return body;
  };
  return plate(palette.land, lane(38, 'products', 22) + lane(76, 'cloud', 40));
};

const houses = (palette: Palette): string => {
  const town: Iso = { cell: 24, slope: 0.4 };
  return plate(
    palette.land,
    [
      [84, 62],
      [138, 76],
      [192, 62],
    ]
      .map(([x, y]) => place(house(palette, town).body, x!, y!))
      .join(''),
  );
};

const gulls = (palette: Palette): string =>
  plate(
    palette.sky,
    place(gull(palette, 'fast', 2.1).body, 62, 58) +
      place(gull(palette, 'middle', 2.1).body, 142, 58) +
      place(gull(palette, 'slow', 2.1).body, 214, 60),
  );

const ships = (palette: Palette): string =>
  plate(
    palette.sea,
    [
      [20, 20],
      [88, 34],
      [180, 16],
      [24, 62],
      [236, 78],
      [150, 100],
      [30, 102],
    ]
      .map(([x, y]) => place(wave(palette).body, x!, y!))
      .join('') +
      place(ship(palette, 12, 1.35).body, 100, 88) +
      place(ship(palette, 6, 0.75).body, 218, 46),
  );

const rivals = (palette: Palette): string =>
  plate(
    palette.sky,
    rect(0, 94, WIDTH, 18, paint(palette.land)) +
      place(skyline(palette, 'cranes', 84, 42).body, 34, 94) +
      place(skyline(palette, 'masts', 112, 58).body, 140, 94),
  );

const rental = (palette: Palette): string => {
  const rings = [
    [52, 28, 5],
    [86, 33, 6],
    [120, 40, 7],
    [154, 48, 8.5],
  ] as const;
  return plate(
    palette.sky,
    hills(palette, 0, WIDTH + 40, HEIGHT, 22) +
      rings.map(([x, y, r]) => place(ring(palette, r).body, x, y)).join('') +
      place(sun(palette, 1.3).body, 204, 58),
  );
};

const boards = (palette: Palette): string =>
  plate(palette.land, place(billboard(palette, 1.4).body, 62, 88) + place(billboard(palette, 1.4).body, 150, 88));

/** In the order of plate 10, then the two that not every campus shows. */
export const keyEntries: readonly KeyEntry[] = [
  { id: 'rack', draw: racks },
  { id: 'plan', draw: plan },
  { id: 'shadow', draw: shadowPlate },
  { id: 'vault', draw: vault },
  { id: 'model', draw: model },
  { id: 'signal', draw: signals },
  { id: 'figure', draw: figures },
  { id: 'tokens', draw: tokens },
  { id: 'gulls', draw: gulls },
  { id: 'ship', draw: ships },
  { id: 'rivals', draw: rivals },
  { id: 'sun', draw: rental },
  { id: 'houses', draw: houses },
  { id: 'boards', draw: boards },
];
