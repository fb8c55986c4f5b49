import { useEffect, useRef, useState } from 'preact/hooks';
import { isGivenUp } from '../../workers/ask.ts';

/** Long work as a screen shows it. */
export interface Study<Result> {
  readonly state: 'working' | 'done' | 'cancelled' | 'failed';
  /** Part of the work that is done, 0 to 1, in hundredths. */
  readonly progress: number;
  /** Of this work, or until it is done of the one before it. */
  readonly result: Result | null;
  readonly cancel: () => void;
}

export type Begin<Result> = (signal: AbortSignal, tell: (progress: number) => void) => Promise<Result>;

/** How far the work on a subject is. */
type Standing<Result> = Omit<Study<Result>, 'cancel'> & { readonly subject: string };

/**
 * Begins work on a subject when the screen comes up, when the subject is another and at each new attempt, and gives it up
 * when the screen goes.
 */
export function useStudy<Result>(subject: string, begin: Begin<Result>, attempt = 0): Study<Result> {
  const unbegun: Standing<Result> = { subject, state: 'working', progress: 0, result: null };
  const [standing, setStanding] = useState<Standing<Result>>(unbegun);
  const controlRef = useRef<AbortController | null>(null);
  const beginRef = useRef(begin);
  useEffect(() => {
    beginRef.current = begin;
  });
  useEffect(() => {
    const mine = new AbortController();
    controlRef.current = mine;
    const change = (to: Partial<Standing<Result>>) => {
      if (controlRef.current === mine) setStanding((old) => ({ ...old, ...to }));
    };
    let told = 0;
    setStanding((old) => ({
      subject,
      state: 'working',
      progress: 0,
      result: old.subject === subject ? old.result : null,
    }));
    const tell = (progress: number) => {
      const hundredths = Math.floor(100 * Math.min(1, progress)) / 100;
      if (hundredths === told) return;
      told = hundredths;
      change({ progress: hundredths });
    };
    beginRef.current(mine.signal, tell).then(
      (result) => change({ state: 'done', progress: 1, result }),
      (error: unknown) => {
        // What else is under way for it is of no use either.
        mine.abort();
        change({ state: isGivenUp(error) ? 'cancelled' : 'failed' });
      },
    );
    return () => {
      controlRef.current = null;
      mine.abort();
    };
  }, [subject, attempt]);
  const { state, progress, result } = standing.subject === subject ? standing : unbegun;
  return { state, progress, result, cancel: () => controlRef.current?.abort() };
}
