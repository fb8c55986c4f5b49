import { createStore } from './store.ts';

/** What a player has chosen about the game itself; remembered on this device. */
export interface Settings {
  theme: 'system' | 'day' | 'night' | 'contrast';
  motion: 'system' | 'reduced';
  muted: boolean;
  /** 0 to 1. */
  volume: number;
  /** Whether a prediction is asked for each quarter, where the game does not fix it. */
  predictions: boolean;
}

const KEY = 'shadow-price/settings';
const DEFAULTS: Settings = { theme: 'system', motion: 'system', muted: false, volume: 0.7, predictions: true };

/** Settings are read before the first paint, so they lie in localStorage; where that is refused they last one visit. */
function remembered(): Settings {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return { ...DEFAULTS, ...kept };
  } catch {
    return DEFAULTS;
  }
}

export const settings = createStore<Settings>(remembered());

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change };
  settings.set(next);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Refused: the choice holds until the tab closes.
  }
}

export type Theme = 'day' | 'night' | 'contrast';

/** The theme to draw now: the player's choice, else what the system asks for. */
export function themeNow(chosen: Settings['theme'] = settings.get().theme): Theme {
  if (chosen !== 'system') return chosen;
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
}

export function motionReduced(chosen: Settings['motion'] = settings.get().motion): boolean {
  return chosen === 'reduced' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
