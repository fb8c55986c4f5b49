import type { Decision, Move } from '../economy/decision.ts';
import { limitsFor, type Limits } from '../economy/limits.ts';
import { drawLuck, type QuarterLuck } from '../economy/luck.ts';
import type { FirmId } from '../economy/names.ts';
import { openingWorld } from '../economy/opening.ts';
import { playQuarter, type Moves } from '../economy/quarter.ts';
import type { Firm, Model, World } from '../economy/state.ts';
import { PLANS } from '../firms/plans.ts';
import { clamp } from '../numeric/math.ts';
import { completeDecision } from './legal.ts';
import { modelOf } from './overrides.ts';
import { InputError, type GameRecord } from './record.ts';
import { firstOddFigure } from './sound.ts';

/** Everything a game needs before its first decision: the model, the luck, the world after its replayed history. */
export interface Opening {
  readonly model: Model;
  readonly luck: readonly QuarterLuck[];
  readonly world: World;
}

/** A game played as far as its record tells. */
export interface Played extends Opening {
  /** The opening world, then the world after each quarter. */
  readonly worlds: readonly World[];
  /** The moves of each quarter played. */
  readonly moves: readonly Moves[];
}

/** Sets a game up without playing it. Throws InputError on an unknown name or impossible starting values. */
export function openGame(record: GameRecord): Opening {
  const model = modelOf(record);
  const world = openingWorld(model);
  refuseNonsense(world, 'the opening');
  return { model, luck: drawLuck(record.seed, record.quarters, model.parameters), world };
}

/** The moves of the coming quarter: the seats' decisions where given, the named plan or the rule elsewhere. */
export function movesFor(
  record: GameRecord,
  world: World,
  model: Model,
  decided: Partial<Record<FirmId, Decision>> = {},
): Moves {
  const moves = world.firms.map((firm) => [firm.id, decided[firm.id] ?? seatMove(record, firm, world, model)]);
  return Object.fromEntries(moves) as Record<FirmId, Move>;
}

function seatMove(record: GameRecord, firm: Firm, world: World, model: Model): Move {
  const seat = record.seats[firm.id];
  if (seat?.decisions === undefined) {
    const move = PLANS[seat?.plan ?? 'rule'](firm, world, model);
    return withinLimits(move, limitsFor(firm, world, model));
  }
  const place = `seats.${firm.id}.decisions[${world.t}]`;
  return completeDecision(seat.decisions[world.t] ?? {}, firm, world, model, place);
}

/** What binds a player binds a plan; only overridden numbers can tempt a plan beyond the limits. */
function withinLimits(move: Move, { price, order }: Limits): Move {
  const fits = move.price >= price.low && move.price <= price.high && move.order <= order.high;
  if (fits) return move;
  return { ...move, price: clamp(move.price, price.low, price.high), order: Math.min(move.order, order.high) };
}

/** Plays one quarter of an opened game. Throws InputError if overridden numbers lead to figures that cannot be. */
export function advance(opening: Opening, world: World, moves: Moves): World {
  const luck = opening.luck[world.t];
  if (!luck)
    throw new Error(`The game has ${opening.luck.length} quarters; quarter ${world.t + 1} is not one of them.`);
  const next = playQuarter(world, opening.model, moves, luck);
  refuseNonsense(next, `quarter ${next.t}`);
  return next;
}

/** Plays a record from start to end (or its first `quarters`). Throws InputError as its parts do. */
export function playGame(record: GameRecord, quarters = record.quarters): Played {
  const opening = openGame(record);
  const worlds = [opening.world];
  const allMoves: Moves[] = [];
  let { world } = opening;
  while (world.t < quarters) {
    const moves = movesFor(record, world, opening.model);
    world = advance(opening, world, moves);
    worlds.push(world);
    allMoves.push(moves);
  }
  return { ...opening, worlds, moves: allMoves };
}

/** Only overridden numbers can lead here; the sentence says so, since that is what can be mended. */
function refuseNonsense(world: World, when: string): void {
  const odd = firstOddFigure(world);
  if (odd) {
    throw new InputError(
      '',
      `${odd} is not a finite number after ${when}: the overridden parameters or starting values contradict each other; bring them closer to their defaults.`,
    );
  }
}
