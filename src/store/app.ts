import type { FirmId } from '../../game/economy/names.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { text } from '../text/text.ts';
import { download } from './download.ts';
import { forkOf } from './fork.ts';
import { openFromCode, ROLES, withoutSeat, type Opened, type Role } from './fromCode.ts';
import { beginGame, openSession, playPlan, replaySession, startingPlan, type Game } from './game.ts';
import { withinReplay, type ReplayAt } from './replay.ts';
import { RulesOutOfReach } from './rules.ts';
import { openSaving, type Saving } from './saving.ts';
import type { Saved } from './saves.ts';
import {
  changePlan,
  endQuarter,
  isFinished,
  isOver,
  isUnderWay,
  newSession,
  recordOf,
  redo,
  settle,
  showStage,
  undo,
  type Session,
  type Stage,
} from './session.ts';
import { createStore } from './store.ts';

/** A sentence the player should read, with what can be done about it. */
export interface Notice {
  sentence: string;
  actions: { label: string; run: () => void }[];
  /** Of no interest any more once a game is opened. */
  passing: boolean;
}

export interface AppState {
  screen: 'opening' | 'title' | 'desk' | 'debrief' | 'replay';
  session: Session | null;
  game: Game | null;
  /** Where one stands on the replay screen. */
  at: ReplayAt | null;
  /** Unfinished games on this device, newest first, offered on the title screen. */
  kept: readonly Session[];
  /** The last games played to their end on this device, newest first. */
  finished: readonly Session[];
  /** Saves that could not be read, kept as they are and offered as a download. */
  setAside: readonly string[];
  notice: Notice | null;
  /** The last result, for the one status region. */
  said: string;
}

export const app = createStore<AppState>({
  screen: 'opening',
  session: null,
  game: null,
  at: null,
  kept: [],
  finished: [],
  setAside: [],
  notice: null,
  said: '',
});

function change(part: Partial<AppState>): void {
  app.set({ ...app.get(), ...part });
}

let saving: Saving;

/** Opens the vault and shows the game it holds, the game a link names, or the title. */
export async function start(): Promise<void> {
  saving = await openSaving(newId(), { saved: hearSaved, movedOn: hearMovedOn });
  const { games, setAside, outOfReach } = await saving.load();
  change({
    kept: games.filter(isUnderWay),
    finished: games.filter(isFinished),
    setAside: await saving.setAside().catch(() => setAside),
  });
  if (!saving.lasting) tell(text.notices.storageRefused);
  if (outOfReach) tell(text.notices.savesOutOfReach);
  if (setAside.length > 0) tell(text.notices.saveSetAside, [downloadAction(setAside)]);
  window.addEventListener('hashchange', () => void openLinkedCode());
  if (await openLinkedCode()) return;
  // What is wrong with the link is still of interest beside the game that is shown instead of it.
  const { notice } = app.get();
  const [last] = games;
  // A link that presets a new game leads to the title, where the kept games are offered beside it.
  if (last && !presets().asked) await open(async () => ({ session: last, game: await openSession(last) }));
  else change({ screen: 'title' });
  change({ notice });
}

/** What the address asks a new game to be; see contract, "In the browser". */
export function presets(): { asked: boolean; values: URLSearchParams } {
  const values = new URLSearchParams(window.location.search);
  return { asked: ['scenario', 'role', 'seed', 'quarters'].some((key) => values.has(key)), values };
}

/** Opens the code in the address, if there is one; false when there is none or it cannot be read. */
async function openLinkedCode(): Promise<boolean> {
  const match = /#g=(.+)$/.exec(window.location.hash);
  return match !== null && openCode(match[1]!);
}

/** Opens a pasted or linked code. One that cannot be read leaves everything as it was, and says why. */
export async function openCode(code: string): Promise<boolean> {
  try {
    const opened = await open(() => openFromCode(code, newId()));
    if (opened) saving.save(opened.session);
    return opened !== null;
  } catch (error) {
    clearAddress();
    if (error instanceof InputError) passingNotice(text.notices.badCode(error.sentence));
    else if (error instanceof RulesOutOfReach) passingNotice(text.notices.rulesOutOfReach, () => void openCode(code));
    else throw error;
    return false;
  }
}

/** Goes on with a game; the one it takes the place of stays on this device. */
export async function continueGame(session: Session): Promise<void> {
  try {
    const opened = await open(async () => ({ session, game: await openSession(session) }));
    if (opened) saving.save(opened.session);
  } catch (error) {
    if (!(error instanceof RulesOutOfReach)) throw error;
    passingNotice(text.notices.rulesOutOfReach, () => void continueGame(session));
  }
}

/** Counts what was opened or left; an opening that is overtaken comes to nothing. */
let turn = 0;

/** Older rules may have to be fetched; for longer than this, the page says what it is waiting for. */
const PATIENCE = 400;

