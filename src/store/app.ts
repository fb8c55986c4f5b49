import type { FirmId } from '../../game/economy/names.ts';
import { encode } from '../../game/replay/code.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { text } from '../text/text.ts';
import { sessionFromCode } from './fromCode.ts';
import { beginGame, isOver, playPlan, replaySession, startingPlan, type Game } from './game.ts';
import { createSaves, isUnderWay, type Saves } from './saves.ts';
import {
  changePlan,
  endQuarter,
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
import { openVault } from './vault.ts';

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
  notice: Notice | null;
  /** The last result, for the one status region. */
  said: string;
}

export const app = createStore<AppState>({
  screen: 'opening',
  session: null,
  game: null,
  kept: [],
  notice: null,
  said: '',
});

function change(part: Partial<AppState>): void {
  app.set({ ...app.get(), ...part });
}

const tab = newId();
let saves: Saves;
/** Saves happen one after another; a slower one must not land on a newer one. */
let saving: Promise<void> = Promise.resolve();
/** Other tabs hear at once that a game has been written, not only at their next save. */
let channel: BroadcastChannel | null = null;

/** Opens the vault and shows the game it holds, the game a link names, or the title. */
export async function start(): Promise<void> {
  const vault = await openVault();
  saves = createSaves(vault, tab, (session) => {
    replaySession(session);
  });
  listenToOtherTabs();
  const loaded = await saves.load();
  const games = await saves.shelf();
  if (!vault.lasting) tell(text.notices.storageRefused);
  if (loaded.kind === 'damaged') tellSetAside(text.notices.damagedSave, loaded.text);
  if (loaded.kind === 'otherRules') tellSetAside(text.notices.oldSave, loaded.text);
  const last = loaded.kind === 'session' ? loaded.session : null;
  change({ kept: last && isUnderWay(last) ? [last, ...games] : games });
  if (openLinkedCode()) return;
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

window.addEventListener('hashchange', openLinkedCode);

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

/** Goes on with a game; one under way that it takes the place of is kept beside it. */
export function continueGame(session: Session): void {
  const { notice } = app.get();
  clearAddress();
  change({ kept: othersUnderWay(session.id), notice: notice?.passing ? null : notice });
  resume(session);
  save(session);
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
  startGame({ ...session.record, seed: seed ?? session.record.seed }, session.role);
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
  save(next);
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
  save(next);
}

/** Says a sentence in the one status region. */
export function say(sentence: string): void {
  change({ said: sentence });
}

/** The code of the game as far as it is played. */
export function codeOf(session: Session, game: Game): string {
  return encode(recordOf(session), { ...game.opening, worlds: game.worlds });
}

function save(session: Session): void {
  saving = saving.then(async () => {
    const answer = await saves.save(session);
    if (answer === 'saved') channel?.postMessage(session.id);
    if (answer === 'refused') tell(text.notices.saveRefused);
    if (answer === 'otherTab') tellOtherTab();
  });
}

function tell(sentence: string, actions: Notice['actions'] = []): void {
  change({ notice: { sentence, actions, passing: false } });
}

export function dismissNotice(): void {
  change({ notice: null });
}

function tellSetAside(sentence: string, saved: string): void {
  tell(sentence, [{ label: text.notices.download, run: () => download('shadow-price-save-set-aside.json', saved) }]);
}

function tellOtherTab(): void {
  tell(text.notices.otherTab, [
    {
      label: text.notices.keepThis,
      run: () => {
        saves.takeOver();
        dismissNotice();
        const { session } = app.get();
        if (session) save(session);
      },
    },
    {
      label: text.notices.loadOther,
      run: () => {
        dismissNotice();
        void saves.load().then((loaded) => {
          if (loaded.kind === 'session') resume(loaded.session);
        });
      },
    },
  ]);
}

function listenToOtherTabs(): void {
  if (!('BroadcastChannel' in window)) return;
  channel = new BroadcastChannel('shadow-price');
  channel.onmessage = () => {
    if (app.get().session) tellOtherTab();
  };
}

/** Hands a text to the player as a file. */
export function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
