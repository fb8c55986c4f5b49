import { FIRM_IDS } from '../../game/economy/names.ts';
import { ledgerOf } from '../../game/insight/ledger.ts';
import { knownName, parseArgs } from '../args.ts';
import { readGame } from '../input.ts';
import { ledgerTable, type Ledgers } from '../insight/ledgerTable.ts';
import { whichQuarter } from '../insight/whichQuarter.ts';
import { print } from '../output.ts';
import { firmsOfInterest } from '../table.ts';
import type { Verb } from '../verbs.ts';

export const ledger: Verb = {
  usage: 'SCRIPT|CODE --quarter N [--firm ID] [--json]',
  about: 'says what one more GPU was worth in each use, and what the others gave up for it',
  async run(args) {
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, ['--quarter', '--firm']);
    const named = given.values.get('--firm');
    const only = named === undefined ? null : knownName(named, '--firm', 'firm', FIRM_IDS);
    const { engine, record, played } = await readGame(given.operands[0]!);
    const quarter = whichQuarter(given, played, 'the quarter to look into');
    const firms = Object.fromEntries(
      (only ? [only] : firmsOfInterest(record)).map((firm) => [
        firm,
        ledgerOf(engine, record, played, { quarter, firm }),
      ]),
    );
    const ledgers: Ledgers = { quarter, firms };
    await print(given.flags.has('--json') ? `${JSON.stringify(ledgers)}\n` : ledgerTable(ledgers));
    return 0;
  },
};
