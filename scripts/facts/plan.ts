/** The family of plans in which the best plan of a role is searched (game/insight/planFamily.ts), as policies of the default game. */
import { limitsFor } from '../../game/economy/limits.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { firmOf } from '../../game/economy/state.ts';
import { leversOf, rangesOf, type Plan, type Ranges } from '../../game/insight/planFamily.ts';
import { modelWith, QUARTERS, type Policy } from './course.ts';

/** Roles a person can play. */
export const ROLES = ['hyperscaler', 'lab', 'ads'] as const satisfies readonly FirmId[];
export type Role = (typeof ROLES)[number];

/** What the levers of a role can be at the widest. */
export function rangesFor(role: Role): Ranges {
  const model = modelWith();
  const world = openingWorld(model);
  return rangesOf(limitsFor(firmOf(world, role), world, model), model);
}

/** Plays the plan, on the grid of decisions. */
export function policyOf(plan: Plan): Policy {
  return (firm, world, model) => leversOf(plan, world, limitsFor(firm, world, model), QUARTERS);
}
