import type { Game } from './game.ts';
import type { MachineAt } from './machine.ts';
import type { ReplayAt } from './replay.ts';
import type { Session } from './session.ts';
import { createStore } from './store.ts';

/** A sentence the player should read, with what can be done about it. */
export interface Notice {
  sentence: string;
  actions: { label: string; run: () => void }[];
  /**
   * What is kept on this device; the game on the screen, of no interest beside another; or what became of the last try
   * to open one, of no interest after the next.
   */
  about: 'device' | 'game' | 'opening';
}

export interface AppState {
  screen: 'opening' | 'title' | 'desk' | 'debrief' | 'replay' | 'machine';
  session: Session | null;
  game: Game | null;
  /** Where one stands on the replay screen. */
  at: ReplayAt | null;
  /** Where one stands on the time machine's screen. */
  machine: MachineAt | null;
  /** Unfinished games on this device, newest first, offered on the title screen. */
  kept: readonly Session[];
  /** The last games played to their end on this device, newest first. */
  finished: readonly Session[];
  /** Saves that could not be read, kept as they are and offered as a download. */
  setAside: readonly string[];
  /** Oldest first. */
  notices: readonly Notice[];
  /** The last result, for the one status region. */
  said: string;
}

export const app = createStore<AppState>({
  screen: 'opening',
  session: null,
  game: null,
  at: null,
  machine: null,
  kept: [],
  finished: [],
  setAside: [],
  notices: [],
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

/** Shows a notice until it is dismissed or of no interest any more; the same sentence stands there once. */
export function tell(about: Notice['about'], sentence: string, actions: Notice['actions'] = []): void {
  const others = app
    .get()
    .notices.filter((notice) => notice.sentence !== sentence && !(about === 'opening' && notice.about === about));
  change({ notices: [...others, { about, sentence, actions }] });
}

/** What is still of interest when another game, or none, comes on the screen. */
export function lastingNotices(): Pick<AppState, 'notices'> {
  return { notices: app.get().notices.filter(({ about }) => about === 'device') };
}

export function dismissNotice(sentence: string): void {
  change({ notices: app.get().notices.filter((notice) => notice.sentence !== sentence) });
}
