import type { FirmId } from '../../game/economy/names.ts';
import type { Question } from '../../game/insight/counterfactual.ts';
import { sitterOf, withoutPredictions } from '../../game/insight/fork.ts';
import type { GameRecord, Seat } from '../../game/replay/record.ts';
import { currentWorld, decisionsOf, limitsNow, startingPlan, type Game } from './game.ts';
import { newSession, recordOf, type Session } from './session.ts';

/**
 * A game that parts from another at `quarter` (1 is the first): the quarters before are kept, what `role` decided in this
 * one lies on the desk, and everything after is open. Plans go on deciding their seats; other seats do the whole of what
 * they did as far as it fits (see `playPlan`), and carry over where it ends. The game it parts from stays as it is.
 */
export function forkOf(session: Session, game: Game, role: FirmId, quarter: number, id: string): Session {
  const kept = quarter - 1;
  const decisions = decisionsOf(game, role);
  const plan = decisions[kept] ?? startingPlan({ ...game, role });
  return {
    ...newSession(id, forkedRecord(session, game, game, role, kept, kept), role, plan, session.rules, session.predict),
    decisions: decisions.slice(0, kept),
    stage: decisions.length > 0 ? 'campus' : 'briefing',
  };
}

/** Another course of a game, after one quarter was decided otherwise. */
export interface Branch {
  /** The quarter decided otherwise. */
  readonly quarter: Question['quarter'];
  /** The other course, from the seat that decided otherwise, which plays on. */
  readonly game: Game;
  /** How many of its quarters are kept, from `quarter` to those played; there is at least one more to play. */
  readonly kept: number;
}

/**
 * The game that goes on from another course of a game. Its first quarters are those of the branch; what the desk starts
 * from is what was planned on it where the same seat goes on from today, else what carries over. Predictions made for the
 * other course, from the changed quarter on, are left behind. Other seats as in `forkOf`.
 */
export function forkOfBranch(session: Session, game: Game, branch: Branch, id: string): Session {
  const { quarter, kept } = branch;
  const { role } = branch.game;
  const then: Game = { ...branch.game, worlds: branch.game.worlds.slice(0, kept + 1) };
  const fromDesk = !session.watched && role === session.role && kept === session.decisions.length;
  return {
    ...newSession(
      id,
      forkedRecord(session, game, then, role, quarter - 1, kept),
      role,
      fromDesk ? fittingPlan(session, then) : startingPlan(then),
      session.rules,
      session.predict,
    ),
    decisions: withoutPredictions(decisionsOf(then, role), quarter - 1),
    stage: 'report',
  };
}

/** The plan on the desk, with an order that industry can build in this course. */
function fittingPlan({ plan }: Session, then: Game): Session['plan'] {
  return { ...plan, order: Math.min(plan.order, limitsNow(then).order.high) };
}

/** The record of a fork: `kept` quarters as `course` had them, of which `shared` are those of the game that is left. */
function forkedRecord(
  session: Session,
  game: Game,
  course: Game,
  role: FirmId,
  shared: number,
  kept: number,
): GameRecord {
  const whole = recordOf(session);
  const parent = { hash: game.engine.stateHash(currentWorld(game)), quarter: shared };
  const others = (Object.entries(whole.seats) as [FirmId, Seat][]).filter(([id]) => id !== role);
  const seats = others.map(([id, seat]): [FirmId, Seat] => {
    if (!seat.decisions) return [id, seat];
    const decisions = [...decisionsOf(course, id).slice(0, kept), ...decisionsOf(game, id).slice(kept)];
    return [id, { ...sitterOf(seat, shared), decisions: withoutPredictions(decisions, shared) }];
  });
  return { ...whole, seats: Object.fromEntries(seats), parent };
}
