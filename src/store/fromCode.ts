import type { FirmId } from '../../game/economy/names.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { decisionsOf, startingPlan, type Game } from './game.ts';
import { fetchRulesOfCode } from './rules.ts';
import { newSession, type Session } from './session.ts';

/** Roles a person may play. */
export const ROLES = ['hyperscaler', 'lab', 'ads'] as const;
export type Role = (typeof ROLES)[number];

/** A session with what the rules make of it. */
export interface Opened {
  readonly session: Session;
  readonly game: Game;
}

/**
 * The game that a code stands for, by the rules it was made under. One that is under way is played on, from the seat
 * that was decided by hand; one that has ended, or where there is no such seat or a choice of them, is looked at. Rejects
 * with InputError when the code is damaged, nobody knows its rules, or its game does not come out as it says; with
 * RulesOutOfReach where they cannot be fetched now.
 */
export async function openFromCode(code: string, id: string): Promise<Opened> {
  const engine = await fetchRulesOfCode(code);
  const found = engine.verify(code);
  if (found.verdict !== 'verified') throw new InputError('', found.sentence);
  const { record, played } = found;
  const hands = decidedByHand(record);
  const [byHand] = hands;
  const role = byHand ?? ROLES.find((each) => record.seats[each]?.decisions) ?? 'lab';
  const game: Game = { engine, opening: played, role, worlds: played.worlds };
  const decisions = decisionsOf(game, role);
  const begin = (of: GameRecord) => newSession(id, of, role, startingPlan(game), engine.rules);
  const session: Session =
    byHand && hands.length === 1 && decisions.length < record.quarters
      ? { ...begin(withoutSeat(record, byHand)), decisions, stage: decisions.length > 0 ? 'report' : 'briefing' }
      : { ...begin(record), decisions, stage: 'report', watched: true };
  return { session, game };
}

/** Seats on which a person sat, as far as a record tells; a code does not say which of them was whose. */
export function decidedByHand({ seats }: GameRecord): Role[] {
  return ROLES.filter((role) => seats[role]?.decisions && seats[role].by === undefined);
}

/** A record in which a chair is free. */
export function withoutSeat(record: GameRecord, role: FirmId): GameRecord {
  const { [role]: _taken, ...seats } = record.seats;
  return { ...record, seats };
}
