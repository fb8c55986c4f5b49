import { availableParallelism } from 'node:os';
import { setImmediate as untilOthersHadTheirTurn } from 'node:timers/promises';
import { pMapIterable } from 'p-map';
import { doJob, type Job } from './jobs.ts';
import { Pool } from './pool.ts';

/** Work that is done sooner here than workers start, milliseconds. */
const WORTH_WORKERS = 1000;

/**
 * Does jobs on `workers` processes and yields their results in the order of the jobs, taking in no more jobs than a few
 * for each worker. Left out, `workers` is every core there is, called in once the work has proved long.
 */
export async function* inOrder(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  workers?: number,
  pool = new Pool(),
): AsyncGenerator<string[]> {
  const size = workers ?? availableParallelism();
  const left = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  const spend = size === 1 ? Infinity : workers === undefined ? WORTH_WORKERS : 0;
  let spent = 0;
  while (spent < spend) {
    const { done, value } = await left.next();
    if (done) return;
    const start = performance.now();
    const results = await doJob(value);
    spent += performance.now() - start;
    yield results;
    await untilOthersHadTheirTurn();
  }
  try {
    const rest = { [Symbol.asyncIterator]: () => ({ next: async () => left.next() }) };
    yield* pMapIterable(rest, (job: Job) => pool.run(job), { concurrency: size, backpressure: 4 * size });
  } finally {
    pool.close();
  }
}
