import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { newPageWithGame } from '../../store/newPage.ts';
import { text } from '../../text/text.ts';

/** A component whose code is fetched when first shown, or earlier by `prefetch`. */
export interface LazyComponent<Props> {
  (props: Props): preact.JSX.Element;
  prefetch(): void;
}

/** A failed fetch is told in a sentence, with a way to try again on a new page, which the game comes along to. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetchOnce = () =>
    (loading ??= load().then(
      (component) => void (loaded = component),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));

  function Lazy(props: Props) {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed' | 'failedAgain'>(loaded ? 'ready' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      fetchOnce().then(
        () => setState('ready'),
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'failed' || state === 'failedAgain') {
      const tryAgain = async () => {
        if (!(await newPageWithGame())) setState('failedAgain');
      };
      return (
        <main class="waiting">
          <p role="alert">{state === 'failed' ? text.common.chunkFailed : text.common.chunkStillFailed}</p>
          <button type="button" onClick={() => void tryAgain()}>
            {text.common.tryAgain}
          </button>
        </main>
      );
    }
    if (!loaded) return <main class="waiting" aria-busy="true" />;
    const Loaded = loaded;
    return <Loaded {...props} />;
  }

  return Object.assign(Lazy, {
    // A prefetch that fails says nothing: the real fetch will.
    prefetch: () => void fetchOnce().catch(() => {}),
  });
}

/** Runs `task` when the page has nothing better to do. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 300);
}
