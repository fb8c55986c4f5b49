import { FIRM_IDS } from '../../game/economy/names.ts';
import { explain as driversOf } from '../../game/insight/because.ts';
import { knownName, neededValue, parseArgs } from '../args.ts';
import { readGame } from '../input.ts';
import { driverTable } from '../insight/driverTable.ts';
import { whichQuarter } from '../insight/whichQuarter.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const explain: Verb = {
  usage: 'SCRIPT|CODE --quarter N --firm ID [--json]',
  about: "says why a firm's figures are not those of the quarter before: drivers that add up",
  async run(args) {
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, ['--quarter', '--firm']);
    const firm = knownName(neededValue(given, '--firm', 'the firm to explain'), '--firm', 'firm', FIRM_IDS);
    const { engine, played } = await readGame(given.operands[0]!);
    const quarter = whichQuarter(given, played, 'the quarter to explain');
    const explanation = driversOf(engine, played, { quarter, firm });
    await print(given.flags.has('--json') ? `${JSON.stringify(explanation)}\n` : driverTable(explanation));
    return 0;
  },
};
