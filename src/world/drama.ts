/** A quarter as a little play: scenes in order, each a step from the view before to the view after. */
import type { CampusView, HallId, LineId } from './view.ts';

export interface Act {
  readonly name: 'dock' | 'roll' | 'run' | 'serve' | 'gather' | 'answer' | 'settle';
  /** Milliseconds at speed 1. */
  readonly lasts: number;
  readonly view: CampusView;
}

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];
const lineIds: readonly LineId[] = ['cloud', 'products'];

/** Racks of `after` in the marks and shadows of `before`: chips move first, prices follow. */
function rolled(before: CampusView, after: CampusView): CampusView['halls'] {
  const pairs = hallIds.map((id) => [
    id,
    {
      ...before.halls[id],
      gpus: after.halls[id].gpus,
      gpusBefore: after.halls[id].gpus,
      closed: after.halls[id].closed,
    },
  ]);
  return Object.fromEntries(pairs) as CampusView['halls'];
}

/** Ships, racks, the locomotive, service and queues, distillers, rivals, and what it all did to the prices. */
export function actsOf(before: CampusView, after: CampusView): Act[] {
  // The ship that was due stands at the dock, unloaded in the next act; the others sail one quarter nearer.
  const sailed = before.ships.map((ship) => ({ ...ship, quartersToGo: ship.quartersToGo - 1 }));
  const dock: CampusView = { ...before, ships: sailed };
  const roll: CampusView = { ...dock, halls: rolled(before, after), ships: after.ships };
  const run: CampusView = { ...roll, release: after.release, vault: after.vault };
  const roads = Object.fromEntries(lineIds.map((id) => [id, after.roads[id]])) as CampusView['roads'];
  const serve: CampusView = { ...run, roads, adsCore: after.adsCore };
  const gather: CampusView = { ...serve, distillers: after.distillers };
  const answer: CampusView = { ...gather, rivals: after.rivals, rental: after.rental };
  return [
    { name: 'dock', lasts: 1200, view: dock },
    { name: 'roll', lasts: 1500, view: roll },
    { name: 'run', lasts: 1200, view: run },
    { name: 'serve', lasts: 2000, view: serve },
    { name: 'gather', lasts: 800, view: gather },
    { name: 'answer', lasts: 600, view: answer },
    { name: 'settle', lasts: 300, view: after },
  ];
}
