import { firmOf } from '../../../game/economy/state.ts';
import { currentWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { settings, type Settings } from '../../store/settings.ts';

/** Whether a prediction is asked for: as whoever made the link fixed it, else as the player likes it. */
export function asksForPrediction({ predict }: Session, { predictions }: Settings = settings.get()): boolean {
  return predict === undefined ? predictions : predict === 'on';
}

/** From a quarter that earned nothing there is no growth. */
export function hasGrowthToPredict(game: Game): boolean {
  return firmOf(currentWorld(game), game.role).revenue > 0;
}

/** The quarter cannot end yet: the game is fixed to ask for a prediction, and there is none. */
export function predictionIsDue({ predict, plan }: Session, game: Game): boolean {
  return predict === 'on' && !plan.forecast && hasGrowthToPredict(game);
}
