import { closest } from 'fastest-levenshtein';
import type { FirmData } from '../economy/firmData.ts';
import type { FirmId } from '../economy/names.ts';
import type { Model } from '../economy/state.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { InputError, type GameRecord, type Overrides } from './record.ts';

type Tree = { [key: string]: unknown };

/** Dotted names of every number below `tree`, with their values. */
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

/** The model a game is played on: its scenario's, with the record's overrides. Throws InputError on an unknown name. */
export function modelOf(record: GameRecord): Model {
  const model = SCENARIOS[record.scenario].model();
  override(model.parameters, record.parameters, 'parameters');
  for (const [id, values] of Object.entries(record.firms)) {
    const data = model.firms.find((firm) => firm.id === (id as FirmId)) as FirmData;
    override(data, values, `firms.${id}`);
  }
  return model;
}

function override(target: object, values: Overrides, place: string): void {
  const known = numbersOf(target);
  for (const [name, value] of Object.entries(values)) {
    if (!known.has(name)) {
      const nearest = closest(name, [...known.keys()]);
      throw new InputError(`${place}.${name}`, `no such name; the nearest is "${nearest}".`);
    }
    setNumber(target as Tree, name.split('.'), value);
  }
}

function setNumber(tree: Tree, path: string[], value: number): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) tree[key] = value;
  else setNumber(tree[key] as Tree, rest, value);
}
