import { goingOn } from '../../../game/insight/ahead.ts';
import { currentWorld, modelOfGame, type Game } from '../../store/game.ts';
import type { Planned } from '../../store/session.ts';
import type { ForecastInput } from '../../workers/forecast.ts';

/** Quarters that a fan looks ahead, fewer near the end. */
const AHEAD = 4;

/**
 * What a forecast of the plan on the desk is made of: where the game stands, and what everybody goes on to decide. The
 * game's luck is not part of it, and its seed is left out, so that nothing can be drawn from it.
 */
export function forecastInput({ record, decisions, plan }: Planned, game: Game): ForecastInput {
  return {
    rules: game.engine.rules,
    record: { ...goingOn(record, game.role, [...decisions, plan]), seed: 0 },
    standing: { model: modelOfGame(game), world: currentWorld(game) },
    firm: game.role,
    quarters: Math.min(AHEAD, record.quarters - decisions.length),
  };
}
