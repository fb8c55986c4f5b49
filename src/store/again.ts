import type { FirmId } from '../../game/economy/names.ts';
import { sitterOf } from '../../game/insight/fork.ts';
import type { GameRecord, Seat } from '../../game/replay/record.ts';
import { withoutSeat } from './fromCode.ts';
import type { Session } from './session.ts';

/**
 * The record of a session's game as it was before quarter 1, with its own luck or that of another seed. The player's
 * chair is free; it is nobody's fork; and no program has been silent yet, where what it decided may not fit any more.
 */
export function recordAgain({ record, role }: Session, seed = record.seed): GameRecord {
  const { parent: _left, ...rest } = withoutSeat(record, role);
  const seats = (Object.entries(rest.seats) as [FirmId, Seat][]).map(([id, seat]) => [
    id,
    seat.decisions ? { ...sitterOf(seat, 0), decisions: seat.decisions } : seat,
  ]);
  return { ...rest, seed, seats: Object.fromEntries(seats) };
}
