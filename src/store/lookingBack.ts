import { app, change, say } from './app.ts';
import { forkOf } from './fork.ts';
import type { Role } from './fromCode.ts';
import { replaySession } from './game.ts';
import { keep, newId } from './keeping.ts';
import { putOnScreen } from './opening.ts';
import { startOf, withinReplay, type ReplayAt } from './replay.ts';
import { isOver } from './session.ts';

/** Looks back on the game at hand: its last quarter first, or the one given. */
export function lookBack(quarter = Infinity): void {
  const { session } = app.get();
  if (!session) return;
  change({ screen: 'replay', at: { ...startOf(session), quarter: withinReplay(session, quarter) }, said: '' });
}

/** Moves along the replay; `sayWhere` says where to, for the status region. */
export function stepTo(quarter: number, sayWhere: (at: ReplayAt) => string): void {
  const { session, at } = app.get();
  if (!session || !at) return;
  const next = { ...at, quarter: withinReplay(session, quarter) };
  if (next.quarter === at.quarter) return;
  stand(next);
  say(sayWhere(next));
}

/** Looks at the same quarter from another seat. */
export function seeFrom(role: Role): void {
  const { at } = app.get();
  if (at) stand({ ...at, role });
}

/** Of a game that is watched, the place is kept: it is all that changes there. */
function stand(at: ReplayAt): void {
  const { session } = app.get();
  if (!session?.watched) return change({ at });
  const watched = { ...session, at };
  change({ at, session: watched });
  keep(watched);
}

/** From the replay back to where the game stands. */
export function leaveReplay(): void {
  const { session } = app.get();
  if (session) change({ screen: isOver(session) ? 'debrief' : 'desk', at: null, said: '' });
}

/** Plays on from the quarter and the seat that are looked at, as a game of its own; the game it leaves is kept. */
export function playOnFromHere(said: string): void {
  const { session, game, at } = app.get();
  if (!session || !game || !at) return;
  const fork = forkOf(session, game, at.role, at.quarter, newId());
  putOnScreen({ session: fork, game: replaySession(fork, game.engine) });
  keep(fork);
  say(said);
}
