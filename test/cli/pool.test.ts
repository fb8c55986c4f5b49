import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../cli/parallel/inOrder.ts';
import type { Job } from '../../cli/parallel/jobs.ts';
import { Pool } from '../../cli/parallel/pool.ts';
import { scratch } from './program.ts';

const { folder, file } = scratch();

/** A worker that echoes texts after the milliseconds they begin with, and does worse on some words. */
const entry = file(
  'worker.mjs',
  `process.on('disconnect', () => process.exit());
  process.on('message', ({ lines }) => {
    const { text } = lines[0];
    if (text.includes('dies')) process.kill(process.pid, 'SIGKILL');
    if (text.includes('refuses')) return process.send({ refused: { place: 'here', sentence: 'no.' } });
    if (text.includes('errs')) return process.send({ mistake: 'Error: a mistake of ours' });
    setTimeout(() => process.send({ lines: ['worker: ' + text] }), parseInt(text));
  });`,
);

const jobOf = (text: string): Job => ({ kind: 'answer', lines: [{ text, whole: true }] });

async function answersTo(texts: readonly string[], workers = 3): Promise<string[]> {
  const answers: string[] = [];
  for await (const lines of inOrder(texts.map(jobOf), workers, new Pool(entry))) answers.push(...lines);
  return answers;
}

describe('a pool of workers', () => {
  test('answers in the order of the jobs, whoever is done first', async () => {
    const texts = ['60 a', '0 b', '30 c', '0 d', '5 e', '0 f', '20 g'];
    expect(await answersTo(texts)).toEqual(texts.map((text) => `worker: ${text}`));
  });

  test('a job whose worker dies over it is done here, and the others go on', async () => {
    const answers = await answersTo(['5 a', 'dies', '0 b', '0 dies too', '0 c'], 2);
    expect(answers.filter((answer) => answer.startsWith('worker: '))).toEqual([
      'worker: 5 a',
      'worker: 0 b',
      'worker: 0 c',
    ]);
    expect(answers[1]).toMatch(/^\{"error":"line 1, column 1: this is not JSON/);
    expect(answers[3]).toMatch(/^\{"error":"/);
  });

  test('without any worker that starts, everything is done here', async () => {
    const pool = new Pool(join(folder, 'nowhere.mjs'));
    const answers: string[] = [];
    for await (const lines of inOrder([jobOf('a'), jobOf('b')], 2, pool)) answers.push(...lines);
    expect(answers).toEqual([expect.stringContaining('error'), expect.stringContaining('error')]);
  });

  test('what a worker refuses is refused here, and its mistakes are told', async () => {
    await expect(answersTo(['0 a', 'refuses', '0 b'])).rejects.toMatchObject({
      name: 'InputError',
      message: 'here: no.',
    });
    await expect(answersTo(['0 a', 'errs', '0 b'])).rejects.toThrow('a mistake of ours');
  });

  test('takes in no more jobs than a few for each worker', async () => {
    let taken = 0;
    const jobs = function* () {
      for (; taken < 1000; taken += 1) yield jobOf('0');
    };
    for await (const _ of inOrder(jobs(), 2, new Pool(entry))) break;
    expect(taken).toBeLessThan(20);
  });
});
