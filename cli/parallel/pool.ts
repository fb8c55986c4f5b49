import { fork, type ChildProcess } from 'node:child_process';
import { InputError } from '../../game/replay/record.ts';
import { doJob, type Job } from './jobs.ts';
import { WORKER, type Reply } from './worker.ts';

/**
 * Processes of this same program that do jobs, each started when first needed. Processes rather than threads: they
 * start from TypeScript as well as from one bundled file, and one that dies takes nothing with it.
 */
export class Pool {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();

  /** `entry` is the file that serves jobs when it is called with WORKER; by default the running program. */
  constructor(private readonly entry = process.argv[1]!) {}

  /** Does a job in a free worker, or in this process where the worker dies over it. Throws as the job does. */
  async run(job: Job): Promise<string[]> {
    const worker = this.idle.pop() ?? this.start();
    const reply = await replyOf(worker, job);
    if (reply === null) return doJob(job);
    this.idle.push(worker);
    if ('lines' in reply) return reply.lines;
    if ('refused' in reply) throw new InputError(reply.refused.place, reply.refused.sentence);
    throw new Error(reply.mistake);
  }

  /** Ends the workers, whatever they are doing. */
  close(): void {
    for (const worker of this.all) worker.kill('SIGKILL');
  }

  private start(): ChildProcess {
    const worker = fork(this.entry, [WORKER], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.all.add(worker);
    worker.once('exit', () => {
      this.all.delete(worker);
      const place = this.idle.indexOf(worker);
      if (place >= 0) this.idle.splice(place, 1);
    });
    // Heard as the end of the job it was to do; unheard it would end this process.
    worker.on('error', () => {});
    return worker;
  }
}

/** What a worker answers, or null where it ends, or never starts, instead. */
function replyOf(worker: ChildProcess, job: Job): Promise<Reply | null> {
  return new Promise((resolve) => {
    const settle = (reply: Reply | null) => {
      worker.off('message', settle);
      worker.off('exit', dead);
      worker.off('error', dead);
      resolve(reply);
    };
    const dead = () => settle(null);
    worker.on('message', settle);
    worker.on('exit', dead);
    worker.on('error', dead);
    worker.send(job, (error) => {
      if (error) dead();
    });
  });
}