/** Shows the game that `load` brings. Null, and nothing shown, when the player has gone elsewhere meanwhile. */
async function open(load: () => Promise<Opened>): Promise<Opened | null> {
  const mine = (turn += 1);
  const waiting = setTimeout(() => passingNotice(text.notices.fetchingRules), PATIENCE);
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
function putOnScreen({ session, game }: Opened): void {
  turn += 1;
  clearAddress();
  change({
    ...others(session.id),
    ...noticePassed(),
    screen: session.watched ? 'replay' : isOver(session) ? 'debrief' : 'desk',
    session,
    game,
    at: session.watched ? { quarter: 1, role: roleOf(session) } : null,
    said: '',
  });
}

/** What was of interest only until something else came on the screen. */
function noticePassed(): Pick<AppState, 'notice'> {
  const { notice } = app.get();
  return { notice: notice?.passing ? null : notice };
}

/** The games of this device besides the one with this id, newest first. */
function others(id: string): Pick<AppState, 'kept' | 'finished'> {
  const { session, kept, finished } = app.get();
  const withThis = (games: readonly Session[], belongs: (session: Session) => boolean) =>
    (session && belongs(session) ? [session, ...games] : games).filter(
      (each, i, all) => each.id !== id && all.findIndex((other) => other.id === each.id) === i,
    );
  return { kept: withThis(kept, isUnderWay), finished: withThis(finished, isFinished) };
}

/** Starts a new game as one of the firms. */
export function startGame(record: GameRecord, role: FirmId): void {
  const game = beginGame(record, role);
  const session = newSession(newId(), record, role, startingPlan(game));
  putOnScreen({ session, game });
  saving.save(session);
}

/** The same firm and scenario from quarter 1, with the same luck or another seed, by the newest rules. */
export function restart(seed?: number): void {
  const { session } = app.get();
  if (!session) return;
  const { parent: _left, ...record } = withoutSeat(session.record, session.role);
  try {
    startGame({ ...record, seed: seed ?? record.seed }, session.role);
  } catch (error) {
    // Numbers that older rules let a script change may be none of the newest.
    if (!(error instanceof InputError)) throw error;
    passingNotice(text.notices.notByNewest(error.message));
  }
}

/** Looks back on the game at hand: its last quarter first, or the one given. */
export function lookBack(quarter = Infinity): void {
  const { session } = app.get();
  if (!session) return;
  change({ screen: 'replay', at: { quarter: withinReplay(session, quarter), role: roleOf(session) }, said: '' });
}

/** Moves along the replay; `say` says where to, for the status region. */
export function stepTo(quarter: number, sayWhere: (at: ReplayAt) => string): void {
  const { session, at } = app.get();
  if (!session || !at) return;
  const next = { ...at, quarter: withinReplay(session, quarter) };
  if (next.quarter !== at.quarter) change({ at: next, said: sayWhere(next) });
}

/** Looks at the same quarter from another seat. */
export function seeFrom(role: Role): void {
  const { at } = app.get();
  if (at) change({ at: { ...at, role } });
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
  saving.save(fork);
  say(said);
}

function roleOf({ role }: Session): Role {
  return ROLES.find((each) => each === role) ?? 'lab';
}

export function toTitle(): void {
  turn += 1;
  clearAddress();
  change({ ...others(''), ...noticePassed(), screen: 'title', session: null, game: null, at: null, said: '' });
}

/** A code or presets in the address would be asked for again on reload, over whatever is played since. */
function clearAddress(): void {
  const { hash, search, pathname } = window.location;
  if (hash || search) window.history.replaceState(null, '', pathname);
}

/** Changes the plan on the desk; see `changePlan`. */
export function plan(lever: string, recipe: Parameters<typeof changePlan>[2]): void {
  edit((session) => changePlan(session, lever, recipe));
}

export const settlePlan = () => edit(settle);
export const undoPlan = () => edit(undo);
export const redoPlan = () => edit(redo);
export const show = (stage: Stage) => edit((session) => showStage(session, stage));

function edit(how: (session: Session) => Session): void {
  const { session } = app.get();
  if (!session) return;
  const next = how(session);
  if (next === session) return;
  change({ session: next });
  saving.save(next);
}

/** Plays the quarter by the plan on the desk. `summarise` says the result for the status region. */
export function playOn(summarise: (game: Game, session: Session) => string): void {
  const { session, game } = app.get();
  if (!session || !game || isOver(session)) return;
  const played = playPlan(game, session.record, session.plan);
  const next = endQuarter(session, startingPlan(played));
  change({
    session: next,
    game: played,
    screen: isOver(next) ? 'debrief' : 'desk',
    said: summarise(played, next),
  });
  saving.save(next);
}

/** Says a sentence in the one status region. */
export function say(sentence: string): void {
  change({ said: sentence });
}

/** The code of the game as far as it is played. */
export function codeOf(session: Session, game: Game): string {
  return game.engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds });
}

function tell(sentence: string, actions: Notice['actions'] = []): void {
  change({ notice: { sentence, actions, passing: false } });
}

function passingNotice(sentence: string, tryAgain?: () => void): void {
  const actions = tryAgain ? [{ label: text.common.tryAgain, run: tryAgain }] : [];
  change({ notice: { sentence, actions, passing: true } });
}

export function dismissNotice(): void {
  change({ notice: null });
}

/** Hands over saves that could not be read, as they are. */
export function downloadSetAside(texts: readonly string[] = app.get().setAside): void {
  download('shadow-price-saves-set-aside.json', JSON.stringify(texts, null, 1));
}

function downloadAction(texts: readonly string[]): Notice['actions'][number] {
  return { label: text.notices.download, run: () => downloadSetAside(texts) };
}

function hearSaved(answer: Saved, session: Session): void {
  if (answer === 'refused') tell(text.notices.saveRefused);
  if (answer === 'otherTab') hearMovedOn(session.id);
}

function hearMovedOn(id: string): void {
  if (app.get().session?.id !== id) return;
  tell(text.notices.otherTab, [
    { label: text.notices.keepThis, run: keepThis },
    { label: text.notices.loadOther, run: () => void loadOther(id) },
  ]);
}

function keepThis(): void {
  dismissNotice();
  const { session } = app.get();
  if (session) saving.takeOver(session);
}

async function loadOther(id: string): Promise<void> {
  dismissNotice();
  const session = await saving.read(id);
  if (session) await open(async () => ({ session, game: await openSession(session) }));
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
