/** The line the newest model runs on: locomotive, signals, track and the buffers at the commons. */
import type { Palette } from './palette.ts';
import { circle, type Drawing, line, num, paint, path, place, type Point, polygon, polyline, rect } from './svg.ts';

/** The newest model as a locomotive, side on, running to the right. Its origin is on the rail, mid-length. */
export function locomotive(palette: Palette, scale: number, angle: number): Drawing {
  const hue = palette.research;
  const ink = palette.ink;
  const wheel = (x: number, r: number) =>
    circle(x, -r, r, paint(palette.panel, ink, 1.6)) + circle(x, -r, 1.2, paint(ink));
  const body =
    // cab with its window and roof
    rect(-21, -25, 13, 18, paint(hue.fill, ink, 1.5)) +
    rect(-18, -22, 7, 7, paint(palette.sun, ink, 1.2)) +
    path('M-24 -25h19l-1.5 -4h-16z', paint(hue.deep, ink, 1.3)) +
    // boiler with bands, dome, chimney, lamp
    path('M-8 -20h24a4 4 0 0 1 4 4v8h-28z', paint(hue.fill, ink, 1.5)) +
    line([0, -20], [0, -8], hue.deep, 1.8) +
    line([8, -20], [8, -8], hue.deep, 1.8) +
    path('M-4 -20a3.5 4 0 0 1 7 0z', paint(hue.deep, ink, 1.2)) +
    path('M11 -20l-1.5 -9h8l-1.5 9z', paint(ink, ink, 1)) +
    circle(21, -13, 2.4, paint(palette.panel, ink, 1.2)) +
    // frame and buffer beam
    rect(-23, -9, 45, 4, paint(ink, ink, 1)) +
    path('M22 -5l5 5h-8z', paint(ink)) +
    wheel(-15, 5.6) +
    wheel(-1, 5.6) +
    wheel(13, 5.6) +
    line([-15, -4.5], [13, -4.5], hue.deep, 2);
  const reach = 40 * scale;
  return { box: [-reach, -reach, reach, reach * 0.6], body: place(body, 0, 0, angle, scale) };
}

/** An exposure gate. The arm of a gate that the model has passed is raised and plum. */
export function signal(palette: Palette, scale: number, passed: boolean): Drawing {
  const arm =
    rect(-2, -3.4, 17, 6.8, paint(passed ? palette.exposure.fill : palette.panel, palette.ink, 1.3)) +
    rect(9, -3.4, 2.6, 6.8, paint(passed ? palette.panel : palette.exposure.fill));
  const body =
    line([0, 0], [0, -29], palette.ink, 2) +
    rect(-2.5, -1.5, 5, 3, paint(palette.ink)) +
    place(arm, 0, -27, passed ? -42 : 0) +
    circle(0, -27, 2.1, paint(palette.ink));
  return { box: [-6 * scale, -44 * scale, 20 * scale, 3 * scale], body: place(body, 0, 0, 0, scale) };
}

/** Track between two screen points: dark rail bed with light sleepers. */
export function track(palette: Palette, list: readonly Point[], width: number): string {
  return (
    polyline(list, palette.ink, width) +
    `<polyline points="${list.map(([x, y]) => `${num(x)},${num(y)}`).join(' ')}" fill="none" stroke="${palette.rail}" stroke-width="${num(width - 2.2)}" stroke-dasharray="${num(width * 1.25)} ${num(width * 1.25)}"/>`
  );
}

/** A plain stop on the line: where the locomotive waits for its release step. */
export function stop(palette: Palette, scale: number): Drawing {
  const r = 3.4 * scale;
  return { box: [-r - 2, -r - 2, r + 2, r + 2], body: circle(0, 0, r, paint(palette.panel, palette.ink, 1.5)) };
}

/** The buffers at the end of the line, where a model belongs to everybody. */
export function buffers(palette: Palette, scale: number): Drawing {
  const body =
    polygon(
      [
        [0, 6],
        [0, -8],
        [7, -11],
        [7, 3],
      ],
      paint(palette.research.fill, palette.ink, 1.3),
    ) +
    line([7, -4], [12, 2], palette.ink, 1.6) +
    line([0, -1], [7, -4], palette.panel, 1.4);
  return { box: [-2 * scale, -13 * scale, 14 * scale, 8 * scale], body: place(body, 0, 0, 0, scale) };
}
