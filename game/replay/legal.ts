import { DEALS, type Decision, type ForecastRange } from '../economy/decision.ts';
import { carriedOver, limitsFor, type Limits } from '../economy/limits.ts';
import { RELEASES } from '../economy/names.ts';
import type { Firm, Model, World } from '../economy/state.ts';
import { numberWithin } from './bounds.ts';
import { shown } from './nearest.ts';
import { FORECAST_HIGH, FORECAST_LOW, InputError, type DecisionChange } from './record.ts';

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
  const decision: Decision = {
    cloud: change.cloud ?? carried.cloud,
    products: change.products ?? carried.products,
    research: change.research ?? carried.research,
    release: change.release ?? carried.release,
    price: change.price ?? carried.price,
    safeguards: change.safeguards ?? carried.safeguards,
    order: change.order ?? carried.order,
    deal: change.deal ?? carried.deal,
    forecast: change.forecast ?? null,
  };
  checkDecision(decision, limitsFor(firm, world, model), place);
  return decision;
}

/** Throws InputError on the first lever out of bounds. */
export function checkDecision(decision: Decision, limits: Limits, place: string): void {
  const percents = { low: 0, high: 100 };
  for (const use of ['cloud', 'products', 'research'] as const) {
    checkWhole(decision[use], percents, 'percent', `${place}.${use}`);
  }
  checkSum(decision, place);
  checkWord(decision.release, RELEASES, `${place}.release`);
  checkWhole(decision.price, limits.price, 'tenths of the commodity price', `${place}.price`);
  checkWhole(decision.safeguards, limits.safeguards, 'percent', `${place}.safeguards`);
  checkWhole(decision.order, limits.order, 'thousand GPUs', `${place}.order`);
  checkWord(decision.deal, DEALS, `${place}.deal`);
  if (decision.forecast) checkForecast(decision.forecast, `${place}.forecast`);
}

function checkSum({ cloud, products, research }: Decision, place: string): void {
  const sum = cloud + products + research;
  if (sum === 100) return;
  throw new InputError(
    place,
    `cloud ${cloud} + products ${products} + research ${research} = ${sum}, not 100; ` +
      `name every share that changes, so that they sum to 100.`,
  );
}

/** Throws InputError unless low <= high and both are percents that a revenue can grow by. */
export function checkForecast({ low, high }: ForecastRange, place: string): void {
  const percents = { low: FORECAST_LOW, high: FORECAST_HIGH };
  checkWhole(low, percents, 'percent of growth', `${place}.low`);
  checkWhole(high, percents, 'percent of growth', `${place}.high`);
  if (low > high) throw new InputError(place, `low ${low} is above high ${high}; swap them.`);
}

function checkWhole(value: number, limits: { low: number; high: number }, unit: string, place: string): void {
  const { low, high } = limits;
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new InputError(place, `${shown(value)} is not ${numberWithin({ low, high, whole: true, unit })}.`);
}

function checkWord(value: string, words: readonly string[], place: string): void {
  if (!words.includes(value)) throw new InputError(place, `${shown(value)} is not one of ${words.join(', ')}.`);
}
