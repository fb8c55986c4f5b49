import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { firmOf } from '../economy/state.ts';
import type { Decision } from '../economy/decision.ts';
import type { Engine } from './engine.ts';
import { unknownName } from './nearest.ts';
import type { Played } from './play.ts';
import { InputError, type DecisionChange, type GameRecord, type Seat } from './record.ts';
import { inputError } from './schemaError.ts';
import { decisionSchema } from './scriptSchema.ts';
import type { Changes } from './scriptValue.ts';

/** A game as far as it has been played, and the rules it is played by. */
export interface GameInPlay {
  readonly engine: Engine;
  readonly record: GameRecord;
  readonly played: Played;
}

/** The quarters played so far. */
export function quartersPlayed({ played }: GameInPlay): number {
  return played.moves.length;
}

/** A game before its first quarter. Throws InputError as `openGame` does. */
export function openInPlay(engine: Engine, record: GameRecord): GameInPlay {
  const opening = engine.openGame(record);
  return { engine, record, played: { ...opening, worlds: [opening.world], moves: [] } };
}

/**
 * Plays one quarter by `changes`; a firm that is not in them plays its script or its plan. Leaves the game given as it
 * was. Throws InputError, its place beginning with the firm, on what is not legal, on a seat that a plan has played so
 * far, and when the game is over.
 */
export function stepInPlay(game: GameInPlay, changes: Changes): GameInPlay {
  const { engine, played } = game;
  const at = quartersPlayed(game);
  if (at >= game.record.quarters) throw gameIsOver(game);
  const world = played.worlds[at]!;
  const seats: Partial<Record<FirmId, Seat>> = { ...game.record.seats };
  const decided: Partial<Record<FirmId, Decision>> = {};
  for (const [name, said] of Object.entries(changes)) {
    const id = firmNamed(name);
    if (said === undefined) continue;
    const change = changeFrom(said, id);
    seats[id] = seatAfter(seats[id], change, at, id);
    decided[id] = engine.completeDecision(change, firmOf(world, id), world, played.model, id);
  }
  const record = { ...game.record, seats };
  const moves = engine.movesFor(record, world, played.model, decided);
  const next = engine.advance(played, world, moves);
  return { engine, record, played: { ...played, worlds: [...played.worlds, next], moves: [...played.moves, moves] } };
}

/** Reads one change, whoever wrote it. Throws InputError with its place below `place`. */
export function changeFrom(value: unknown, place: string): DecisionChange {
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const error = inputError(parsed.error.issues[0]!, value);
  throw new InputError(error.place ? `${place}.${error.place}` : place, error.sentence);
}

export function gameIsOver({ record }: GameInPlay): InputError {
  return new InputError('', `the game is over: all ${record.quarters} quarters are played.`);
}

export function firmNamed(name: string): FirmId {
  const id = FIRM_IDS.find((each) => each === name);
  if (!id) throw new InputError(name, unknownName('firm', name, FIRM_IDS));
  return id;
}

/** The seat with what it says in quarter `at` + 1; what a script has it say later stays. */
function seatAfter(seat: Seat | undefined, change: DecisionChange, at: number, id: FirmId): Seat {
  if (seat?.decisions === undefined && at > 0) {
    throw new InputError(
      id,
      `the plan ${seat?.plan ?? 'rule'} has played this seat since quarter 1; decide for it from the first quarter on ({} is enough).`,
    );
  }
  const said = seat?.decisions ?? [];
  const before = Array.from({ length: at }, (_, quarter) => said[quarter] ?? {});
  const decisions = [...before, change, ...said.slice(at + 1)];
  if (seat?.decisions === undefined || seat.by === undefined) return { decisions };
  const { by, silent } = seat;
  return { by, ...(silent && { silent: silent.filter((quarter) => quarter !== at + 1) }), decisions };
}
