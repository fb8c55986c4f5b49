import { LINES, type SegmentId } from '../../game/economy/names.ts';
import type { World } from '../../game/economy/state.ts';

/** Customers of all firms in a segment, units of service. */
export function customersOf(world: World, segment: SegmentId): number {
  let sum = 0;
  for (const firm of world.firms) {
    for (const id of LINES) if (firm[id].segment === segment) sum += firm[id].customers;
  }
  return sum;
}
