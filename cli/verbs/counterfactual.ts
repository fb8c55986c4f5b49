import { counterfactual as play, type Question } from '../../game/insight/counterfactual.ts';
import { knownName, neededValue, parseArgs } from '../args.ts';
import { readGame } from '../input.ts';
import { parseChanges } from '../insight/changes.ts';
import { differenceTable } from '../insight/differenceTable.ts';
import { whichQuarter } from '../insight/whichQuarter.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

const RIVALS = ['decide', 'held'] as const;

export const counterfactual: Verb = {
  usage: 'SCRIPT|CODE --quarter N --set lab.cloud=70,... [--rivals held] [--json]',
  about:
    'plays a game again with levers of one quarter set otherwise: both histories, their difference, and the code of the fork',
  async run(args) {
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, [
      '--quarter',
      '--set',
      '--rivals',
    ]);
    const set = parseChanges(neededValue(given, '--set', 'the levers to change, such as lab.cloud=70'));
    const rivals = knownName(given.values.get('--rivals') ?? 'decide', '--rivals', 'way of rivals', RIVALS);
    const { engine, record, played } = await readGame(given.operands[0]!);
    const question: Question = { quarter: whichQuarter(given, played, 'the quarter to change'), set, rivals };
    const result = play(engine, record, played, question);
    await print(given.flags.has('--json') ? jsonOf(question, result) : differenceTable(record, question, result));
    return 0;
  },
};

function jsonOf(question: Question, { fork, ...result }: ReturnType<typeof play>): string {
  const { code, hash, record } = fork;
  return `${JSON.stringify({ ...question, ...result, fork: { code, hash, parent: record.parent } })}\n`;
}
