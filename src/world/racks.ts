/** Racks on their plots. A rack keeps its number while the plan moves it, so the eye can follow where it went. */
import { plotAt } from '../../assets/art/hall.ts';
import { RACK_HEIGHT } from '../../assets/art/rack.ts';
import { racksOf } from './counts.ts';
import { depthAt, type Layout, spot } from './layout.ts';
import type { Placed } from './picture.ts';
import type { CampusView, HallId } from './view.ts';

/** Numbers of the racks in each hall, in the order of their plots. */
export type RackSlots = Readonly<Record<HallId, readonly number[]>>;

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];

/** Racks numbered through, for a picture without a past. */
export function freshSlots(view: CampusView): RackSlots {
  return moveRacks({ cloud: [], products: [], research: [] }, racksOf(view, 'now'));
}

/** Moves as few racks as possible: the last ones in leave first, and new ones get numbers never used here. */
export function moveRacks(from: RackSlots, counts: Readonly<Record<HallId, number>>): RackSlots {
  const slots: Record<HallId, number[]> = {
    cloud: [...from.cloud],
    products: [...from.products],
    research: [...from.research],
  };
  let next = 1 + Math.max(-1, ...hallIds.flatMap((id) => slots[id]));
  const free: number[] = [];
  for (const id of hallIds) while (slots[id].length > counts[id]) free.push(slots[id].pop()!);
  for (const id of hallIds) while (slots[id].length < counts[id]) slots[id].push(free.shift() ?? next++);
  return slots;
}

/** Racks, those that arrive by this plan with a plus, and the dashed plots of those that leave by it. */
export function placeRacks(view: CampusView, layout: Layout, slots: RackSlots): Placed[] {
  const before = racksOf(view, 'before');
  const placed: Placed[] = [];
  for (const id of hallIds) {
    const plan = layout.halls[id];
    slots[id].forEach((number, slot) => {
      const { u, v, tier } = plotAt(plan, slot);
      const [x, y] = spot(layout, u, v, tier * RACK_HEIGHT);
      const frame = slot < before[id] ? `rack.${id}` : `rackArriving.${id}`;
      placed.push({ key: `rack.${number}`, frame, x, y, depth: depthAt(u, v) + tier * 0.01, thing: id });
    });
    const floorSlots = plan.columns * plan.rows;
    for (let slot = slots[id].length; slot < Math.min(before[id], floorSlots); slot++) {
      const { u, v } = plotAt(plan, slot);
      const [x, y] = spot(layout, u, v);
      placed.push({ key: `plot.${id}.${slot}`, frame: `plot.${id}`, x, y, depth: depthAt(u, v) - 0.5, thing: id });
    }
  }
  return placed;
}
