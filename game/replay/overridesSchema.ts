import type { z } from 'zod';
import { DEALS, type Deal } from '../economy/decision.ts';
import { defaultParameters } from '../economy/parameters.ts';
import { defaultFirms } from '../firms/roles.ts';
import { firmBound, parameterBound } from './bounds.ts';
import { FIRM_VALUE_NAMES, numbersOf, PARAMETER_NAMES, RULE_DEAL } from './overrides.ts';
import { InputError, type Overrides } from './record.ts';
import { fields, listOf, numberIn, word } from './schemaParts.ts';

/** Overrides as scripts write them: dotted names, objects within objects, or a mixture. */
export type NestedOverrides = { readonly [name: string]: number | string | readonly number[] | NestedOverrides };

type Leaf = (name: string) => z.ZodType<number | string>;

const parameterDefaults = numbersOf(defaultParameters());
const firmDefaults = defaultFirms().map((firm) => ({
  id: firm.id,
  values: new Map<string, number | string>([...numbersOf(firm), [RULE_DEAL, firm.rule.deal]]),
}));

const parameterLeaf: Leaf = (name) => {
  const bound = parameterBound(name);
  return numberIn(bound).describe(`${bound.unit}; default ${parameterDefaults.get(name)}`);
};

const firmLeaf: Leaf = (name) => {
  const defaults = firmDefaults.map(({ id, values }) => `${id} ${values.get(name)}`).join(', ');
  if (name === RULE_DEAL) return word(DEALS).describe(`answer of the rule plan to the chip deal; default ${defaults}`);
  const bound = firmBound(name);
  return numberIn(bound).describe(`${bound.unit}; default ${defaults}`);
};

/** Overrides of parameters, each with unit and default in its description. */
export const parametersSchema = groupSchema(PARAMETER_NAMES, '', parameterLeaf, 'parameter').meta({ id: 'parameters' });

/** Overrides of one firm's starting values, likewise. */
export const firmSchema = groupSchema(FIRM_VALUE_NAMES, '', firmLeaf, 'starting value').meta({ id: 'firm' });

/** The names that begin with `prefix`: whole as they are, and by any of their first parts as objects or lists. */
function groupSchema(names: readonly string[], prefix: string, leaf: Leaf, noun: string) {
  const shape: Record<string, z.ZodOptional> = {};
  const groups = new Set<string>();
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    shape[rest] = leaf(name).optional();
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) groups.add(rest.slice(0, dot));
  }
  for (const group of groups) {
    const inner = `${prefix}${group}.`;
    const size = names.filter((name) => name.startsWith(inner)).length;
    const isList = names.includes(`${inner}0`);
    const schema = isList
      ? listOf(leaf(`${inner}0`), size).min(size, `a list of ${size}`)
      : groupSchema(names, inner, leaf, noun);
    shape[group] = schema.optional();
  }
  return fields(shape, noun);
}

/** The same overrides by dotted name alone. Throws InputError, below `place`, on a name that is given twice. */
export function flattened(nested: NestedOverrides, place: string): Overrides {
  const values: Record<string, number | Deal> = {};
  const add = (tree: object, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      const name = prefix + key;
      if (value === undefined) continue;
      if (typeof value === 'object') add(value as object, `${name}.`);
      else if (name in values) throw new InputError(`${place}.${name}`, 'is given twice; keep one of the two.');
      else values[name] = value as number | Deal;
    }
  };
  add(nested, '');
  return values;
}
