import type { World } from '../economy/state.ts';

/** Parts of a state that hold no figures of its own: the role's data and what was decided. */
const NOT_FIGURES = new Set(['data', 'decision']);

/** Name of the first figure of a state that is not a finite number, or null when all are. */
export function firstOddFigure(world: World): string | null {
  return oddBelow(world);
}

function oddBelow(tree: object): string | null {
  for (const key in tree) {
    const value = (tree as Record<string, unknown>)[key];
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return key;
    } else if (typeof value === 'object' && value !== null && !NOT_FIGURES.has(key)) {
      const odd = oddBelow(value);
      if (odd !== null) return `${nameOf(value) ?? key}.${odd}`;
    }
  }
  return null;
}

/** Firms stand in a list, and are called by their id. */
function nameOf(value: object): string | undefined {
  return 'id' in value ? String(value.id) : undefined;
}
