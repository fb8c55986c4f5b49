import type { Decision } from '../economy/decision.ts';
import type { QuarterLuck } from '../economy/luck.ts';
import type { FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import { firmOf, type Model, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import { SEED_MAX, type GameRecord } from '../replay/record.ts';
import { decisionOf } from './fork.ts';
import { lawfulMoves } from './lawful.ts';

/** Luck sets behind a whole fan, on the desk and where a prediction is held against it afterwards. */
export const FAN_SETS = 100;

/** Where a game stands: all that a look ahead may know of it. */
export interface Standing {
  readonly model: Model;
  /** The world before the first quarter that is looked at. */
  readonly world: World;
}

/**
 * Luck set number `number`, 1 and up, for `quarters` quarters from the first of the game. The sets come from seeds above
 * SEED_MAX, which no game can have: the same for every game, so that no look ahead knows anything of a game's own luck.
 */
export function luckAhead(engine: Engine, model: Model, number: number, quarters: number): readonly QuarterLuck[] {
  return engine.drawLuck(SEED_MAX + number, quarters, model.parameters);
}

/** The numbers of `count` luck sets, from `first` on. */
export function setsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/**
 * The worlds after each of the next `quarters` quarters, by the record's decisions (what is not said carries over; planned
 * seats play their plans; an order that no longer fits is lowered) and the luck given, which begins with the game's first
 * quarter. Throws InputError where overridden numbers lead to figures that cannot be.
 */
export function playAhead(
  engine: Engine,
  record: GameRecord,
  { model, world }: Standing,
  luck: readonly QuarterLuck[],
  quarters: number,
): World[] {
  const opening = { model, luck, world };
  let now = world;
  return Array.from({ length: quarters }, () => {
    now = engine.advance(opening, now, lawfulMoves(engine, record, now, model));
    return now;
  });
}

/**
 * The same for somebody whose prices follow what the products are worth: the firm's price is the record's times its
 * products' premium now over that in `reference`, the worlds before the same quarters in the course one compares with
 * (model section 8: who has the better model and keeps the old price gives the gain away). Unrounded, as there; so the record must
 * say the firm's price in every quarter.
 */
export function playFollowing(
  engine: Engine,
  record: GameRecord,
  { model, world }: Standing,
  luck: readonly QuarterLuck[],
  quarters: number,
  { firm, reference }: { firm: FirmId; reference: readonly World[] },
): World[] {
  const opening = { model, luck, world };
  const worlds: World[] = [];
  let now = world;
  for (let i = 0; i < quarters; i += 1) {
    const moves = lawfulMoves(engine, record, now, model);
    const then = reference[i];
    now = engine.advance(opening, now, then ? priceFollowing(moves, firm, now, then) : moves);
    worlds.push(now);
  }
  return worlds;
}

/** The moves, the firm's price times its products' premium now over then, unrounded. */
export function priceFollowing(moves: Moves, id: FirmId, now: World, then: World): Moves {
  const ratio = firmOf(now, id).products.pricePremium / firmOf(then, id).products.pricePremium;
  const { priceTarget: _ruleOnly, ...move } = moves[id];
  return { ...moves, [id]: { ...move, price: move.price * ratio } };
}

/**
 * Final enterprise value of a firm, $ million, under luck set `number`, when the game is played from here to its end as
 * `playAhead` does. After the last quarter it is what the firm is worth.
 */
export function valueUnder(
  engine: Engine,
  record: GameRecord,
  standing: Standing,
  firm: FirmId,
  number: number,
): number {
  const { model, world } = standing;
  const luck = luckAhead(engine, model, number, record.quarters);
  const last = playAhead(engine, record, standing, luck, record.quarters - world.t).at(-1) ?? world;
  return engine.finalScores(last, model)[firm].enterpriseValue;
}

/**
 * The record in which a firm decides `decisions`, the first of them in quarter 1, and from there to the end goes on as in
 * the last of them: the same levers, and the newest model let out as far. None leaves the opening decision to carry over.
 */
export function goingOn(record: GameRecord, firm: FirmId, decisions: readonly Decision[]): GameRecord {
  const last = decisions.at(-1);
  const rest = Array.from({ length: record.quarters - decisions.length }, () =>
    last ? { release: last.release } : {},
  );
  return { ...record, seats: { ...record.seats, [firm]: { decisions: [...decisions, ...rest] } } };
}

/**
 * The record with every decision of `firm` written down whole, as it was played, so that changing one quarter changes no
 * other by carrying over. Quarters not yet played go on as the last one did.
 */
export function writtenOut(record: GameRecord, { moves }: Pick<Played, 'moves'>, firm: FirmId): GameRecord {
  return goingOn(
    record,
    firm,
    moves.map((move) => decisionOf(move[firm])),
  );
}
