import type { FirmId } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';

/** Ads that a firm's AI lifted, $ million a year at the last quarter's pace: what its AI sales leave out. */
export function adsOf({ worlds }: Game, id: FirmId): number {
  return 4 * firmOf(worlds[worlds.length - 1]!, id).coreRevenue;
}
