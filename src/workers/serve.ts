import { engineFor } from '../../game/archive/engines.ts';
import type { Engine } from '../../game/replay/engine.ts';
import { InputError } from '../../game/replay/record.ts';
import { JOBS, type Ruled } from './jobs.ts';
import type { Failure, Order, Port, Reply } from './messages.ts';
import type { Clock, Work } from './work.ts';

/** Milliseconds of work between two looks at what came in: a cancelled job stops within this and one step. */
const SLICE = 8;

const clock: Clock = () => performance.now();

/** Does what comes in on `port`, several jobs in turns, each by the rules that its input names. */
export function serve(port: Port<Reply, Order>, now: Clock = clock): void {
  const running = new Set<number>();
  port.onmessage = ({ data: order }) => {
    if (order.kind === 'stop') running.delete(order.id);
    else void run(order);
  };

  async function run({ id, name, input }: Extract<Order, { kind: 'do' }>): Promise<void> {
    running.add(id);
    try {
      const engine = await engineFor((input satisfies Ruled).rules);
      // An order's name and input belong together, which the compiler cannot tell of any one job.
      const job = JOBS[name] as (by: Engine, input: Ruled, now: Clock) => Work<unknown, unknown>;
      const work = job(engine, input, now);
      for (;;) {
        await breath();
        if (!running.has(id)) return;
        const step = slice(work, now, (progress) => port.postMessage({ kind: 'progress', id, progress }));
        if (step.done) return port.postMessage({ kind: 'done', id, result: step.value });
      }
    } catch (error) {
      port.postMessage({ kind: 'failed', id, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  }
}

/** Steps until the slice is over, at least one. */
function slice(work: Work<unknown, unknown>, now: Clock, tell: (progress: unknown) => void) {
  const end = now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (step.value !== undefined) tell(step.value);
    if (now() >= end) return step;
  }
}

/** Lets messages in. A timer would wait four milliseconds each time; a message to oneself does not. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { place: error.place, sentence: error.sentence };
  return { message: error instanceof Error ? error.message : String(error) };
}
