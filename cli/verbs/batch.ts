import { createHash, type Hash } from 'node:crypto';
import { failsExpectation, type NumberedLine } from '../answer.ts';
import { parseArgs } from '../args.ts';
import { standardInput } from '../input.ts';
import { groupsOfLines } from '../lines.ts';
import { print } from '../output.ts';
import { onInterrupt } from '../parallel/interrupt.ts';
import { inOrder } from '../parallel/inOrder.ts';
import type { Job } from '../parallel/jobs.ts';
import { workersOf } from '../study/options.ts';
import { ShardLines } from '../study/printer.ts';
import { inShard, parseShard, type Shard } from '../study/shard.ts';
import type { Verb } from '../verbs.ts';

/** Lines that make one job. */
const LINES = 32;

export const batch: Verb = {
  usage: '[--shard PART/OF] [--workers N]',
  about:
    'plays the scripts on standard input, one on each line, and prints { hash, final, last } or { error } for each',
  async run(args) {
    const { values } = parseArgs(args, [], { least: 0, most: 0, what: '' }, ['--shard', '--workers']);
    const share = values.get('--shard');
    const input = new Input(share === undefined ? null : parseShard(share));
    const printer = input.shard && new ShardLines({ study: 'batch' }, input.shard, () => input.identity());
    let answered = 0;
    let allMet = true;
    const uninterruptible = onInterrupt(() => `Interrupted after ${answered} answers.`);
    if (printer) await print(printer.head());
    for await (const answers of inOrder(input.jobs(), workersOf(values))) {
      if (answers.some(failsExpectation)) allMet = false;
      answered += answers.length;
      await print(answers.map((answer) => printer?.piece(answer) ?? `${answer}\n`).join(''));
    }
    if (printer) await print(printer.end());
    uninterruptible();
    return allMet ? 0 : 1;
  },
};

/** The lines on standard input that are to be answered: all, or every so many of a shard. */
class Input {
  private lines = 0;
  private readonly hash: Hash = createHash('sha256');

  constructor(readonly shard: Shard | null) {}

  /** What the shards of one input have in common. Known when all of it was read. */
  identity(): object {
    return { lines: this.lines, sha256: this.hash.digest('hex') };
  }

  async *jobs(): AsyncGenerator<Job> {
    const stdin = standardInput().setEncoding('utf8');
    for await (const group of groupsOfLines(stdin)) {
      const lines: NumberedLine[] = [];
      for (const { text, whole } of group) {
        this.lines += 1;
        if (this.shard) this.hash.update(`${text}\n`);
        if (this.shard && !inShard(this.lines, this.shard)) continue;
        if (whole && text.trim() === '') continue;
        lines.push(this.shard ? { text, whole, number: this.lines } : { text, whole });
      }
      for (let i = 0; i < lines.length; i += LINES) yield { kind: 'answer', lines: lines.slice(i, i + LINES) };
    }
  }
}
