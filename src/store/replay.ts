import type { FirmId } from '../../game/economy/names.ts';
import { decidedByHand, ROLES, type Opened, type Role } from './fromCode.ts';
import { decisionsOf, type Game } from './game.ts';
import { isOver, recordOf, type Session } from './session.ts';

/** Where one stands in a game that is looked back on. */
export interface ReplayAt {
  /** 1 is the first. */
  readonly quarter: number;
  /** Whose campus, report and decisions are shown. */
  readonly role: Role;
}

/**
 * The last quarter that can be shown: the last one played; of a game that nobody plays on, the quarter after it as well,
 * where one may sit down.
 */
export function lastQuarter({ watched, record, decisions }: Session): number {
  return watched ? Math.min(record.quarters, decisions.length + 1) : decisions.length;
}

/** A game under way that several people may have played, so that whoever opens it has to say where they sit. */
export function asksForSeat({ watched, record, decisions }: Session): boolean {
  return watched === true && decisions.length < record.quarters && decidedByHand(record).length > 1;
}

/**
 * Where a replay begins: where one stood in it last; else at the first quarter, or where a seat is asked for, on the seat
 * that was played.
 */
export function startOf(session: Session): ReplayAt {
  const { role, quarter } = session.at ?? {
    role: session.role,
    quarter: asksForSeat(session) ? lastQuarter(session) : 1,
  };
  return { quarter: withinReplay(session, quarter), role: ROLES.find((each) => each === role) ?? 'lab' };
}

/** The nearest quarter that can be shown. */
export function withinReplay(session: Session, quarter: number): number {
  return Math.max(1, Math.min(lastQuarter(session), Math.round(quarter)));
}

/** Seats that can be looked at and taken: of a game still played, only one's own, since rivals keep their books closed. */
export function seatsShown(session: Session): readonly Role[] {
  return isOver(session) ? ROLES : ROLES.filter((role) => role === session.role);
}

/** Nobody here decided what this seat did, so nothing that is told of it can say "you". */
export function isOthers({ watched, role }: Session, seen: FirmId): boolean {
  return watched === true || seen !== role;
}

/** The game as it stood after a quarter, from a seat. */
export function asOf(session: Session, game: Game, { quarter, role }: ReplayAt): Opened {
  const decisions = decisionsOf(game, role).slice(0, quarter);
  const seen: Session = isOthers(session, role)
    ? { ...session, record: recordOf(session), role, decisions, watched: true }
    : { ...session, decisions };
  return { session: seen, game: { ...game, role, worlds: game.worlds.slice(0, quarter + 1) } };
}
