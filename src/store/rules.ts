import { engineFor, knowsRules } from '../../game/archive/engines.ts';
import { rulesOfCode } from '../../game/replay/code.ts';
import { engine as newest, type Engine } from '../../game/replay/engine.ts';
import { InputError } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { text } from '../text/text.ts';

/** The rules of an older game are known, and could not be fetched now: the network, most likely. */
export class RulesOutOfReach extends Error {
  override name = 'RulesOutOfReach';
}

/** The engine that plays by these rules, fetched where it is not the newest. Rejects with InputError where nobody knows them. */
export async function fetchRules(rules: Rules): Promise<Engine> {
  if (!knowsRules(rules)) {
    throw new InputError('', text.about.otherRules(rules.version, rules.version > newest.rules.version));
  }
  return withinReach(engineFor(rules));
}

/** The engine that a code was made with. Rejects with InputError on damaged text and on rules that nobody knows. */
export async function fetchRulesOfCode(code: string): Promise<Engine> {
  return fetchRules(rulesOfCode(code));
}

async function withinReach(engine: Promise<Engine>): Promise<Engine> {
  try {
    return await engine;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new RulesOutOfReach('', { cause: error });
  }
}
