import type { FirmId } from '../economy/names.ts';
import { firmOf, type World } from '../economy/state.ts';
import type { FigureId } from './figures.ts';

export type FleetPart = 'arrived' | 'retired' | 'loan' | 'due' | 'late';

/** A part of how a fleet changed, thousand GPUs. */
export interface FleetChange {
  part: FleetPart;
  amount: number;
}

/**
 * How the chips of a firm changed between two quarters, for the figures that are bookkeeping: what came, what went and
 * what was lent say more there than who caused it. Null for every other figure. `earlier` is the world one quarter
 * before `before`; null where that was before the game.
 */
export function fleetParts(
  figure: FigureId,
  { earlier, before, after }: { earlier: World | null; before: World; after: World },
  id: FirmId,
): FleetChange[] | null {
  const [was, is] = [firmOf(before, id), firmOf(after, id)];
  switch (figure) {
    case 'usable':
      return [
        { part: 'arrived', amount: is.arrivals },
        { part: 'retired', amount: is.fleet - is.arrivals - was.fleet },
        { part: 'loan', amount: is.usable - is.fleet - (was.usable - was.fleet) },
      ];
    case 'arrivals': {
      const dueThen = earlier ? firmOf(earlier, id).pipeline[0] : was.arrivals;
      const [due] = was.pipeline;
      return [
        { part: 'due', amount: due - dueThen },
        { part: 'late', amount: is.arrivals - due - (was.arrivals - dueThen) },
      ];
    }
    default:
      return null;
  }
}
