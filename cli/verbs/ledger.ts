import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { ledgerOf } from '../../game/insight/ledger.ts';
import { InputError } from '../../game/replay/record.ts';
import { knownName, parseArgs } from '../args.ts';
import { readGame } from '../input.ts';
import { ledgerTable, type Ledgers } from '../insight/ledgerTable.ts';
import { whichQuarter } from '../insight/whichQuarter.ts';
import { print } from '../output.ts';
import { firmsOfInterest } from '../table.ts';
import type { Verb } from '../verbs.ts';

/** Under luck that is not the game's own, overridden numbers can lead to figures that they do not lead to in the game. */
function nonsense(name: string, firm: FirmId): InputError {
  return new InputError(
    `${name}: firms.${firm}`,
    'what one more GPU is worth is not a finite number: the overridden parameters or starting values contradict each other; bring them closer to their defaults.',
  );
}

export const ledger: Verb = {
  usage: 'SCRIPT|CODE --quarter N [--firm ID] [--json]',
  about: 'says what one more GPU was worth in each use, and what the others gave up for it',
  async run(args) {
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, ['--quarter', '--firm']);
    const named = given.values.get('--firm');
    const only = named === undefined ? null : knownName(named, '--firm', 'firm', FIRM_IDS);
    const { name, engine, record, played } = await readGame(given.operands[0]!);
    const quarter = whichQuarter(given, played, 'the quarter to look into');
    const firms = Object.fromEntries(
      (only ? [only] : firmsOfInterest(record)).map((firm) => {
        const lines = ledgerOf(engine, record, played, { quarter, firm });
        if (!lines.every(({ instead }) => Number.isFinite(instead))) throw nonsense(name, firm);
        return [firm, lines];
      }),
    );
    const ledgers: Ledgers = { quarter, firms };
    await print(given.flags.has('--json') ? `${JSON.stringify(ledgers)}\n` : ledgerTable(ledgers));
    return 0;
  },
};
