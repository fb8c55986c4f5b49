import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { decode } from '../../game/replay/code.ts';
import { playGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { startingPlan, type Game } from './game.ts';
import { newSession, type Session } from './session.ts';

/** Roles a person may play. */
export const ROLES = ['hyperscaler', 'lab', 'ads'] as const;
export type Role = (typeof ROLES)[number];

/**
 * The session that a code stands for, with the player on its first seat that was decided by hand (else on the lab's).
 * Throws InputError when the code is damaged or its game cannot be played.
 */
export function sessionFromCode(code: string, id: string): Session {
  const { record, quartersPlayed } = decode(code);
  const role = ROLES.find((each) => record.seats[each]?.decisions) ?? 'lab';
  const played = playGame(record, quartersPlayed);
  const decisions = played.moves.map((moves) => asDecision(moves[role]));
  const game: Game = { opening: played, role, worlds: played.worlds };
  const session = newSession(id, withoutSeat(record, role), role, startingPlan(game));
  return { ...session, decisions, stage: decisions.length > 0 ? 'report' : 'briefing' };
}

function withoutSeat(record: GameRecord, role: FirmId): GameRecord {
  const { [role]: _own, ...seats } = record.seats;
  return { ...record, seats };
}

function asDecision(move: Decision & { priceTarget?: number }): Decision {
  const { priceTarget: _ruleOnly, ...decision } = move;
  return decision;
}
