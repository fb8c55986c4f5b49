/** Sky: rivals' skylines, the sun and the rings of its past, and the gulls that stand for distillers. */
import type { Palette } from './palette.ts';
import { circle, type Drawing, line, paint, path, place, rect } from './svg.ts';

/** The character of a rival's skyline: what kind of firm it is, never how well it does. */
export type SkylineStyle = 'towers' | 'slabs' | 'cranes' | 'masts';

/** Every firm has its own shape, so that it is recognised by outline alone. */
export const skylineStyles: Readonly<Record<string, SkylineStyle>> = {
  hyperscaler: 'towers',
  ads: 'slabs',
  rivalLab: 'cranes',
  lab: 'cranes',
  chipCloud: 'masts',
};

/** Relative heights of neighbouring buildings; the tallest is the figure, the rest only give it a shape. */
const profiles: Readonly<Record<SkylineStyle, readonly number[]>> = {
  towers: [0.58, 0.8, 1, 0.7, 0.92, 0.6, 0.44],
  slabs: [0.62, 0.8, 0.62, 1, 0.8, 0.62],
  cranes: [0.66, 0.92, 0.55, 1, 0.78],
  masts: [0.5, 0.62, 0.8, 0.9, 1, 0.94, 0.82, 0.68, 0.56],
};

/** A small fixed pattern of lit windows; a hash of the place, so a picture never flickers. */
const lit = (column: number, row: number): boolean => (column * 7 + row * 13 + column * row * 3) % 5 < 2;

/** A skyline, `width` by `height` pixels at its tallest, standing on y = 0 from x = 0. */
export function skyline(palette: Palette, style: SkylineStyle, width: number, height: number): Drawing {
  const profile = profiles[style];
  const step = width / profile.length;
  let body = '';
  profile.forEach((share, i) => {
    const high = Math.max(2, height * share);
    const x = i * step;
    const wide = step * (style === 'masts' ? 1.02 : 0.96);
    body += rect(x, -high, wide, high, paint(palette.far));
    if (style === 'slabs') body += rect(x - 1, -high - 2, wide + 2, 3, paint(palette.far));
    if (style === 'masts')
      body +=
        line([x + 2, -high], [x + 2, -high - 5], palette.far, 1.6) +
        line([x + wide - 2, -high], [x + wide - 2, -high - 5], palette.far, 1.6);
    for (let row = 0; row * 7 + 9 < high; row++) {
      for (let column = 0; column * 5 + 5 < wide; column++) {
        if (lit(column + i * 3, row))
          body += rect(x + 3 + column * 5, -high + 5 + row * 7, 2, 3, paint(palette.farWindow));
      }
    }
  });
  if (style === 'cranes') {
    // Two cranes above the roofs: a firm that builds. They carry no figure and so stand on its shoulders.
    for (const [at, share] of [
      [1, 0.92],
      [4, 0.78],
    ] as const) {
      const x = at * step + step * 0.5;
      const foot = -Math.max(2, height * share);
      const crane = path(
        'M0 0v-9M-9 -8h24M-6 -8l6 -3l12 3M-7 -8v4',
        `fill="none" stroke="${palette.far}" stroke-width="1.3"`,
      );
      body += place(crane, x, foot, 0, Math.min(1, step / 15));
    }
  }
  return { box: [-4, -Math.max(2, height) - 14, width + 16, 0], body };
}

export const sun = (palette: Palette, scale: number): Drawing => ({
  box: [-20 * scale, -20 * scale, 20 * scale, 20 * scale],
  body: circle(0, 0, 18 * scale, paint(palette.sun, palette.ink, 1.5)),
});

/** A past price: a ring, smaller the longer ago. */
export const ring = (palette: Palette, radius: number): Drawing => ({
  box: [-radius - 2, -radius - 2, radius + 2, radius + 2],
  body: circle(0, 0, radius, paint('none', palette.ink2, 1.4)),
});

export type GullKind = 'fast' | 'middle' | 'slow';

const wings: Readonly<Record<GullKind, string>> = {
  // Swept and full, rounded, and small: three wing shapes for fast, middle and slow.
  fast: 'M-13 1C-9 -8 -4 -7 0 1.5C4 -7 9 -8 13 1C9 -3.5 5 -3 1 5H-1C-5 -3 -9 -3.5 -13 1Z',
  middle: 'M-12 0Q-6 -7 0 3Q6 -7 12 0',
  slow: 'M-7 -1Q-3.5 -3.5 0 2Q3.5 -3.5 7 -1',
};

export function gull(palette: Palette, kind: GullKind, scale: number, flap = 1): Drawing {
  const hue = palette.exposure;
  const d = wings[kind];
  const body =
    kind === 'fast'
      ? path(d, paint(hue.text))
      : path(
          d,
          `fill="none" stroke="${kind === 'middle' ? hue.fill : hue.text}" stroke-width="${kind === 'middle' ? 3.2 : 2.2}" stroke-linecap="round" stroke-linejoin="round"`,
        );
  return { box: [-15 * scale, -9 * scale, 15 * scale, 7 * scale], body: place(body, 0, 0, 0, scale, scale * flap) };
}
