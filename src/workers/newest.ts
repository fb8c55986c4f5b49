import { givenUp, type Run } from './client.ts';
import type { JobName } from './jobs.ts';

interface Request {
  /** The first answer has come, if only progress: enough for something newer to take its place. */
  told: boolean;
  readonly begin: () => Promise<void>;
  readonly giveUp: () => void;
}

interface Slot {
  running: Request | null;
  waiting: Request | null;
}

/**
 * Of each job at most one runs and the newest waits; older ones are given up. What runs is left to give its first answer
 * (a forecast does so within milliseconds), since a lever that moves faster than work is done would else never see any.
 */
export function newestWins(run: Run): Run {
  const slots = new Map<JobName, Slot>();
  return (name, input, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      const slot = slots.get(name) ?? { running: null, waiting: null };
      slots.set(name, slot);
      const control = new AbortController();
      const giveUp = () => {
        // A desk asks thousands of times under one signal, which would keep every input that was pushed out.
        signal?.removeEventListener('abort', giveUp);
        if (slot.waiting === request) slot.waiting = null;
        control.abort();
        reject(givenUp());
      };
      const request: Request = {
        told: false,
        giveUp,
        begin: () =>
          run(name, input, {
            signal: control.signal,
            onProgress(progress) {
              onProgress?.(progress);
              request.told = true;
              advance(slot);
            },
          })
            .then(resolve, reject)
            .finally(() => signal?.removeEventListener('abort', giveUp)),
      };
      if (signal?.aborted) return giveUp();
      signal?.addEventListener('abort', giveUp, { once: true });
      slot.waiting?.giveUp();
      slot.waiting = request;
      advance(slot);
    });
}

/** Lets what waits begin, if nothing runs or what runs has answered. */
function advance(slot: Slot): void {
  const { running, waiting } = slot;
  if (!waiting || (running && !running.told)) return;
  slot.waiting = null;
  slot.running = waiting;
  running?.giveUp();
  void waiting.begin().then(() => {
    if (slot.running === waiting) slot.running = null;
    advance(slot);
  });
}
