import { checkExpectations } from '../../game/replay/expectations.ts';
import { InputError } from '../../game/replay/record.ts';
import { parseArgs } from '../args.ts';
import { gameFrom } from '../input.ts';
import { LINE_MAX, linesOf, type Line } from '../lines.ts';
import { print } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const batch: Verb = {
  usage: '',
  about:
    'plays the scripts on standard input, one on each line, and prints { hash, final, last } or { error } for each',
  async run(args) {
    parseArgs(args, [], { least: 0, most: 0, what: '' });
    process.stdin.setEncoding('utf8');
    let allMet = true;
    for await (const line of linesOf(process.stdin)) {
      if (line.whole && line.text.trim() === '') continue;
      const answer = await answerTo(line);
      if ('expectations' in answer && !answer.expectations.every(({ ok }) => ok)) allMet = false;
      await print(`${JSON.stringify(answer)}\n`);
    }
    return allMet ? 0 : 1;
  },
};

/** A bad line is answered and not thrown: the lines after it are somebody's too. */
async function answerTo({ text, whole }: Line) {
  try {
    if (!whole) throw new InputError('', `this line is longer than ${LINE_MAX} characters.`);
    const { engine, played, expect } = await gameFrom(text);
    const end = engine.endOfGame(played);
    return expect.length > 0 ? { ...end, expectations: checkExpectations(expect, engine.reportGame(played)) } : end;
  } catch (error) {
    if (error instanceof InputError) return { error: error.message };
    throw error;
  }
}
