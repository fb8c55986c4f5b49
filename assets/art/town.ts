/** Customers: houses of a segment, the people who wait, the tokens that reach them, and the boards of the ads core. */
import { at, floor, type Iso } from './iso.ts';
import type { Palette } from './palette.ts';
import { circle, type Drawing, line, num, paint, path, place, polygon, rect } from './svg.ts';

/** A house with a moss roof; its ridge runs along u. Origin: centre of its floor. */
export function house(palette: Palette, iso: Iso): Drawing {
  const a = 0.62;
  const b = 0.42;
  const high = 0.5;
  const ridge = 0.98;
  const p = (u: number, v: number, z: number) => at(iso, u, v, z);
  const ink = palette.ink;
  const w = Math.max(0.8, iso.cell / 16);
  const body =
    // long wall (front), gable (right), far slope of the roof first
    polygon([p(-a, -b, high), p(-a, b, high), p(-a, 0, ridge)], paint(palette.shade, ink, w)) +
    polygon([p(-a, b, high), p(a, b, high), p(a, 0, ridge), p(-a, 0, ridge)], paint(palette.customers.deep, ink, w)) +
    polygon([p(-a, -b, 0), p(-a, -b, high), p(a, -b, high), p(a, -b, 0)], paint(palette.shade, ink, w)) +
    polygon([p(a, -b, 0), p(a, -b, high), p(a, 0, ridge), p(a, b, high), p(a, b, 0)], paint(palette.wall, ink, w)) +
    polygon(
      [
        p(-a - 0.06, -b - 0.06, high - 0.03),
        p(a + 0.06, -b - 0.06, high - 0.03),
        p(a + 0.06, 0, ridge),
        p(-a - 0.06, 0, ridge),
      ],
      paint(palette.customers.fill, ink, w),
    ) +
    polygon([p(a, -0.12, 0), p(a, -0.12, 0.32), p(a, 0.12, 0.32), p(a, 0.12, 0)], paint(palette.ink2));
  const reach = (a + b) * iso.cell + 3;
  return { box: [-reach, -ridge * iso.cell - a * iso.cell * iso.slope - 3, reach, reach * iso.slope + 3], body };
}

/** One percent of the calls, waiting. Origin: between the feet. */
export function figure(palette: Palette, scale: number): Drawing {
  // On a dark ground the figure is light, and its outline only parts it from its neighbours.
  const dark = palette.id === 'night';
  const outline = dark ? palette.land : palette.ink;
  const body =
    path('M-3.4 0L-2 -8.2h4L3.4 0z', paint(palette.customers.text, outline, 0.9)) +
    circle(0, -10, 2.7, paint(dark ? palette.ink : palette.panel, outline, 0.9));
  return { box: [-5 * scale, -14 * scale, 5 * scale, 1 * scale], body: place(body, 0, 0, 0, scale) };
}

/** Service on the road: round from the cloud, a diamond from products. */
export function token(palette: Palette, scale: number, from: 'cloud' | 'products'): Drawing {
  const hue = palette[from];
  const body =
    from === 'cloud'
      ? circle(0, 0, 3.1, paint(hue.fill, hue.deep, 1.1))
      : polygon(
          [
            [-4, 0],
            [0, -4],
            [4, 0],
            [0, 4],
          ],
          paint(hue.fill, hue.deep, 1.1),
        );
  const reach = 5.5 * scale;
  return { box: [-reach, -reach, reach, reach], body: place(body, 0, 0, 0, scale) };
}

/** A road along v, from its hall to its customers: a light strip between two ink lines, with a loading end. */
export function road(palette: Palette, iso: Iso, u: number, v0: number, v1: number): string {
  const half = 0.36;
  return (
    polygon(floor(iso, u - half, v0, u + half, v1), paint(palette.road)) +
    line(at(iso, u - half, v0), at(iso, u - half, v1), palette.ink, 1.3) +
    line(at(iso, u + half, v0), at(iso, u + half, v1), palette.ink, 1.3)
  );
}

/** A hoarding of the ads core. Origin: foot of the left post. */
export function billboard(palette: Palette, scale: number): Drawing {
  const hue = palette.products;
  const post = (x: number) => line([x, 0], [x, -16], palette.ink, 2.2);
  const body =
    post(8) +
    post(38) +
    rect(0, -44, 46, 28, paint(palette.panel, palette.ink, 1.6)) +
    rect(7, -38, 22, 3.4, paint(hue.text)) +
    rect(7, -31.5, 32, 3.4, paint(hue.text)) +
    rect(7, -25, 14, 3.4, paint(hue.text));
  return { box: [-2 * scale, -46 * scale, 48 * scale, 2 * scale], body: place(body, 0, 0, 0, scale) };
}

/** A tree: ground, never a count; drawn alone or in pairs, away from houses. */
export function tree(palette: Palette, scale: number): string {
  const hue = palette.customers;
  const body =
    line([0, 0], [0, -5], palette.ink, 1.4) +
    path(
      'M0 -18c4.5 4 5.5 8 4.6 10.6c-1.4 3.4 -7.8 3.4 -9.2 0c-.9 -2.6 .1 -6.6 4.6 -10.6z',
      paint(hue.fill, hue.deep, 1.1),
    ) +
    line([0, -4], [0, -12], hue.deep, 0.9);
  return `<g transform="scale(${num(scale)})">${body}</g>`;
}
