import { otherRules, rulesOfCode } from '../replay/code.ts';
import { engine, type Engine } from '../replay/engine.ts';
import { InputError } from '../replay/record.ts';
import { sameRules, type Rules } from '../replay/rules.ts';
import { RELEASED } from './released.ts';

/**
 * The engine that plays by `rules` (whose hash may be given by its first digits): this program's own, or a released one
 * out of the archive. Throws InputError where there is none.
 */
export async function engineFor(rules: Rules): Promise<Engine> {
  if (sameRules(rules)) return engine;
  const kept = RELEASED.find((released) => sameRules(rules, released));
  if (!kept) throw new InputError('', otherRules(rules));
  return (await kept.load()).engine;
}

/** Whether `engineFor` has an engine for these rules; nothing is fetched to tell. */
export function knowsRules(rules: Rules): boolean {
  return [engine.rules, ...RELEASED].some((known) => sameRules(rules, known));
}

/** The engine that a code was made with. Throws InputError on damaged text and where no engine here plays by its rules. */
export async function engineOfCode(code: string): Promise<Engine> {
  return engineFor(rulesOfCode(code));
}
