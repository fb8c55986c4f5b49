import type { z } from 'zod';
import { closest } from 'fastest-levenshtein';
import { named, shown } from './nearest.ts';
import { InputError } from './record.ts';

type Issue = z.core.$ZodIssue;

/** The first thing wrong with `input`, as the place and one sentence that says how to mend it. */
export function inputError(issue: Issue, input: unknown): InputError {
  if (issue.code === 'unrecognized_keys') {
    return new InputError(placeOf([...issue.path, issue.keys[0]!]), issue.message);
  }
  const value = valueAt(input, issue.path);
  const place = placeOf(issue.path);
  if (value === undefined) return new InputError(place, `is missing; give ${issue.message}.`);
  const nearest =
    issue.code === 'invalid_value' && typeof value === 'string' && issue.values.length > 1
      ? `; the nearest is "${closest(value, issue.values.map(String))}"`
      : '';
  return new InputError(place, `${shown(value)} is not ${issue.message}${nearest}.`);
}

function valueAt(input: unknown, path: Issue['path']): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown>)[key];
  return value;
}

/** `seats.lab.decisions[2].price` for the path of its keys. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    const name = named(String(key));
    return place === '' ? name : `${place}.${name}`;
  }, '');
}
