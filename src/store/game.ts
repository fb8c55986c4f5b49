import type { Decision } from '../../game/economy/decision.ts';
import type { Limits } from '../../game/economy/limits.ts';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import type { Moves } from '../../game/economy/quarter.ts';
import { firmOf, type Model, type World } from '../../game/economy/state.ts';
import { decisionOf } from '../../game/insight/fork.ts';
import { lawfulMoves } from '../../game/insight/lawful.ts';
import { engine as newest, type Engine } from '../../game/replay/engine.ts';
import type { Opening, Played } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { fetchRules } from './rules.ts';
import { isOver, type Session } from './session.ts';

/** What the figures of a game are read by: the rules it is played by, and the model that they made of its record. */
export interface Rulebook {
  readonly engine: Engine;
  readonly opening: Opening;
}

/** What the rules make of a session: kept beside it, never saved, never drafted. */
export interface Game extends Rulebook {
  readonly role: FirmId;
  /** The world before quarter 1, then after each quarter played. */
  readonly worlds: readonly World[];
}

export function currentWorld(game: Game): World {
  return game.worlds[game.worlds.length - 1]!;
}

export function modelOfGame(game: Rulebook): Model {
  return game.opening.model;
}

/** Newer rules than these are out; new games are played by those. */
export function hasOlderRules({ engine }: Rulebook): boolean {
  return engine !== newest;
}

/** It can be opened at once: nothing has to be fetched. */
export function hasNewestRules({ rules }: Session): boolean {
  return rules.version === newest.rules.version && rules.hash === newest.rules.hash;
}

export function limitsNow(game: Game): Limits {
  const world = currentWorld(game);
  return game.engine.limitsFor(firmOf(world, game.role), world, game.opening.model);
}

/**
 * A game at its first quarter, by the newest rules unless told otherwise. Throws InputError when the record's overrides
 * make no model.
 */
export function beginGame(record: GameRecord, role: FirmId, engine: Engine = newest): Game {
  const opening = engine.openGame(record);
  return { engine, opening, role, worlds: [opening.world] };
}

/**
 * Fetches a session's rules where they are not the newest, and plays its quarters again. Rejects with InputError where
 * nobody knows the rules or a saved decision is not legal, with RulesOutOfReach where they cannot be fetched now.
 */
export async function openSession(session: Session): Promise<Game> {
  return replaySession(session, await fetchRules(session.rules));
}

/** Plays a session's quarters again. Throws InputError, naming the quarter, when a saved decision is not legal. */
export function replaySession(session: Session, engine: Engine): Game {
  const { record, role, decisions, plan, past, future, watched } = session;
  if (watched) {
    const opening = engine.playGame(record, decisions.length);
    return { engine, opening, role, worlds: opening.worlds };
  }
  let game = beginGame(record, role, engine);
  decisions.forEach((decision, i) => {
    engine.checkDecision(decision, limitsNow(game), `quarter ${i + 1}`);
    game = playPlan(game, record, decision);
  });
  if (!isOver(session)) {
    const limits = limitsNow(game);
    const plans = [plan, ...past.map((step) => step.plan), ...future.map((step) => step.plan)];
    for (const each of plans) engine.checkDecision(each, limits, `quarter ${decisions.length + 1}`);
  }
  return game;
}

/** The game one quarter on. */
export function playPlan(game: Game, record: GameRecord, plan: Decision): Game {
  const { engine, opening, worlds } = game;
  return { ...game, worlds: [...worlds, engine.advance(opening, currentWorld(game), movesOf(game, record, plan))] };
}

/**
 * What the plan on the desk would lead to if chance stayed out of it and rivals kept to their plans: the same rules, one
 * quarter, no luck. It never reads this game's own luck.
 */
export function expectedWorld(game: Game, record: GameRecord, plan: Decision): World {
  const { engine, opening } = game;
  return engine.playQuarter(currentWorld(game), opening.model, movesOf(game, record, plan), engine.noLuck);
}

function movesOf({ engine, opening, role, worlds }: Game, record: GameRecord, plan: Decision): Moves {
  return lawfulMoves(engine, record, worlds[worlds.length - 1]!, opening.model, { [role]: plan });
}

/**
 * Where a new quarter's plan starts: last quarter's levers, with the newest model let out as far as it was last time
 * (a player sees and may change it; a script must say it, contract). Weights are published for good, so that this is
 * decided anew each time: after it the plan starts one stop short of it.
 */
export function startingPlan(game: Game): Decision {
  const world = currentWorld(game);
  const firm = firmOf(world, game.role);
  const release = firm.release === 'open' ? 'api' : firm.release;
  return { ...game.engine.carriedOver(firm, world, game.opening.model), release };
}

/** What a firm decided in each quarter played, whoever decided it. */
export function decisionsOf({ worlds }: Game, id: FirmId): Decision[] {
  return worlds.slice(1).map((world) => decisionOf(firmOf(world, id).decision));
}

/** The game as what looks into it takes it: with the moves of each quarter, as they were made. */
export function playedOf({ opening, worlds }: Game): Played {
  const moves = worlds
    .slice(1)
    .map((world) => Object.fromEntries(FIRM_IDS.map((id) => [id, firmOf(world, id).decision])) as Moves);
  return { model: opening.model, luck: opening.luck, world: worlds[0]!, worlds, moves };
}
