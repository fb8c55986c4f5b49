import { text } from '../text/text.ts';
import type { Game } from './game.ts';
import type { ReplayAt } from './replay.ts';
import type { Session } from './session.ts';
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

/** Changes a part of what the screens show. */
export function change(part: Partial<AppState>): void {
  app.set({ ...app.get(), ...part });
}

/** Says a sentence in the one status region. */
export function say(sentence: string): void {
  change({ said: sentence });
}

/** A notice that stays until it is dismissed. */
export function tell(sentence: string, actions: Notice['actions'] = []): void {
  change({ notice: { sentence, actions, passing: false } });
}

/** A notice that is of no interest any more once something else is on the screen. */
export function passingNotice(sentence: string, tryAgain?: () => void): void {
  const actions = tryAgain ? [{ label: text.common.tryAgain, run: tryAgain }] : [];
  change({ notice: { sentence, actions, passing: true } });
}

/** What was of interest only until something else came on the screen. */
export function noticePassed(): Pick<AppState, 'notice'> {
  const { notice } = app.get();
  return { notice: notice?.passing ? null : notice };
}

export function dismissNotice(): void {
  change({ notice: null });
}
