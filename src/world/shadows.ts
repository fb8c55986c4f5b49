/** Shadows on the quay: thin strips along u, one light gap per stripe, a heavy tip. One scale for all halls. */
import { at, tilt } from '../../assets/art/iso.ts';
import { stripsOf } from '../../assets/art/shadow.ts';
import { stripeUnit } from './counts.ts';
import { type Layout, spot } from './layout.ts';
import type { Placed } from './picture.ts';
import type { CampusView, HallId } from './view.ts';

/** Above the ground, below everything that stands on it. */
const DEPTH = -500;

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];

/** Lengths of the halls' shadows in dollars. */
export type Reaches = Readonly<Record<HallId, number>>;

function reachOf(view: CampusView, hall: HallId): number {
  const { shadow, closed } = view.halls[hall];
  return closed ? 0 : Math.max(0, shadow ?? 0);
}

export const reachesOf = (view: CampusView): Reaches => ({
  cloud: reachOf(view, 'cloud'),
  products: reachOf(view, 'products'),
  research: reachOf(view, 'research'),
});

/** Cells of v that a length in dollars covers. */
const cellsFor = (layout: Layout, dollars: number, unit: number): number => (dollars / unit) * layout.perStripe;

/** Left end of a shadow's tip. */
export function tipOf(layout: Layout, hall: HallId, dollars: number, unit: number): readonly [number, number] {
  return spot(layout, layout.halls[hall].u, -cellsFor(layout, dollars, unit));
}

/** Strips and tip of one shadow, `reach` dollars long at `unit` dollars a stripe; broken and dashed where it is an estimate. */
function placeShadow(layout: Layout, hall: HallId, reach: number, unit: number, estimate: boolean): Placed[] {
  if (reach <= 0) return [];
  const angle = tilt(layout.iso);
  const { u } = layout.halls[hall];
  const strips = stripsOf(estimate ? 0 : reach, estimate ? reach : 0, unit).map(({ kind, from }, i): Placed => {
    const [x, y] = spot(layout, u, -cellsFor(layout, from, unit));
    return {
      key: `strip.${hall}.${i}`,
      frame: `strip.${hall}.${kind}`,
      x,
      y,
      depth: DEPTH + i * 0.001,
      angle,
      thing: hall,
    };
  });
  const [x, y] = tipOf(layout, hall, reach, unit);
  return [
    ...strips,
    {
      key: `tip.${hall}`,
      frame: estimate ? `tip.${hall}.dashed` : `tip.${hall}`,
      x,
      y,
      depth: DEPTH + 1,
      angle,
      thing: hall,
    },
  ];
}

export function placeShadows(view: CampusView, layout: Layout, reaches: Reaches = reachesOf(view)): Placed[] {
  const unit = stripeUnit(view);
  return hallIds.flatMap((id) => placeShadow(layout, id, reaches[id], unit, view.halls[id].estimate === true));
}

/** Height of one strip across its length, in pixels: strips of neighbours meet without a seam. */
export const stripThickness = (layout: Layout, linesPerStripe: number): number => {
  const [x, y] = at(layout.iso, 0, -layout.perStripe / linesPerStripe);
  const angle = Math.atan(layout.iso.slope);
  // Distance of the next strip's line from this one, measured at right angles to it.
  return Math.abs(y * Math.cos(angle) - x * Math.sin(angle));
};
