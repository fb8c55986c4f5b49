import { firmOf } from '../../../game/economy/state.ts';
import type { ScenarioId } from '../../../game/scenarios/scenarios.ts';
import { ROLES, type Role } from '../../store/fromCode.ts';
import { beginGame, expectedWorld, startingPlan } from '../../store/game.ts';

/** GPUs each role has to divide in quarter 1, thousands: with what is delivered and without what retires by then. */
export function openingFleets(scenario: ScenarioId): Record<Role, number> {
  const record = { scenario, seed: 0, quarters: 1, parameters: {}, firms: {}, seats: {} };
  const fleets = ROLES.map((role) => {
    const game = beginGame(record, role);
    return [role, firmOf(expectedWorld(game, record, startingPlan(game)), role).usable];
  });
  return Object.fromEntries(fleets) as Record<Role, number>;
}
