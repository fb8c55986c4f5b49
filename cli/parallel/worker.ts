import { InputError } from '../../game/replay/record.ts';
import { doJob, type Job } from './jobs.ts';

/** What a worker sends back: the lines of its job, or why there are none. */
export type Reply = { lines: string[] } | { refused: { place: string; sentence: string } } | { mistake: string };

/** The argument that makes this program a worker when another of it starts it (pool.ts). */
export const WORKER = 'worker';

/** Whether this process was started to do another's jobs. */
export function isWorker(): boolean {
  return process.argv[2] === WORKER && process.send !== undefined;
}

/** Does jobs until the process that sends them is gone. */
export function serveJobs(): void {
  // An interrupt reaches a terminal's processes all at once; the one in front decides what becomes of it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => process.exit());
  process.on('message', (job: Job) => {
    void replyTo(job).then((reply) => process.send!(reply));
  });
}

async function replyTo(job: Job): Promise<Reply> {
  try {
    return { lines: await doJob(job) };
  } catch (error) {
    if (error instanceof InputError) return { refused: { place: error.place, sentence: error.sentence } };
    return { mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
