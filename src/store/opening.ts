import type { FirmId } from '../../game/economy/names.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { text } from '../text/text.ts';
import { clearAddress } from './address.ts';
import { recordAgain } from './again.ts';
import { app, change, lastingNotices, tell, type AppState } from './app.ts';
import { openFromCode, type Opened } from './fromCode.ts';
import { beginGame, openSession, startingPlan } from './game.ts';
import { keep, newId, putAside } from './keeping.ts';
import { newPageWith } from './newPage.ts';
import { startOf } from './replay.ts';
import { RulesOutOfReach } from './rules.ts';
import { FINISHED_KEPT } from './saves.ts';
import { isFinished, isOver, isUnderWay, newSession, type FixedPredictions, type Session } from './session.ts';
import { tellSetAside } from './setAside.ts';

/**
 * Opens a pasted or linked code. One that cannot be read is refused: it leaves everything as it was, and says why. One
 * whose rules arrive when the player has gone elsewhere is overtaken. `again` where it has been tried on this page.
 */
export async function openCode(code: string, again = false): Promise<'opened' | 'refused' | 'overtaken'> {
  try {
    const opened = await open(() => openFromCode(code, newId()));
    if (!opened) return 'overtaken';
    keep(opened.session);
    return 'opened';
  } catch (error) {
    clearAddress();
    if (error instanceof InputError) tell('opening', text.notices.badCode(error.sentence));
    else if (error instanceof RulesOutOfReach) {
      if (!(again && (await newPageWith(code)))) rulesOutOfReach(again, () => void openCode(code, true));
    } else throw error;
    return 'refused';
  }
}

function rulesOutOfReach(again: boolean, tryAgain: () => void): void {
  const { rulesOutOfReach: sentence, rulesStillOutOfReach: still } = text.notices;
  tell('opening', again ? still : sentence, [{ label: text.common.tryAgain, run: tryAgain }]);
}

/** Goes on with a game; the one it takes the place of stays on this device. */
export async function continueGame(session: Session, again = false): Promise<void> {
  const opened = await openKept(session, again);
  if (opened) keep(opened.session);
}

/**
 * Shows a game of this device. Null, and why is told, where its rules cannot be fetched, or cannot play it: then it is
 * set aside. Null as well where the player has gone elsewhere meanwhile.
 */
export async function openKept(session: Session, again = false): Promise<Opened | null> {
  try {
    return await open(async () => ({ session, game: await openSession(session) }));
  } catch (error) {
    if (error instanceof RulesOutOfReach) {
      // A new page opens the game saved last.
      if (again) keep(session);
      if (!(again && (await newPageWith()))) rulesOutOfReach(again, () => void continueGame(session, true));
    } else if (error instanceof InputError) await setAside(session);
    else throw error;
    return null;
  }
}

async function setAside(session: Session): Promise<void> {
  const texts = await putAside(session);
  const without = (games: readonly Session[]) => games.filter(({ id }) => id !== session.id);
  const { kept, finished, setAside: before } = app.get();
  change({ kept: without(kept), finished: without(finished), setAside: [...before, ...texts], ...lastingNotices() });
  tellSetAside(texts);
}

/** Counts what was opened or left; an opening that is overtaken comes to nothing. */
let turn = 0;

/** Older rules may have to be fetched; for longer than this, the page says what it is waiting for. */
const PATIENCE = 400;

/** Shows the game that `load` brings. Null, and nothing shown, when the player has gone elsewhere meanwhile. */
export async function open(load: () => Promise<Opened>): Promise<Opened | null> {
  const mine = (turn += 1);
  const waiting = setTimeout(() => {
    if (mine !== turn) return;
    tell('opening', text.notices.fetchingRules);
    // A first screen does not wait for rules that may never come.
    if (app.get().screen === 'opening') change({ screen: 'title' });
  }, PATIENCE);
  try {
    const opened = await load();
    if (mine !== turn) return null;
    putOnScreen(opened);
    return opened;
  } catch (error) {
    if (mine !== turn) return null;
    throw error;
  } finally {
    clearTimeout(waiting);
  }
}

/** Shows a session where it stands, in place of what is on the screen. */
export function putOnScreen({ session, game }: Opened): void {
  turn += 1;
  clearAddress();
  change({
    ...others(session.id),
    ...lastingNotices(),
    screen: session.watched ? 'replay' : isOver(session) ? 'debrief' : 'desk',
    session,
    game,
    at: session.watched ? startOf(session) : null,
    machine: null,
    said: '',
  });
}

/** The games of this device besides the one with this id, newest first. */
function others(id: string): Pick<AppState, 'kept' | 'finished'> {
  const { session, kept, finished } = app.get();
  const withThis = (games: readonly Session[], belongs: (session: Session) => boolean) =>
    (session && belongs(session) ? [session, ...games] : games).filter(
      (each, i, all) => each.id !== id && all.findIndex((other) => other.id === each.id) === i,
    );
  return { kept: withThis(kept, isUnderWay), finished: withThis(finished, isFinished).slice(0, FINISHED_KEPT) };
}

/** Starts a new game as one of the firms; `predict` where its link fixes whether predictions are asked for. */
export function startGame(record: GameRecord, role: FirmId, predict?: FixedPredictions): void {
  const game = beginGame(record, role);
  const session = newSession(newId(), record, role, startingPlan(game), game.engine.rules, predict);
  putOnScreen({ session, game });
  keep(session);
}

/** The same firm and scenario from quarter 1, with the same luck or another seed, by the newest rules. */
export function restart(seed?: number): void {
  const { session } = app.get();
  if (!session) return;
  try {
    startGame(recordAgain(session, seed), session.role, session.predict);
  } catch (error) {
    // Numbers that older rules let a script change may be none of the newest.
    if (!(error instanceof InputError)) throw error;
    tell('opening', text.notices.notByNewest(error.message));
  }
}

/** Leaves the game for the title, where it is offered again. */
export function toTitle(): void {
  turn += 1;
  clearAddress();
  change({
    ...others(''),
    ...lastingNotices(),
    screen: 'title',
    session: null,
    game: null,
    at: null,
    machine: null,
    said: '',
  });
}
