/** The vault: one disc per month of lead. Solid discs are held back, barred discs are in service already. */
import type { Palette } from './palette.ts';
import { type Drawing, line, num, paint, path } from './svg.ts';

/** Sizes at scale 1, in pixels: half widths of a disc and its thickness per month. */
export const DISC = { rx: 36, ry: 15, thickness: 8.5 } as const;

/** The plinth every disc stands on; its origin is the centre of its top. */
export function plinth(palette: Palette, scale: number): Drawing {
  const rx = 46 * scale;
  const ry = 19.5 * scale;
  const drop = 6 * scale;
  const body =
    path(
      `M${num(-rx)} 0A${num(rx)} ${num(ry)} 0 0 0 ${num(rx)} 0V${num(drop)}A${num(rx)} ${num(ry)} 0 0 1 ${num(-rx)} ${num(drop)}Z`,
      paint(palette.slab, palette.ink, 1.1),
    ) + `<ellipse rx="${num(rx)}" ry="${num(ry)}" ${paint(palette.concrete, palette.ink, 1.1)}/>`;
  return { box: [-rx - 1, -ry - 1, rx + 1, ry + drop + 1], body };
}

/** One disc, or a part of one (`months` from 0 to 1). Its origin is the centre of its foot. */
export function disc(palette: Palette, scale: number, kind: 'held' | 'inService', months = 1): Drawing {
  const hue = palette.research;
  const rx = DISC.rx * scale;
  const ry = DISC.ry * scale;
  const high = DISC.thickness * scale * months;
  const side = `M${num(-rx)} ${num(-high)}A${num(rx)} ${num(ry)} 0 0 0 ${num(rx)} ${num(-high)}V0A${num(rx)} ${num(ry)} 0 0 1 ${num(-rx)} 0Z`;
  let bars = '';
  if (kind === 'inService') {
    for (let k = -8; k <= 8; k++) {
      const angle = (k / 9) * (Math.PI / 2);
      const x = rx * Math.sin(angle);
      const y = ry * Math.cos(angle);
      bars += line([x, y - high], [x, y], hue.deep, 1.2 * scale);
    }
  }
  const body =
    path(side, paint(kind === 'held' ? hue.deep : hue.tint, palette.ink, 1.1)) +
    bars +
    `<ellipse cy="${num(-high)}" rx="${num(rx)}" ry="${num(ry)}" ${paint(kind === 'held' ? hue.fill : hue.tint, palette.ink, 1.1)}/>`;
  return { box: [-rx - 1, -ry - high - 1, rx + 1, ry + 1], body };
}
