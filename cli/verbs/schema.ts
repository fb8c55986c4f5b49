import { observationJsonSchema } from '../../game/replay/observationSchema.ts';
import { scriptJsonSchema } from '../../game/replay/scriptSchema.ts';
import { parseArgs } from '../args.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const schema: Verb = {
  usage: '[--observation]',
  about:
    'prints the JSON Schema of scripts, with every unit, default and range; or of what a program on a seat is told',
  async run(args) {
    const { flags } = parseArgs(args, ['--observation'], { least: 0, most: 0, what: '' });
    const schema = flags.has('--observation') ? observationJsonSchema() : scriptJsonSchema();
    await print(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
