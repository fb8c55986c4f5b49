import { unknownName } from '../game/replay/nearest.ts';
import { InputError } from '../game/replay/record.ts';
import { batch } from './verbs/batch.ts';
import { exportGame } from './verbs/export.ts';
import { scenarios } from './verbs/scenarios.ts';
import { schema } from './verbs/schema.ts';
import { simulate } from './verbs/simulate.ts';
import { verifyAll } from './verbs/verify.ts';

/** One thing the command line can do. */
export interface Verb {
  /** What is typed after its name, and what it does. */
  usage: string;
  about: string;
  /** Returns the exit code: 0 fine, 1 a verification or expectation failed. Throws InputError on bad input. */
  run: (args: readonly string[]) => Promise<number>;
}

export const VERBS: Readonly<Record<string, Verb>> = {
  simulate,
  verify: verifyAll,
  batch,
  export: exportGame,
  scenarios,
  schema,
};

/** In the contract, and in no program yet. */
const LATER = ['counterfactual', 'explain', 'forecast', 'tournament'];

/** Throws InputError, naming the nearest, on an unknown verb. */
export function verbNamed(name: string): Verb {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb) return verb;
  if (LATER.includes(name))
    throw new InputError(name, 'this verb is planned and not built yet; "help" lists those that are.');
  throw new InputError(name, unknownName('verb', name, Object.keys(VERBS)));
}
