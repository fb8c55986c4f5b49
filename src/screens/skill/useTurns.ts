import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../store/app.ts';

/** Milliseconds from one sentence to the next: a screen reader drops what is replaced while it has not begun. */
const APART = 3000;

/** Says results that come in at any time in the one status region, one after the other; the rest go with the screen. */
export function useTurns(): (sentence: string) => void {
  const timerRef = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [turns] = useState(() => {
    const waiting: string[] = [];
    const next = () => {
      const sentence = waiting.shift();
      if (sentence !== undefined) say(sentence);
      timerRef.current = sentence === undefined ? null : setTimeout(next, APART);
    };
    return (sentence: string) => {
      waiting.push(sentence);
      if (timerRef.current === null) next();
    };
  });
  useEffect(() => () => clearTimeout(timerRef.current ?? undefined), []);
  return turns;
}

/** Tells a result once as it is found; null while there is none, and where nobody waited for it. */
export function useFound(sentence: string | null, tell: (sentence: string) => void): void {
  useEffect(() => {
    if (sentence !== null) tell(sentence);
  }, [sentence, tell]);
}
