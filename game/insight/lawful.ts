import type { Decision } from '../economy/decision.ts';
import type { FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import type { Model, World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { GameRecord } from '../replay/record.ts';

/**
 * The moves of the coming quarter in a course the game did not take: those in `given`, and everybody else's as recorded.
 * Recorded decisions stand as the record says them; only an order can be legal in one course and not in another (what
 * industry can build moves with the fleets), and is lowered to the limit, as one that carries over is.
 */
export function lawfulMoves(
  engine: Engine,
  record: GameRecord,
  world: World,
  model: Model,
  given: Partial<Record<FirmId, Decision>> = {},
): Moves {
  const decided = { ...given };
  for (const firm of world.firms) {
    const change = record.seats[firm.id]?.decisions?.[world.t];
    if (decided[firm.id] || change?.order === undefined) continue;
    const { high } = engine.limitsFor(firm, world, model).order;
    if (change.order <= high) continue;
    const place = `seats.${firm.id}.decisions[${world.t}]`;
    decided[firm.id] = engine.completeDecision({ ...change, order: high }, firm, world, model, place);
  }
  return engine.movesFor(record, world, model, decided);
}
