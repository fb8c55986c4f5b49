import { app, change, say } from './app.ts';
import { forkOfBranch, type Branch } from './fork.ts';
import { ROLES, type Role } from './fromCode.ts';
import { replaySession } from './game.ts';
import { keep, newId } from './keeping.ts';
import { putOnScreen } from './opening.ts';
import { isOver, type Session } from './session.ts';

/** Where one stands in the time machine when it is a screen of its own, and where one came from. */
export interface MachineAt {
  /** The quarter that is asked about first, 1 to those played. */
  readonly quarter: number;
  /** Whose levers. */
  readonly role: Role;
  readonly back: 'desk' | 'replay' | 'debrief';
}

/**
 * Opens the time machine on a quarter played, or the nearest to it, from the seat that is looked at. Before the first
 * quarter there is nothing to ask. It changes nothing of the game: a page loaded anew stands where the game stands.
 */
export function openMachine(quarter: number): void {
  const { screen, session, at } = app.get();
  const played = session?.decisions.length ?? 0;
  if (!session || played === 0) return;
  const role = screen === 'replay' ? at?.role : ROLES.find((each) => each === session.role);
  const machine: MachineAt = {
    quarter: Math.max(1, Math.min(played, Math.round(quarter))),
    role: role ?? 'lab',
    back: screen === 'replay' ? 'replay' : homeOf(session),
  };
  change({ screen: 'machine', machine, said: '' });
}

/** Back to where one came from. */
export function leaveMachine(): void {
  const { session, machine } = app.get();
  if (session && machine) change({ screen: machine.back, machine: null, said: '' });
}

/** Plays on in another course of the game, as a game of its own; the game it leaves is kept. */
export function playOnFromBranch(branch: Branch, said: string): void {
  const { session, game } = app.get();
  if (!session || !game) return;
  const fork = forkOfBranch(session, game, branch, newId());
  putOnScreen({ session: fork, game: replaySession(fork, game.engine) });
  keep(fork);
  say(said);
}

function homeOf(session: Session): MachineAt['back'] {
  return isOver(session) ? 'debrief' : 'desk';
}
