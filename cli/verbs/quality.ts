import { FIRM_IDS } from '../../game/economy/names.ts';
import { QUALITY_SIZES, type QualitySizeName } from '../../game/insight/quality.ts';
import { InputError } from '../../game/replay/record.ts';
import { knownName, neededValue, parseArgs } from '../args.ts';
import { readGame, within } from '../input.ts';
import { judgementOf, jobsOf, piecesOf, type Judging } from '../insight/judging.ts';
import { qualityTable } from '../insight/qualityTable.ts';
import { print } from '../output.ts';
import { onInterrupt } from '../parallel/interrupt.ts';
import { inOrder } from '../parallel/inOrder.ts';
import { Progress } from '../parallel/progress.ts';
import { workersOf } from '../study/options.ts';
import type { Verb } from '../verbs.ts';

const SIZES = Object.keys(QUALITY_SIZES) as QualitySizeName[];

export const quality: Verb = {
  usage: 'SCRIPT|CODE --firm ID [--size quick|full] [--workers N] [--json]',
  about: "tells a firm's skill and luck apart, and which of its decisions cost or earned most",
  async run(args) {
    const options = ['--firm', '--size', '--workers'] as const;
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, options);
    const firm = knownName(neededValue(given, '--firm', 'the firm to judge'), '--firm', 'firm', FIRM_IDS);
    const size = knownName(given.values.get('--size') ?? 'quick', '--size', 'size', SIZES);
    const workers = workersOf(given.values);
    const { name, engine, record, played } = await readGame(given.operands[0]!);
    const quarters = played.moves.length;
    if (quarters === 0)
      throw new InputError(name, 'no quarter of this game has been played; there is nothing to judge.');
    const { version, hash } = engine.rules;
    const judging: Judging = { rules: { version, hash }, record, quarters, firm, size };
    const judgement = await within(name, async () => judgementOf(judging, await resultsOf(judging, workers)));
    await print(given.flags.has('--json') ? `${JSON.stringify(judgement)}\n` : qualityTable(judgement));
    return 0;
  },
};

/** The results of all pieces, in order, worked out on `workers` processes. */
async function resultsOf(judging: Judging, workers: number | undefined): Promise<unknown[]> {
  const progress = new Progress(piecesOf(judging).length, 'pieces', false);
  const uninterruptible = onInterrupt(() => {
    progress.clear();
    return `Interrupted after ${progress.sentence()}.`;
  });
  const results: unknown[] = [];
  try {
    for await (const lines of inOrder(jobsOf(judging), workers)) {
      results.push(...lines.map((line): unknown => JSON.parse(line)));
      progress.add(lines.length, false);
    }
    return results;
  } finally {
    progress.clear();
    uninterruptible();
  }
}
