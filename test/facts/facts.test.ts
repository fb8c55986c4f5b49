import { describe, expect, it } from 'vitest';
import { FACTS } from '../../scripts/facts/all.ts';
import { figuresOf, type Scope } from '../../scripts/facts/fact.ts';
import { range } from '../../scripts/facts/course.ts';

/**
 * The facts the model must show, by the very functions that write docs/facts.md, on fewer seeds where more than sixty
 * are used. Games are cheap; chance must not fail a fact with a thin margin.
 */
const MOST_SEEDS = 60;

const quick: Scope = {
  seeds: (first, last) => range(first, Math.min(last, first + MOST_SEEDS - 1)),
  randomGames: 300,
};

describe('facts', () => {
  it('are the twenty of docs/facts.md', () => {
    expect(FACTS.map((fact) => fact.id)).toEqual(range(1, 20).map((number) => `F${number}`));
  });

  it.each(FACTS.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    const checks = fact.measure(quick);
    console.log(`${id}: ${fact.claim}\n    target: ${fact.target}\n    ours: ${figuresOf(checks)}`);
    expect(checks.filter((check) => !check.holds)).toEqual([]);
  });
});
