/**
 * One projection for the whole campus: u runs down to the right (along the quay), v runs up to the right
 * (inland), z is up. One cell is the floor of one rack with its share of aisle.
 */
import type { Point } from './svg.ts';

export interface Iso {
  /** Pixels to the right per cell of u or v. */
  readonly cell: number;
  /** Pixels down per pixel to the right, along u: how far the map is tipped towards the reader. */
  readonly slope: number;
}

/** Screen position of a map point, relative to the projection's origin. */
export const at = (iso: Iso, u: number, v: number, z = 0): Point => [
  (u + v) * iso.cell,
  (u - v) * iso.cell * iso.slope - z * iso.cell,
];

/** The four corners of a floor: front-left, back, right, front (u0v0, u0v1, u1v1, u1v0). */
export const floor = (iso: Iso, u0: number, v0: number, u1: number, v1: number, z = 0): Point[] => [
  at(iso, u0, v0, z),
  at(iso, u0, v1, z),
  at(iso, u1, v1, z),
  at(iso, u1, v0, z),
];

/** Degrees a line along u is turned on the screen; along v it is the negative. */
export const tilt = (iso: Iso): number => (Math.atan(iso.slope) * 180) / Math.PI;
