import { z } from 'zod';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { firmOf } from '../economy/state.ts';
import type { Decision } from '../economy/decision.ts';
import type { Engine } from './engine.ts';
import { named, shown, unknownName } from './nearest.ts';
import type { Played } from './play.ts';
import { InputError, type DecisionChange, type GameRecord, type Seat } from './record.ts';
import { inputError } from './schemaError.ts';
import { fields } from './schemaParts.ts';
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
 * far, and, without a place, when the game is over and where `changes` is no object.
 */
export function stepInPlay(game: GameInPlay, changes: Changes): GameInPlay {
  const { engine, played } = game;
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    throw new InputError('', `${shown(changes)} is not decisions by firm, such as { lab: { price: 30 } }.`);
  }
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

/**
 * What a change is made of. No ranges and no words: what is legal is for the rules of the game at hand, which may be older
 * ones (`completeDecision`).
 */
const number = z.number('a number').optional();
const word = z.string('a word in quotes').optional();
const changeShape = fields({
  cloud: number,
  products: number,
  research: number,
  release: word,
  price: number,
  safeguards: number,
  order: number,
  deal: word,
  forecast: fields({ low: z.number('a number'), high: z.number('a number') })
    .nullable()
    .optional(),
} satisfies Record<keyof Decision, z.ZodType>);

/** Reads one change, whoever wrote it, as far as its shape goes. Throws InputError with its place below `place`. */
export function changeFrom(value: unknown, place: string): DecisionChange {
  const parsed = changeShape.safeParse(value);
  if (parsed.success) return parsed.data as DecisionChange;
  const error = inputError(parsed.error.issues[0]!, value);
  throw new InputError(error.place ? `${place}.${error.place}` : place, error.sentence);
}

export function gameIsOver({ record }: GameInPlay): InputError {
  return new InputError('', `the game is over: all ${record.quarters} quarters are played.`);
}

/** The firm of this name, whatever was given for one. Throws InputError. */
export function firmNamed(name: unknown): FirmId {
  const id = FIRM_IDS.find((each) => each === name);
  if (id) return id;
  if (typeof name !== 'string') throw new InputError('', `${shown(name)} is not the id of a firm, such as "lab".`);
  throw new InputError(named(name), unknownName('firm', name, FIRM_IDS));
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
