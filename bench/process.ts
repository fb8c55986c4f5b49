/** One case in a process of its own: measures it for as long as it is told, and answers with microseconds. */
import { Bench } from 'tinybench';
import type { Case } from './case.ts';
import { CASES, type CaseId } from './cases.ts';
import { playedGame } from './games.ts';

const chosen: Case = CASES[process.argv[2] as CaseId];
const { ready, run, times } = chosen.prepare(playedGame());

process.on('message', (milliseconds: number) => {
  const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false });
  bench.add('case', run, { beforeEach: ready });
  bench.runSync();
  const { result } = bench.tasks[0]!;
  if (!('latency' in result)) throw new Error(`Nothing was measured: ${result.state}.`);
  process.send!((1000 * result.latency.p50) / times);
});
