import { stateFields } from '../economy/stateHash.ts';
import type { World } from '../economy/state.ts';

/** Name of the first figure of a state that is not a finite number, or null when all are. */
export function firstOddFigure(world: World): string | null {
  for (const [name, value] of stateFields(world)) {
    if (typeof value === 'number' && !Number.isFinite(value)) return name;
  }
  return null;
}
