import { InputError } from '../../game/replay/record.ts';
import { failsExpectation } from '../answer.ts';
import { parseArgs } from '../args.ts';
import { print } from '../output.ts';
import { formOf } from '../study/options.ts';
import { checkedShards, piecesOf } from '../study/merge.ts';
import { printerOf } from '../study/printer.ts';
import type { Verb } from '../verbs.ts';

export const merge: Verb = {
  usage: 'FILE... [--json|--csv]',
  about: 'joins the shards of one study to what the study without --shard prints',
  async run(args) {
    const { operands, flags } = parseArgs(args, ['--json', '--csv'], { least: 1, most: Infinity, what: 'FILE' });
    const form = formOf(flags);
    const shards = await checkedShards(operands);
    const { header } = shards[0]!;
    if (form !== 'table' && header.study === 'batch') {
      throw new InputError(`--${form}`, 'a batch has one form only; leave this out.');
    }
    if (form === 'csv' && header.study === 'forecast') {
      throw new InputError('--csv', 'a forecast is a table or --json.');
    }
    const printer = printerOf(header, form);
    let allMet = true;
    await print(printer.head());
    for await (const line of piecesOf(shards)) {
      if (header.study === 'batch' && failsExpectation(line)) allMet = false;
      const text = printer.piece(line);
      if (text !== '') await print(text);
    }
    await print(printer.end());
    return allMet ? 0 : 1;
  },
};
