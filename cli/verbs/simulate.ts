import { parseArgs } from '../args.ts';
import { readGame, within } from '../input.ts';
import { print } from '../output.ts';
import { reportTable } from '../table.ts';
import type { Verb } from '../verbs.ts';

export const simulate: Verb = {
  usage: 'SCRIPT|CODE [--json]',
  about: 'plays a game; prints a table, or the whole report as one JSON object',
  async run(args) {
    const { operands, flags } = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' });
    const { name, engine, record, played, expect } = await readGame(operands[0]!);
    const report = await within(name, () => engine.fullReport(record, played, expect));
    await print(flags.has('--json') ? `${JSON.stringify(report)}\n` : reportTable(record, report));
    return report.expectations.every(({ ok }) => ok) ? 0 : 1;
  },
};
