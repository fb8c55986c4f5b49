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

type Standing<Result> = Omit<Study<Result>, 'cancel'>;

/** Begins work when the screen comes up and whenever `key` changes, and gives it up when the screen goes. */
export function useStudy<Result>(key: string, begin: Begin<Result>): Study<Result> {
  const [standing, setStanding] = useState<Standing<Result>>({ state: 'working', progress: 0, result: null });
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
    change({ state: 'working', progress: 0 });
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
  }, [key]);
  return { ...standing, cancel: () => controlRef.current?.abort() };
}
