import { useEffect, useState } from 'preact/hooks';
import { motionReduced, settings, themeNow, type Theme } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'];

/** Draws the component again when the player's settings change, or what the system asks for. */
function useSettingsAndSystem(): void {
  useStore(settings);
  const [, redraw] = useState(0);
  useEffect(() => {
    const lists = QUERIES.map((query) => window.matchMedia(query));
    const changed = () => redraw((count) => count + 1);
    for (const list of lists) list.addEventListener('change', changed);
    return () => {
      for (const list of lists) list.removeEventListener('change', changed);
    };
  }, []);
}

/** The theme that drawings made in script must use; style sheets follow by themselves. */
export function useTheme(): Theme {
  useSettingsAndSystem();
  return themeNow();
}

export function useMotionReduced(): boolean {
  useSettingsAndSystem();
  return motionReduced();
}
