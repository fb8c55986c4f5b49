import { createClient, type AskOptions, type Client, type Line, type Run } from './client.ts';
import type { Input, JobName, Result } from './jobs.ts';
import type { Order, Port, Reply } from './messages.ts';
import { newestWins } from './newest.ts';

export { isGivenUp } from './client.ts';

/**
 * Who does a job. 'desk' answers while a lever moves: a worker of its own, where a newer ask of the same job makes older
 * ones reject with an AbortError. 'study' is for long work: several workers, and nothing is given up unless it is said.
 */
export type Lane = 'desk' | 'study';

/**
 * Has a job done away from the screen. Rejects with InputError where its input makes no game, and with an AbortError
 * (`isGivenUp`) when it is given up.
 */
export function ask<N extends JobName>(
  name: N,
  input: Input<N>,
  { lane = 'study', ...options }: AskOptions<N> & { lane?: Lane } = {},
): Promise<Result<N>> {
  return lane === 'desk' ? desk(name, input, options) : leastBusy().run(name, input, options);
}

const desk: Run = newestWins(client().run);

let pool: readonly Client[] = [];

/** Workers of the lane 'study', as many as there are cores, at least two and at most four: more asks wait for each other. */
export function studyWorkers(): number {
  return Math.min(4, Math.max(2, navigator.hardwareConcurrency || 2));
}

function leastBusy(): Client {
  if (pool.length === 0) pool = Array.from({ length: studyWorkers() }, client);
  return pool.reduce((least, each) => (each.busy() < least.busy() ? each : least));
}

function client(): Client {
  return createClient(openWorker, onThisThread);
}

function openWorker(): Line {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Where no worker starts, the same work is done here, a slice at a time. */
async function onThisThread(): Promise<Port<Order, Reply>> {
  const { serve } = await import('./serve.ts');
  const { port1, port2 } = new MessageChannel();
  serve(port1);
  return port2;
}
