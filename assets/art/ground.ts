/** Ground: hills, fields and water. It carries no figures, so it keeps clear of everything that does. */
import { at, floor, type Iso } from './iso.ts';
import type { Palette } from './palette.ts';
import { line, num, paint, path, type Point, polygon } from './svg.ts';

/** A low range of hills from x0 to x1 on a horizon. */
export function hills(palette: Palette, x0: number, x1: number, horizon: number, high: number): string {
  const wide = x1 - x0;
  const crest = (share: number, lift: number) => `${num(x0 + wide * share)} ${num(horizon - high * lift)}`;
  return path(
    `M${num(x0)} ${num(horizon)}C${crest(0.08, 0.7)} ${crest(0.12, 1)} ${crest(0.22, 0.85)}S${crest(0.4, 0.2)} ${crest(0.52, 0.75)}S${crest(0.72, 0.15)} ${crest(0.82, 0.8)}S${crest(0.95, 0.6)} ${crest(1, 0.7)}V${num(horizon)}Z`,
    paint(palette.hill),
  );
}

/** A ploughed field, floor u0..u1 by v0..v1, with furrows along u. */
export function field(palette: Palette, iso: Iso, u0: number, v0: number, u1: number, v1: number): string {
  let body = polygon(floor(iso, u0, v0, u1, v1), paint(palette.field));
  for (let v = v0 + 0.5; v < v1; v += 0.6) body += line(at(iso, u0 + 0.2, v), at(iso, u1 - 0.2, v), palette.furrow, 1);
  return body;
}

/** Spots for waves: staggered and a little irregular, only where `inside` says there is open water. */
export function waveSpots(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  inside: (x: number, y: number) => boolean,
): Point[] {
  const spots: Point[] = [];
  for (let row = 0; y0 + row * 21 < y1; row++) {
    for (let column = 0; x0 + column * 64 < x1; column++) {
      // A fixed hash of the cell, so that the sea is the same on every machine.
      const jitter = (row * 31 + column * 57 + row * column * 7) % 29;
      const x = x0 + column * 64 + (row % 2) * 31 + jitter;
      const y = y0 + row * 21 + (jitter % 7);
      if (inside(x, y) && inside(x + 18, y)) spots.push([x, y]);
    }
  }
  return spots;
}

/** The quay: a slab of concrete whose sea wall is seen from the water. */
export function quay(palette: Palette, iso: Iso, outline: readonly Point[], seaEdge: readonly Point[]): string {
  const drop = iso.cell * 0.75;
  const wallFace = [...seaEdge, ...[...seaEdge].reverse().map(([x, y]): Point => [x, y + drop])];
  return (
    polygon(wallFace, paint(palette.slab, palette.ink, 1.2)) +
    polygon(outline, paint(palette.concrete, palette.ink, 1.2))
  );
}
