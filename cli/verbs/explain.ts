import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { explain as driversOf } from '../../game/insight/because.ts';
import { shown, unknownName } from '../../game/replay/nearest.ts';
import { InputError } from '../../game/replay/record.ts';
import { neededValue, parseArgs } from '../args.ts';
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
    const firm = firmNamed(neededValue(given, '--firm', 'the firm to explain'));
    const { engine, played } = await readGame(given.operands[0]!);
    const quarter = whichQuarter(given, played, 'the quarter to explain');
    const explanation = driversOf(engine, played, { quarter, firm });
    await print(given.flags.has('--json') ? `${JSON.stringify(explanation)}\n` : driverTable(explanation));
    return 0;
  },
};

function firmNamed(name: string): FirmId {
  const id = FIRM_IDS.find((each) => each === name);
  if (!id) throw new InputError(`--firm ${shown(name)}`, unknownName('firm', name, FIRM_IDS));
  return id;
}
