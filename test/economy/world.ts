import { openingWorld } from '../../game/economy/opening.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { firmOf, type Firm, type World } from '../../game/economy/state.ts';
import { modelWith, type OwnModel } from '../../scripts/facts/course.ts';

/** The opening world of `april-2026` on a model one may change, for tests of one mechanism at a time. */
export interface Bench {
  model: OwnModel;
  world: World;
  firm: (id: FirmId) => Firm;
}

export function bench(change: (model: OwnModel) => void = () => {}): Bench {
  const model = modelWith(change);
  const world = openingWorld(model);
  return { model, world, firm: (id) => firmOf(world, id) };
}
