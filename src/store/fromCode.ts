import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { verify } from '../../game/replay/verify.ts';
import { startingPlan, type Game } from './game.ts';
import { newSession, type Session } from './session.ts';

/** Roles a person may play. */
export const ROLES = ['hyperscaler', 'lab', 'ads'] as const;
export type Role = (typeof ROLES)[number];

/**
 * The session that a code stands for, with the player on its first seat that was decided by hand. A game that plans
 * decided alone is looked at from the lab's seat. Throws InputError when the code is damaged, was made under other
 * rules, or its game does not come out as it says.
 */
export function sessionFromCode(code: string, id: string): Session {
  const found = verify(code);
  if (found.verdict !== 'verified') throw new InputError('', found.sentence);
  const { record, played } = found;
  const byHand = ROLES.find((each) => record.seats[each]?.decisions);
  const role = byHand ?? 'lab';
  const decisions = played.moves.map((moves) => asDecision(moves[role]));
  const game: Game = { opening: played, role, worlds: played.worlds };
  const seats = byHand ? withoutSeat(record, byHand) : withPlan(record, role);
  const session = newSession(id, { ...record, seats }, role, startingPlan(game));
  return { ...session, decisions, stage: decisions.length > 0 ? 'report' : 'briefing' };
}

function withoutSeat(record: GameRecord, role: FirmId): GameRecord['seats'] {
  const { [role]: _own, ...seats } = record.seats;
  return seats;
}

/** Names the plan of a seat that plays the rule unnamed: a session's own seat is there when a plan sits on it. */
function withPlan(record: GameRecord, role: FirmId): GameRecord['seats'] {
  return { ...record.seats, [role]: record.seats[role] ?? { plan: 'rule' } };
}

function asDecision(move: Decision & { priceTarget?: number }): Decision {
  const { priceTarget: _ruleOnly, ...decision } = move;
  return decision;
}
