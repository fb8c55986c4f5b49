import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CaseId } from './cases.ts';

/** Microseconds that each case took, in each round. */
export type Rounds = Record<CaseId, number[]>;

/**
 * Measures several cases side by side: each lives in a process of its own, so that none spoils what the engine has
 * learnt about the shapes of another's objects; they are measured in turn, a moment each, round after round, so that a
 * slow spell of the machine falls on all alike.
 */
export async function sideBySide(ids: readonly CaseId[], rounds: number, milliseconds: number): Promise<Rounds> {
  const path = fileURLToPath(new URL('./process.ts', import.meta.url));
  const processes = ids.map((id) => ({ id, process: fork(path, [id]) }));
  const measured = Object.fromEntries(ids.map((id) => [id, []])) as unknown as Rounds;
  // The first round warms up, and longer.
  for (let round = -1; round < rounds; round += 1) {
    for (const { id, process } of processes) {
      const time = await ask(process, round < 0 ? 5 * milliseconds : milliseconds);
      if (round >= 0) measured[id].push(time);
    }
  }
  for (const { process } of processes) process.disconnect();
  return measured;
}

async function ask(child: ChildProcess, milliseconds: number): Promise<number> {
  const answered = new AbortController();
  const { signal } = answered;
  child.send(milliseconds);
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([time]) => time as number),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('A process of the bench ended before it answered.');
      }),
    ]);
  } finally {
    answered.abort();
  }
}
