import { Hasher } from '../numeric/hash.ts';
import { FIRM_IDS } from './names.ts';
import type { Model } from './state.ts';

/**
 * Sixteen hexadecimal digits over every number and word of a model, however its firms are listed. The world carries them, so that
 * equal states were also reached, and are scored, with equal parameters and starting values.
 */
export function modelDigest(model: Model): string {
  const hasher = new Hasher();
  addAll(hasher, model.parameters);
  for (const id of FIRM_IDS)
    addAll(
      hasher,
      model.firms.find((firm) => firm.id === id)!,
    );
  return hasher.digest();
}

function addAll(hasher: Hasher, tree: object): void {
  for (const value of Object.values(tree) as unknown[]) {
    if (typeof value === 'number') hasher.number(value);
    else if (typeof value === 'object' && value !== null) addAll(hasher, value);
    else hasher.text(String(value));
  }
}
