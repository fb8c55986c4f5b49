import { scriptJsonSchema } from '../../game/replay/scriptSchema.ts';
import { parseArgs } from '../args.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const schema: Verb = {
  usage: '',
  about: 'prints the JSON Schema of scripts, with every unit, default and range',
  async run(args) {
    parseArgs(args, [], { least: 0, most: 0, what: '' });
    await print(`${JSON.stringify(scriptJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
