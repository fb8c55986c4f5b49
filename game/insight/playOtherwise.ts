import type { Move } from '../economy/decision.ts';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import { firmOf, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { withLevers, type LeverChange } from './levers.ts';

/** How a course leaves the game that was played. */
export interface Departure {
  /** The first quarter played anew, 1 to the quarters played. */
  from: number;
  /**
   * What a firm sets otherwise than it did in a quarter. Nothing (`{}`) has it do what it did, also where a plan decided;
   * undefined leaves it to `rivals`.
   */
  change: (firm: FirmId, quarter: number) => LeverChange | undefined;
  /** Plans decide again by what they see, or every seat does what it did. */
  rivals: 'decide' | 'held';
}

/** An order that no longer fitted what industry can build in the changed game, thousand GPUs. */
export interface LoweredOrder {
  firm: FirmId;
  quarter: number;
  recorded: number;
  order: number;
}

/** The quarters played, with those from the departure on as they would have gone. */
export interface Course {
  worlds: World[];
  moves: Moves[];
  lowered: LoweredOrder[];
}

/**
 * The game again from quarter `from` to the last one played, with the game's own luck and some levers set otherwise.
 * Seats that decide do the whole of what they did in every quarter that is not changed, so nothing else changes by
 * carrying over; an order that no longer fits is lowered. Throws InputError on a lever out of its bounds.
 */
export function playOtherwise(
  engine: Engine,
  record: GameRecord,
  played: Played,
  { from, change, rivals }: Departure,
): Course {
  const worlds = played.worlds.slice(0, from);
  const moves: Moves[] = played.moves.slice(0, from - 1);
  const lowered: LoweredOrder[] = [];
  let world = worlds[from - 1]!;
  for (const recorded of played.moves.slice(from - 1)) {
    const quarter = world.t + 1;
    const decided: Partial<Record<FirmId, Move>> = {};
    for (const id of FIRM_IDS) {
      const changed = change(id, quarter);
      if (!changed && rivals === 'decide' && !record.seats[id]?.decisions) continue;
      const limits = engine.limitsFor(firmOf(world, id), world, played.model);
      const fitting = lowerTo(limits.order.high, recorded[id]);
      decided[id] = changed ? withLevers(engine, fitting, changed, limits, id) : fitting;
      if (fitting === recorded[id] || changed?.order !== undefined) continue;
      lowered.push({ firm: id, quarter, recorded: recorded[id].order, order: limits.order.high });
    }
    const move = engine.movesFor(record, world, played.model, decided);
    world = engine.advance(played, world, move);
    worlds.push(world);
    moves.push(move);
  }
  return { worlds, moves, lowered };
}

function lowerTo(high: number, move: Move): Move {
  return move.order > high ? { ...move, order: high } : move;
}
