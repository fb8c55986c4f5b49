import { verifyAnyReport, verifyCode } from '../../game/archive/verify.ts';
import { looksLikeCode } from '../../game/replay/codeText.ts';
import { printable } from '../../game/replay/nearest.ts';
import { parseJson } from '../../game/replay/jsonText.ts';
import { InputError } from '../../game/replay/record.ts';
import { notReadable, type Verdict } from '../../game/replay/verify.ts';
import { looksLikeReport } from '../../game/replay/verifyReport.ts';
import { parseArgs } from '../args.ts';
import { readSource, within, type Source } from '../input.ts';
import { print, say } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const verifyAll: Verb = {
  usage: 'FILE|CODE... [--json]',
  about:
    'plays codes or reports (of simulate --json) again: verified, differs at quarter N in FIELD, other rules, damaged',
  async run(args) {
    const { operands, flags } = parseArgs(args, ['--json'], { least: 1, most: Infinity, what: 'FILE or CODE' });
    let exitCode = 0;
    for (const operand of operands) {
      try {
        for (const source of parts(await readSource(operand))) {
          const outcome = await within(source.name, () => verdictOn(source.text));
          if (outcome.verdict !== 'verified') exitCode = Math.max(exitCode, 1);
          await print(
            flags.has('--json')
              ? jsonLine(source.name, outcome)
              : `${printable(`${source.name}: ${outcome.sentence}`)}\n`,
          );
        }
      } catch (error) {
        // One name that stands for nothing must not keep the others from being looked at.
        if (!(error instanceof InputError)) throw error;
        say(error.message);
        exitCode = 2;
      }
    }
    return exitCode;
  },
};

/** A file may hold one code on each line, such as what a class handed in; otherwise all of it is one thing. */
function parts({ name, text }: Source): Source[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2 || !lines.every(looksLikeCode)) return [{ name, text }];
  return lines.map((line, i) => ({ name: `${name}:${i + 1}`, text: line }));
}

async function verdictOn(text: string): Promise<Verdict> {
  if (!text.trimStart().startsWith('{')) return verifyCode(text);
  try {
    const value = parseJson(text);
    if (looksLikeReport(value)) return await verifyAnyReport(value);
  } catch (error) {
    if (error instanceof InputError) return notReadable(error.message);
    throw error;
  }
  throw new InputError('', 'this is JSON but no report; a script has nothing to verify, so simulate it.');
}

function jsonLine(name: string, outcome: Verdict): string {
  const { verdict, sentence } = outcome;
  const where = outcome.verdict === 'differs' ? { quarter: outcome.quarter, field: outcome.field } : {};
  const hash = outcome.verdict === 'verified' ? { hash: outcome.hash } : {};
  return `${JSON.stringify({ name, verdict, ...where, ...hash, sentence })}\n`;
}
