import { DEALS } from '../economy/decision.ts';
import type { FirmData } from '../economy/firmData.ts';
import { SHOCK_IDS } from '../economy/names.ts';
import { defaultParameters, type Parameters } from '../economy/parameters.ts';
import type { Model } from '../economy/state.ts';
import { defaultFirms } from '../firms/roles.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { firmBound, isWithin, numberWithin, parameterBound, type Bound } from './bounds.ts';
import { shown, unknownName } from './nearest.ts';
import { InputError, type GameRecord, type Overrides } from './record.ts';

/** The only starting value that is a word. */
export const RULE_DEAL = 'rule.deal';

/** Dotted names of every number below `tree`, with their values; a list's numbers are named by index. */
export function numbersOf(tree: object, prefix = ''): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, value] of Object.entries(tree)) {
    const name = prefix + key;
    if (typeof value === 'number') found.set(name, value);
    else if (value !== null && typeof value === 'object') {
      for (const [inner, number] of numbersOf(value, `${name}.`)) found.set(inner, number);
    }
  }
  return found;
}

/** Names a record's `parameters` may use, in the order of the model. */
export const PARAMETER_NAMES: readonly string[] = [...numbersOf(defaultParameters()).keys()];

/** Names below each firm of a record's `firms`. All firms have the same. */
export const FIRM_VALUE_NAMES: readonly string[] = [...numbersOf(defaultFirms()[0]!).keys(), RULE_DEAL];

/**
 * The model a game is played on: its scenario's, with the record's overrides. Throws InputError on an unknown name, on
 * a value outside its bounds (bounds.ts), on chances that sum to more than 1 and on openings that nobody could decide.
 */
export function modelOf(record: GameRecord): Model {
  const { parameters, firms } = SCENARIOS[record.scenario].model();
  return {
    parameters: overriddenParameters(parameters, record.parameters),
    firms: firms.map((data) => overriddenFirm(data, record.firms[data.id] ?? {})),
  };
}

function overriddenParameters(parameters: Parameters, values: Overrides): Parameters {
  let result = parameters;
  for (const [name, value] of Object.entries(values)) {
    checkOverride('parameters', 'parameter', PARAMETER_NAMES, parameterBound, name, value);
    result = withValue(result, name.split('.'), value);
  }
  if (result !== parameters) checkChances(result);
  return result;
}

function overriddenFirm(data: FirmData, values: Overrides): FirmData {
  let result = data;
  const place = `firms.${data.id}`;
  for (const [name, value] of Object.entries(values)) {
    checkOverride(place, 'starting value', FIRM_VALUE_NAMES, firmBound, name, value);
    result = withValue(result, name.split('.'), value);
  }
  if (result !== data) checkOpening(result, place);
  return result;
}

function checkOverride(
  place: string,
  noun: string,
  known: readonly string[],
  boundOf: (name: string) => Bound,
  name: string,
  value: unknown,
): void {
  if (!known.includes(name)) throw new InputError(`${place}.${name}`, unknownName(noun, name, known));
  const allowed = name === RULE_DEAL ? `one of ${DEALS.join(', ')}` : numberWithin(boundOf(name));
  const fits = name === RULE_DEAL ? (DEALS as readonly unknown[]).includes(value) : isWithin(value, boundOf(name));
  if (!fits) throw new InputError(`${place}.${name}`, `${shown(value)} is not ${allowed}.`);
}

/** Decimal chances such as .52 + .06 + ... may sum to a little more than 1. */
const ROUNDING = 1e-9;

function checkChances({ shocks }: Parameters): void {
  let sum = 0;
  for (const id of SHOCK_IDS) sum += shocks[id].chance;
  if (sum <= 1 + ROUNDING) return;
  const millionths = (x: number) => Math.round(x * 1e6) / 1e6;
  const surplus = millionths(sum - 1);
  throw new InputError(
    'parameters.shocks',
    `the chances sum to ${millionths(sum)}; lower some of them (usually none.chance, now ${shocks.none.chance}) by ${surplus}.`,
  );
}

/** An opening is carried over into quarter 1, so it must be one that could be decided. */
function checkOpening({ opening, segment }: FirmData, place: string): void {
  const { cloud, products, price } = opening;
  if (cloud + products > 100) {
    throw new InputError(
      `${place}.opening`,
      `cloud ${cloud} + products ${products} leave no research: they may sum to 100 at most.`,
    );
  }
  if (segment.cloud !== 'developers' && price > 30) {
    throw new InputError(`${place}.opening.price`, `${price} is above 30, the most this role may charge.`);
  }
  if (segment.cloud === 'developers' && price < 10) {
    throw new InputError(`${place}.opening.price`, `${price} is below 10, the least this role may charge.`);
  }
}

/** A copy with one value changed; what lies beside the path is shared, and scenarios' own data stay as they are. */
function withValue<Tree extends object>(tree: Tree, [key, ...rest]: string[], value: unknown): Tree {
  const inner = (tree as Record<string, unknown>)[key!];
  const changed = rest.length === 0 ? value : withValue(inner as object, rest, value);
  if (Array.isArray(tree)) return tree.map((each, i) => (String(i) === key ? changed : each)) as unknown as Tree;
  return { ...tree, [key!]: changed };
}
