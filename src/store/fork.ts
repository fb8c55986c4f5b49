import type { FirmId } from '../../game/economy/names.ts';
import { sitterOf } from '../../game/insight/fork.ts';
import type { GameRecord, Seat } from '../../game/replay/record.ts';
import { currentWorld, decisionsOf, startingPlan, type Game } from './game.ts';
import { newSession, recordOf, type Session } from './session.ts';

/**
 * A game that parts from another at `quarter` (1 is the first): the quarters before are kept, what `role` decided in this
 * one lies on the desk, and everything after is open. Plans go on deciding their seats; other seats do the whole of what
 * they did as far as it fits (see `playPlan`), and carry over where it ends. The game it parts from stays as it is.
 */
export function forkOf(session: Session, game: Game, role: FirmId, quarter: number, id: string): Session {
  const kept = quarter - 1;
  const parent = { hash: game.engine.stateHash(currentWorld(game)), quarter: kept };
  const whole = recordOf(session);
  const record = { ...whole, seats: otherSeats(whole, game, role, kept), parent };
  const decisions = decisionsOf(game, role);
  const plan = decisions[kept] ?? startingPlan({ ...game, role });
  return {
    ...newSession(id, record, role, plan, session.rules),
    decisions: decisions.slice(0, kept),
    stage: decisions.length > 0 ? 'campus' : 'briefing',
  };
}

function otherSeats({ seats }: GameRecord, game: Game, role: FirmId, kept: number): GameRecord['seats'] {
  const others = (Object.entries(seats) as [FirmId, Seat][]).filter(([id]) => id !== role);
  return Object.fromEntries(
    others.map(([id, seat]) => [
      id,
      seat.decisions ? { ...sitterOf(seat, kept), decisions: decisionsOf(game, id) } : seat,
    ]),
  );
}
