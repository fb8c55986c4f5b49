import type { Decision } from '../economy/decision.ts';
import { carriedOver, limitsFor, type Limits } from '../economy/limits.ts';
import type { Firm, Model, World } from '../economy/state.ts';
import { InputError, type DecisionChange } from './record.ts';

/**
 * The whole decision that a change stands for. Throws InputError, naming the place below `place`, when a lever is out of
 * its bounds or the shares do not sum to 100.
 */
export function completeDecision(
  change: DecisionChange,
  firm: Firm,
  world: World,
  model: Model,
  place: string,
): Decision {
  const carried = carriedOver(firm, world, model);
  const decision = { ...carried, ...withoutUndefined(change) };
  checkDecision(decision, limitsFor(firm, world, model), place);
  return decision;
}

function withoutUndefined(change: DecisionChange): DecisionChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Throws InputError on the first lever out of bounds. */
export function checkDecision(decision: Decision, limits: Limits, place: string): void {
  const within = (lever: 'price' | 'safeguards' | 'order', unit: string) => {
    const { low, high } = limits[lever];
    const value = decision[lever];
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new InputError(
        `${place}.${lever}`,
        `${value} is not a whole number of ${unit} from ${low} to ${high}.`,
      );
    }
  };
  for (const use of ['cloud', 'products', 'research'] as const) {
    const share = decision[use];
    if (!Number.isInteger(share) || share < 0 || share > 100) {
      throw new InputError(`${place}.${use}`, `${share} is not a whole percent from 0 to 100.`);
    }
  }
  const sum = decision.cloud + decision.products + decision.research;
  if (sum !== 100) {
    throw new InputError(
      place,
      `cloud ${decision.cloud} + products ${decision.products} + research ${decision.research} = ${sum}, not 100; ` +
        `name every share that changes, so that they sum to 100.`,
    );
  }
  within('price', 'tenths of the commodity price');
  within('safeguards', 'percent');
  within('order', 'thousand GPUs');
  const { forecast } = decision;
  if (forecast && forecast.low > forecast.high) {
    throw new InputError(
      `${place}.forecast`,
      `low ${forecast.low} is above high ${forecast.high}; swap them.`,
    );
  }
}
