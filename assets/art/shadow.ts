/**
 * Shadows: hatching that lies on the quay, one stripe per dollar, with a heavy tip. The campus builds it from
 * thin strips so that a length can move without redrawing; the key and the title cards draw the same strips.
 */
import { at, floor, type Iso, tilt } from './iso.ts';
import type { HallId, Palette } from './palette.ts';
import { type Drawing, num, paint, place, polygon, rect } from './svg.ts';

/** Hatch lines in one stripe; the last line of a stripe is left light, and that gap is the dollar mark. */
export const LINES_PER_STRIPE = 6;

export type StripKind = 'solid' | 'broken' | 'gap' | 'five';

/** One strip of a shadow, lying level; the campus turns it along u. Origin: its left end, front edge. */
export function strip(palette: Palette, kind: StripKind, length: number, thickness: number): Drawing {
  const ground = kind === 'broken' ? palette.estimateGround : palette.hatchGround;
  let body = '';
  if (kind === 'gap' || kind === 'five') {
    body = rect(0, 0, length, thickness, paint(kind === 'five' ? palette.panel : palette.hatchGap));
  } else {
    // A hair of overlap hides the seam to the next strip.
    body = rect(0, -0.4, length, thickness + 0.8, paint(ground));
    const dash = kind === 'broken' ? ` stroke-dasharray="4.5 3.5"` : '';
    body += `<line x1="0" x2="${num(length)}" y1="${num(thickness / 2)}" y2="${num(thickness / 2)}" stroke="${palette.hatch}" stroke-width="${num(thickness * 0.56)}"${dash}/>`;
  }
  return { box: [-1, -1.4, length + 1, thickness + 1.4], body };
}

/** The heavy tip in the hall's hue; dashed where the length is an estimate. */
export function tip(palette: Palette, hall: HallId, length: number, dashed: boolean): Drawing {
  const dash = dashed ? ' stroke-dasharray="9 5"' : '';
  const body = `<line x1="0" x2="${num(length)}" y1="0" y2="0" stroke="${palette[hall].text}" stroke-width="3.6"${dash}/>`;
  return { box: [-1, -3, length + 1, 3], body };
}

export interface ShadowStrip {
  readonly kind: StripKind;
  /** Distance of the strip's near edge from the baseline, in dollars. */
  readonly from: number;
}

/** Strips of a shadow that is solid up to `solid` dollars and broken from there to `estimate`. */
export function stripsOf(solid: number, estimate: number, perStripe: number): ShadowStrip[] {
  const step = perStripe / LINES_PER_STRIPE;
  const reach = Math.max(solid, estimate);
  const strips: ShadowStrip[] = [];
  for (let i = 0; i * step < reach - 1e-9; i++) {
    const from = i * step;
    const last = i % LINES_PER_STRIPE === LINES_PER_STRIPE - 1;
    const five = last && (i + 1) % (LINES_PER_STRIPE * 5) === 0;
    strips.push({ kind: five ? 'five' : last ? 'gap' : from < solid - 1e-9 ? 'solid' : 'broken', from });
  }
  return strips;
}

export interface ShadowShape {
  readonly hall: HallId;
  /** Left end of the baseline along u and its length, in cells. */
  readonly u: number;
  readonly length: number;
  readonly solid: number;
  readonly estimate: number;
  /** Cells of v per dollar. */
  readonly perDollar: number;
}

/** A whole shadow as one drawing, for pictures that do not move. */
export function shadow(palette: Palette, iso: Iso, shape: ShadowShape): string {
  const { u, length, solid, estimate, perDollar } = shape;
  const wide = length * iso.cell * Math.hypot(1, iso.slope);
  const angle = tilt(iso);
  const step = perDollar / LINES_PER_STRIPE;
  // Strips lie along u; measured across, a cell of v is shorter than along the screen.
  const thick = (step * iso.cell * 2 * iso.slope) / Math.hypot(1, iso.slope);
  let body = '';
  for (const { kind, from } of stripsOf(solid, estimate, 1)) {
    const [x, y] = at(iso, u, -from * perDollar);
    body += place(strip(palette, kind, wide, thick).body, x, y, angle);
  }
  const reach = Math.max(solid, estimate);
  const clip = floor(iso, u, -reach * perDollar, u + length, 0);
  const [tx, ty] = at(iso, u, -reach * perDollar);
  return (
    polygon(clip, paint(palette.hatchGround)) +
    body +
    place(tip(palette, shape.hall, wide, estimate > solid).body, tx, ty, angle)
  );
}
