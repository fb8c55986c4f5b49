import type { Decision } from '../../game/economy/decision.ts';
import { carriedOver, limitsFor, type Limits } from '../../game/economy/limits.ts';
import { NO_LUCK } from '../../game/economy/luck.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { firmOf, type Model, type World } from '../../game/economy/state.ts';
import { checkDecision } from '../../game/replay/legal.ts';
import { advance, movesFor, openGame, playGame, type Opening } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { isOver, isWatched, type Session } from './session.ts';

/** What the rules make of a session: kept beside it, never saved, never drafted. */
export interface Game {
  readonly opening: Opening;
  readonly role: FirmId;
  /** The world before quarter 1, then after each quarter played. */
  readonly worlds: readonly World[];
}

export function currentWorld(game: Game): World {
  return game.worlds[game.worlds.length - 1]!;
}

export function modelOfGame(game: Game): Model {
  return game.opening.model;
}

export function limitsNow(game: Game): Limits {
  const world = currentWorld(game);
  return limitsFor(firmOf(world, game.role), world, game.opening.model);
}

/** A game at its first quarter. Throws InputError when the record's overrides make no model. */
export function beginGame(record: GameRecord, role: FirmId): Game {
  const opening = openGame(record);
  return { opening, role, worlds: [opening.world] };
}

/** Plays a session's quarters again. Throws InputError, naming the quarter, when a saved decision is not legal. */
export function replaySession(session: Session): Game {
  const { record, role, decisions, plan, past, future } = session;
  if (isWatched(session)) {
    const opening = playGame(record, decisions.length);
    return { opening, role, worlds: opening.worlds };
  }
  let game = beginGame(record, role);
  decisions.forEach((decision, i) => {
    checkDecision(decision, limitsNow(game), `quarter ${i + 1}`);
    game = playPlan(game, record, decision);
  });
  if (!isOver(session)) {
    const limits = limitsNow(game);
    const plans = [plan, ...past.map((step) => step.plan), ...future.map((step) => step.plan)];
    for (const each of plans) checkDecision(each, limits, `quarter ${decisions.length + 1}`);
  }
  return game;
}

/** The game one quarter on. */
export function playPlan(game: Game, record: GameRecord, plan: Decision): Game {
  const world = currentWorld(game);
  const moves = movesFor(record, world, game.opening.model, { [game.role]: plan });
  return { ...game, worlds: [...game.worlds, advance(game.opening, world, moves)] };
}

/**
 * What the plan on the desk would lead to if chance stayed out of it and rivals kept to their plans: the same rules, one
 * quarter, no luck. It never reads this game's own luck.
 */
export function expectedWorld(game: Game, record: GameRecord, plan: Decision): World {
  const world = currentWorld(game);
  const moves = movesFor(record, world, game.opening.model, { [game.role]: plan });
  return playQuarter(world, game.opening.model, moves, NO_LUCK);
}

/**
 * Where a new quarter's plan starts: last quarter's levers, with the newest model let out as far as it was last time
 * (a player sees and may change it; a script must say it, contract).
 */
export function startingPlan(game: Game): Decision {
  const world = currentWorld(game);
  const firm = firmOf(world, game.role);
  return { ...carriedOver(firm, world, game.opening.model), release: firm.release };
}
