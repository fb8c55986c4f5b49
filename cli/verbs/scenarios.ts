import { SCENARIO_IDS, SCENARIOS } from '../../game/scenarios/scenarios.ts';
import { parseArgs } from '../args.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const scenarios: Verb = {
  usage: '[--json]',
  about: 'lists the starting positions',
  async run(args) {
    const { flags } = parseArgs(args, ['--json'], { least: 0, most: 0, what: '' });
    const all = SCENARIO_IDS.map((id) => ({ id, about: SCENARIOS[id].about, firms: firmsOf(id) }));
    if (flags.has('--json')) await print(`${JSON.stringify(all)}\n`);
    else
      await print(all.map(({ id, about, firms }) => `${id}\n    ${about}\n    Firms: ${firms.join(', ')}\n`).join(''));
    return 0;
  },
};

function firmsOf(id: (typeof SCENARIO_IDS)[number]): string[] {
  return SCENARIOS[id].model().firms.map((firm) => firm.id);
}
