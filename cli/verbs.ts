import { unknownName } from '../game/replay/nearest.ts';
import { InputError } from '../game/replay/record.ts';
import { batch } from './verbs/batch.ts';
import { counterfactual } from './verbs/counterfactual.ts';
import { debrief } from './verbs/debrief.ts';
import { explain } from './verbs/explain.ts';
import { exportGame } from './verbs/export.ts';
import { forecast } from './verbs/forecast.ts';
import { ledger } from './verbs/ledger.ts';
import { merge } from './verbs/merge.ts';
import { play } from './verbs/play.ts';
import { quality } from './verbs/quality.ts';
import { scenarios } from './verbs/scenarios.ts';
import { schema } from './verbs/schema.ts';
import { simulate } from './verbs/simulate.ts';
import { tournament } from './verbs/tournament.ts';
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
  play,
  verify: verifyAll,
  counterfactual,
  explain,
  ledger,
  debrief,
  quality,
  batch,
  forecast,
  tournament,
  merge,
  export: exportGame,
  scenarios,
  schema,
};

/** Throws InputError, naming the nearest, on an unknown verb. */
export function verbNamed(name: string): Verb {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb) return verb;
  throw new InputError(name, unknownName('verb', name, Object.keys(VERBS)));
}
