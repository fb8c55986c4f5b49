/** Sea: ships that carry ordered racks, their wakes, and waves that only say "water". */
import type { Palette } from './palette.ts';
import { type Drawing, line, num, paint, path, place, polygon, rect } from './svg.ts';

/** Containers on one ship stand in at most this many layers. */
export const SHIP_LAYERS = 4;
const BOX = { w: 7, h: 6 } as const;

/** Columns of containers that a load needs. Long ships are long orders. */
const shipColumns = (racks: number): number => Math.max(4, Math.ceil(racks / SHIP_LAYERS));

/** A ship with one container per rack aboard, seen from the side. Origin: waterline, amidships. */
export function ship(palette: Palette, racks: number, scale: number): Drawing {
  const columns = shipColumns(racks);
  const deck = columns * BOX.w;
  const bridge = 15;
  const length = bridge + deck + 14;
  const left = -length / 2;
  let boxes = '';
  for (let i = 0; i < racks; i++) {
    // Fill from the bottom and the stern, so a part load reads as a low stack.
    const layer = Math.floor(i / columns);
    const column = i % columns;
    const x = left + bridge + 3 + column * BOX.w;
    const y = -9 - (layer + 1) * BOX.h;
    boxes +=
      rect(x, y, BOX.w, BOX.h, paint(palette.panel, palette.ink, 1)) +
      line([x + 2, y + 3], [x + 5, y + 3], palette.ink2, 1);
  }
  const hull = polygon(
    [
      [left, -9],
      [left + length, -9],
      [left + length - 8, 4],
      [left + 5, 4],
    ],
    paint(palette.ink, palette.ink, 1),
  );
  const body =
    path(
      `M${num(left - 8)} 5q5 -3 10 0t10 0M${num(left + length - 12)} 5q5 -3 10 0t10 0`,
      `fill="none" stroke="${palette.wave}" stroke-width="1.5"`,
    ) +
    rect(left + 5, -33, 5, 9, paint(palette.research.fill, palette.ink, 1)) +
    rect(left + 2, -24, 12, 15, paint(palette.panel, palette.ink, 1.2)) +
    rect(left + 4, -21, 8, 3, paint(palette.ink2)) +
    boxes +
    hull +
    line([left + 3.5, -2.5], [left + length - 4.5, -2.5], palette.panel, 1.6);
  const high = 9 + Math.max(SHIP_LAYERS, 4) * BOX.h + 3;
  return {
    box: [(left - 10) * scale, -Math.max(36, high) * scale, (left + length + 12) * scale, 8 * scale],
    body: place(body, 0, 0, 0, scale),
  };
}

/** One wave mark; its origin is the left end. */
export const wave = (palette: Palette): Drawing => ({
  box: [-2, -5, 18, 5],
  body: path('M0 0q4 -5 8 0t8 0', `fill="none" stroke="${palette.wave}" stroke-width="1.4" stroke-linecap="round"`),
});
