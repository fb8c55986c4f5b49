/**
 * The picture as a list: what is drawn, where, in which order. The same list feeds the moving canvas, the still
 * SVG of the debrief, and the tests that count racks and gulls.
 */
import type { CampusView, ThingId } from './view.ts';
import type { Layout } from './layout.ts';
import { placeGulls, placeRental, placeRivals, placeShips } from './horizon.ts';
import { placeRacks, type RackSlots, freshSlots } from './racks.ts';
import { placeRailway, placeVault } from './railway.ts';
import { placeBoards, placeFigures, placeHouses, placeTokens } from './roadside.ts';
import { placeShadows } from './shadows.ts';

export interface Placed {
  /** Same key, same thing: it moves. A new key appears, a missing one leaves. */
  readonly key: string;
  /** Name of the drawing, see frames.ts. */
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly thing: ThingId;
  /** Degrees. */
  readonly angle?: number;
  readonly scale?: number;
  readonly alpha?: number;
}

/** Everything but racks, which keep their identity while they move between halls, and shadows, which slide. */
export function placeScenery(view: CampusView, layout: Layout): Placed[] {
  return [
    ...placeRivals(view, layout),
    ...placeRental(view, layout),
    ...placeShips(view, layout),
    ...placeVault(view, layout),
    ...placeRailway(view, layout),
    ...placeHouses(view, layout),
    ...placeBoards(view, layout),
    ...placeTokens(view, layout),
    ...placeFigures(view, layout),
    ...placeGulls(view, layout),
  ];
}

/** The whole picture at rest. */
export function placeAll(view: CampusView, layout: Layout, slots: RackSlots = freshSlots(view)): Placed[] {
  return [...placeScenery(view, layout), ...placeShadows(view, layout), ...placeRacks(view, layout, slots)].sort(
    (a, b) => a.depth - b.depth,
  );
}
