import { FIRM_IDS } from '../../game/economy/names.ts';
import { InputError } from '../../game/replay/record.ts';
import { knownName, neededValue, parseArgs } from '../args.ts';
import { readGame, within } from '../input.ts';
import { debriefOf } from '../insight/debrief.ts';
import { debriefText } from '../insight/debriefText.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const debrief: Verb = {
  usage: 'SCRIPT|CODE --firm ID [--json]',
  about: 'looks back on a game: scores, luck, predictions, the claims it tests, what others saw, one question',
  async run(args) {
    const given = parseArgs(args, ['--json'], { least: 1, most: 1, what: 'SCRIPT or CODE' }, ['--firm']);
    const firm = knownName(neededValue(given, '--firm', 'the firm to look back on'), '--firm', 'firm', FIRM_IDS);
    const game = await readGame(given.operands[0]!);
    if (game.played.moves.length === 0) throw new InputError(game.name, 'no quarter of this game has been played yet.');
    const result = await within(game.name, () => debriefOf(game, firm));
    await print(given.flags.has('--json') ? `${JSON.stringify(result)}\n` : debriefText(result));
    return 0;
  },
};
