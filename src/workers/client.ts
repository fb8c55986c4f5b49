import { InputError } from '../../game/replay/record.ts';
import type { Input, JobName, Progress, Result } from './jobs.ts';
import type { Failure, Order, Port, Reply } from './messages.ts';

export interface AskOptions<N extends JobName> {
  /** Aborting it gives the work up: the promise rejects with an AbortError. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress<N>) => void) | undefined;
}

/** Has jobs done. Rejects with InputError as the work throws it, with an AbortError when it is given up. */
export type Run = <N extends JobName>(name: N, input: Input<N>, options?: AskOptions<N>) => Promise<Result<N>>;

/** The line to whoever does the work; `onerror` says that nobody does. */
export type Line = Port<Order, Reply> & { onerror: ((event: ErrorEvent) => void) | null };

export interface Client {
  readonly run: Run;
  /** Jobs under way. */
  readonly busy: () => number;
}

/** One job under way, as the replies to it are handled. */
interface Pending {
  readonly order: Order;
  settle(reply: Reply): void;
}

/**
 * Talks to a worker, which is opened at the first job. Where it cannot be opened, or breaks down, everything under way
 * begins again on the line that `instead` gives. Where there is none either, as offline before it was ever loaded, what is
 * under way rejects, and the next job tries again.
 */
export function createClient(open: () => Line, instead: () => Promise<Port<Order, Reply>>): Client {
  const pending = new Map<number, Pending>();
  let port: Port<Order, Reply> | null = null;
  let broken = false;
  let last = 0;

  function hear(line: Port<Order, Reply>): void {
    port = line;
    line.onmessage = ({ data }) => pending.get(data.id)?.settle(data);
  }

  function connect(): void {
    try {
      const line = open();
      hear(line);
      line.onerror = replace;
    } catch {
      replace();
    }
  }

  function replace(): void {
    if (broken) return;
    broken = true;
    port = null;
    void instead().then(
      (line) => {
        hear(line);
        for (const { order } of pending.values()) line.postMessage(order);
      },
      (error: unknown) => {
        broken = false;
        const failure = { message: String(error) };
        for (const { order, settle } of [...pending.values()]) settle({ kind: 'failed', id: order.id, failure });
      },
    );
  }

  const run: Run = (name, input, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(givenUp());
      last += 1;
      const id = last;
      const order = { kind: 'do', id, name, input } as Order;
      const stop = () => {
        pending.delete(id);
        port?.postMessage({ kind: 'stop', id });
        reject(givenUp());
      };
      const settle = (reply: Reply) => {
        if (reply.kind === 'progress') return onProgress?.(reply.progress as never);
        pending.delete(id);
        signal?.removeEventListener('abort', stop);
        if (reply.kind === 'done') resolve(reply.result as never);
        else if (reply.kind === 'failed') reject(errorOf(reply.failure));
      };
      signal?.addEventListener('abort', stop, { once: true });
      pending.set(id, { order, settle });
      if (!port && !broken) connect();
      port?.postMessage(order);
    });

  return { run, busy: () => pending.size };
}

/** What a promise rejects with when its work was given up; see `isGivenUp`. */
export function givenUp(): DOMException {
  return new DOMException('Given up.', 'AbortError');
}

/** The work was given up, by whoever asked for it or for something newer: nothing to tell anybody. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function errorOf(failure: Failure): Error {
  return 'sentence' in failure ? new InputError(failure.place, failure.sentence) : new Error(failure.message);
}
