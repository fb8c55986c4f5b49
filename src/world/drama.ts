/** A quarter as a little play: scenes in order, each a step from the view before to the view after. */
import type { CampusView, HallId } from './view.ts';

export interface Act {
  readonly name: 'open' | 'dock' | 'roll' | 'run' | 'serve' | 'gather' | 'answer' | 'settle';
  /** Milliseconds at speed 1. */
  readonly lasts: number;
  readonly view: CampusView;
  /** What signs and labels say meanwhile: figures change when the things do, and never say that nobody waits. */
  readonly told: CampusView;
}

/** A hall with `gpus` in it, in the marks and shadow it had: chips move first, prices follow. */
function halls(view: CampusView, gpus: (id: HallId) => number, closed = view): CampusView['halls'] {
  const hall = (id: HallId) => ({
    ...view.halls[id],
    gpus: gpus(id),
    gpusBefore: gpus(id),
    closed: closed.halls[id].closed,
  });
  return { cloud: hall('cloud'), products: hall('products'), research: hall('research') };
}

/**
 * The desk shows where the plan leads; the play begins where it starts from. Racks stand where they stood last quarter,
 * the newest model is in its vault, nobody waits yet, and no gull has come.
 */
function opening(plan: CampusView): CampusView {
  return {
    ...plan,
    halls: halls(plan, (id) => plan.halls[id].gpusBefore),
    release: 'hold',
    roads: {
      cloud: { ...plan.roads.cloud, waiting: 0 },
      products: { ...plan.roads.products, waiting: 0 },
    },
    distillers: { fast: 0, middle: 0, slow: 0 },
  };
}

/** Ships, racks, the locomotive, service and queues with what they do to the prices, distillers, rivals. */
export function actsOf(before: CampusView, after: CampusView): Act[] {
  // The ship that was due stands at the dock, unloaded in the next act; the others sail one quarter nearer.
  const sailed = before.ships.map((ship) => ({ ...ship, quartersToGo: ship.quartersToGo - 1 }));
  const steps: [Act['name'], number, Partial<CampusView>][] = [
    ['open', 150, {}],
    ['dock', 1200, { ships: sailed }],
    ['roll', 1500, { ships: after.ships, halls: halls(before, (id) => after.halls[id].gpus, after) }],
    ['run', 1200, { release: after.release, vault: after.vault }],
    ['serve', 1800, { roads: after.roads, halls: after.halls, adsCore: after.adsCore }],
    ['gather', 900, { distillers: after.distillers }],
    ['answer', 600, { rivals: after.rivals, rental: after.rental }],
    ['settle', 300, after],
  ];
  let view = opening(before);
  let told = before;
  return steps.map(([name, lasts, change]) => {
    view = { ...view, ...change };
    told = { ...told, ...change };
    return { name, lasts, view, told };
  });
}
