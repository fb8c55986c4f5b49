import type { FirmId } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';

/** Ads that a firm's AI lifted, $ million a year at the last quarter's pace: what its AI sales leave out. */
export function adsOf({ worlds }: Game, id: FirmId): number {
  return 4 * firmOf(worlds[worlds.length - 1]!, id).coreRevenue;
}

/** The firm that is looked at lives by ads, so its price is a load of ads. */
export function sellsAds({ worlds, role }: Game): boolean {
  return firmOf(worlds[0]!, role).data.adsCore > 0;
}
