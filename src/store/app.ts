import type { FirmId } from '../../game/economy/names.ts';
import { encode } from '../../game/replay/code.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { text } from '../text/text.ts';
import { download } from './download.ts';
import { sessionFromCode } from './fromCode.ts';
import { beginGame, playPlan, replaySession, startingPlan, type Game } from './game.ts';
import { openSaving, type Saving } from './saving.ts';
import type { Saved } from './saves.ts';
import {
  changePlan,
  endQuarter,
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
  screen: 'opening' | 'title' | 'desk' | 'debrief';
  session: Session | null;
  game: Game | null;
  /** Unfinished games on this device, newest first, offered on the title screen. */
  kept: readonly Session[];
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
  kept: [],
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
  const { games, setAside } = await saving.load();
  change({ kept: games.filter(isUnderWay), setAside: await saving.setAside().catch(() => setAside) });
  if (!saving.lasting) tell(text.notices.storageRefused);
  if (setAside.length > 0) tell(text.notices.saveSetAside, [downloadAction(setAside)]);
  window.addEventListener('hashchange', openLinkedCode);
  if (openLinkedCode()) return;
  const [last] = games;
  // A link that presets a new game leads to the title, where the kept games are offered beside it.
  if (last && !presets().asked) resume(last);
  else change({ screen: 'title' });
}

/** What the address asks a new game to be; see contract, "In the browser". */
export function presets(): { asked: boolean; values: URLSearchParams } {
  const values = new URLSearchParams(window.location.search);
  return { asked: ['scenario', 'role', 'seed', 'quarters'].some((key) => values.has(key)), values };
}

/** Opens the code in the address, if there is one; false when there is none or it cannot be read. */
function openLinkedCode(): boolean {
  const match = /#g=(.+)$/.exec(window.location.hash);
  return match !== null && openCode(match[1]!);
}

/** Opens a pasted or linked code. One that cannot be read leaves everything as it was, and says why. */
export function openCode(code: string): boolean {
  try {
    continueGame(sessionFromCode(code, newId()));
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    clearAddress();
    change({ notice: { sentence: text.notices.badCode(error.sentence), actions: [], passing: true } });
    return false;
  }
}

/** Goes on with a game; the one it takes the place of stays on this device if it is under way. */
export function continueGame(session: Session): void {
  const { notice } = app.get();
  clearAddress();
  change({ kept: othersUnderWay(session.id), notice: notice?.passing ? null : notice });
  resume(session);
  saving.save(session);
}

/** Unfinished games besides the one with this id, newest first. */
function othersUnderWay(id: string): Session[] {
  const { session, kept } = app.get();
  const all = session && isUnderWay(session) ? [session, ...kept] : kept;
  return all.filter((each, i) => each.id !== id && all.findIndex((other) => other.id === each.id) === i);
}

/** Shows a session where it stands. */
function resume(session: Session): void {
  const game = replaySession(session);
  change({ screen: isOver(session) ? 'debrief' : 'desk', session, game, said: '' });
}

/** Starts a new game as one of the firms. */
export function startGame(record: GameRecord, role: FirmId): void {
  const game = beginGame(record, role);
  continueGame(newSession(newId(), record, role, startingPlan(game)));
}

/** The same firm and scenario from quarter 1, with the same luck or another seed. */
export function restart(seed?: number): void {
  const { session } = app.get();
  if (!session) return;
  const { [session.role]: _plan, ...seats } = session.record.seats;
  startGame({ ...session.record, seats, seed: seed ?? session.record.seed }, session.role);
}

export function toTitle(): void {
  clearAddress();
  change({ screen: 'title', kept: othersUnderWay(''), session: null, game: null, said: '' });
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
  return encode(recordOf(session), { ...game.opening, worlds: game.worlds });
}

function tell(sentence: string, actions: Notice['actions'] = []): void {
  change({ notice: { sentence, actions, passing: false } });
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
  if (session) resume(session);
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
