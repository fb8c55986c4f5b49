import { useEffect, useState } from 'preact/hooks';
import { motionReduced, settings, themeNow, type Theme } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';

/** A value that depends on the player's settings and on what the system asks for. */
function useSystem<Value>(queries: readonly string[], read: () => Value): Value {
  useStore(settings);
  const [, redraw] = useState(0);
  useEffect(() => {
    const lists = queries.map((query) => window.matchMedia(query));
    const changed = () => redraw((count) => count + 1);
    for (const list of lists) list.addEventListener('change', changed);
    return () => {
      for (const list of lists) list.removeEventListener('change', changed);
    };
  }, []);
  return read();
}

/** The theme that drawings made in script must use; style sheets follow by themselves. */
export function useTheme(): Theme {
  return useSystem(['(prefers-color-scheme: dark)', '(prefers-contrast: more)'], () => themeNow());
}

export function useMotionReduced(): boolean {
  return useSystem(['(prefers-reduced-motion: reduce)'], () => motionReduced());
}
