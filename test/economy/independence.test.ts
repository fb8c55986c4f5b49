import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLuck } from '../../game/economy/luck.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { playQuarter, type Moves } from '../../game/economy/quarter.ts';
import { limitsFor } from '../../game/economy/limits.ts';
import { firmOf, type Model, type World } from '../../game/economy/state.ts';
import { stateFields, stateHash } from '../../game/economy/stateHash.ts';
import { rulePlan } from '../../game/firms/rule.ts';
import { SCENARIOS } from '../../game/scenarios/scenarios.ts';
import { movesOf, playRandomGame, randomGame, replay } from './randomGame.ts';

/** What does not depend on what, and what a change of one lever does to others. */
const RUNS = { numRuns: 60, seed: 20260413 };

describe('a game', () => {
  it('played twice is the same to the last bit', () => {
    fc.assert(
      fc.property(randomGame(), (game) => {
        expect(hashesOf(playRandomGame(game).worlds)).toEqual(hashesOf(playRandomGame(game).worlds));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which firms are listed', () => {
    fc.assert(
      fc.property(randomGame(8), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (game, order) => {
        const { model, moves, luck, worlds } = playRandomGame(game);
        const shuffled: Model = { ...model, firms: order.map((i) => model.firms[i]!) };
        const others = replay(shuffled, moves, luck);
        expect(worlds.flatMap((world, quarter) => differences(others[quarter]!, world))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('plays a quarter without touching the world, the moves, the model or the luck it is given', () => {
    fc.assert(
      fc.property(randomGame(1, 12), (game) => {
        const { model, moves, luck } = playRandomGame(game);
        deepFreeze(model);
        deepFreeze(luck);
        let world = deepFreeze(openingWorld(model));
        moves.forEach((quarterMoves, t) => {
          const before = stateHash(world);
          const next = deepFreeze(playQuarter(world, model, deepFreeze(quarterMoves), luck[t]!));
          expect(stateHash(world)).toBe(before);
          world = next;
        });
      }),
      RUNS,
    );
  });

  it('is decided by the rule without knowing the luck of this quarter or a later one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), fc.integer({ min: 0, max: 15 }), (one, two, from) => {
        const model = SCENARIOS['april-2026'].model();
        const first = drawLuck(one, 16, model.parameters);
        const mixed = [...first.slice(0, from), ...drawLuck(two, 16, model.parameters).slice(from)];
        const decided = (luck: typeof first) => {
          const all: Moves[] = [];
          let world = openingWorld(model);
          for (const draw of luck) {
            const moves = rules(world, model);
            all.push(moves);
            world = playQuarter(world, model, moves, draw);
          }
          return all.slice(0, from + 1);
        };
        expect(decided(mixed)).toEqual(decided(first));
      }),
      RUNS,
    );
  });
});

describe('one lever changed in one quarter', () => {
  it('a dearer lab loses customers to its rival lab, and no rival loses any', () => {
    fc.assert(
      fc.property(randomGame(2, 20), fc.integer({ min: 1, max: 40 }), (game, dearer) => {
        const { model, worlds, luck } = playRandomGame(game);
        const t = game.wishes.length - 1;
        const world = worlds[t]!;
        const moves = movesOf(game.wishes[t]!, world, model);
        const { high } = limitsFor(firmOf(world, 'lab'), world, model).price;
        const price = Math.min(high, moves.lab.price + dearer);
        fc.pre(price > moves.lab.price);
        const cheap = playQuarter(world, model, moves, luck[t]!);
        const dear = playQuarter(world, model, { ...moves, lab: { ...moves.lab, price } }, luck[t]!);
        for (const line of ['cloud', 'products'] as const) {
          expect(firmOf(dear, 'lab')[line].customers).toBeLessThan(firmOf(cheap, 'lab')[line].customers);
        }
        expect(firmOf(dear, 'rivalLab').cloud.customers).toBeGreaterThan(firmOf(cheap, 'rivalLab').cloud.customers);
        expect(firmOf(dear, 'hyperscaler').products.customers).toBeGreaterThan(
          firmOf(cheap, 'hyperscaler').products.customers,
        );
      }),
      RUNS,
    );
  });

  it('more safeguards never raise the firm’s leaks, all leaks, or any open model', () => {
    fc.assert(
      fc.property(
        randomGame(2, 20),
        fc.constantFrom(...FIRM_IDS),
        fc.integer({ min: 1, max: 100 }),
        (game, id, more) => {
          const { model, worlds, luck } = playRandomGame(game);
          const t = game.wishes.length - 1;
          const world = worlds[t]!;
          const moves = movesOf(game.wishes[t]!, world, model);
          const safeguards = Math.min(100, moves[id].safeguards + more);
          const loose = playQuarter(world, model, moves, luck[t]!);
          const tight = playQuarter(world, model, { ...moves, [id]: { ...moves[id], safeguards } }, luck[t]!);
          const slack = 1e-12;
          expect(firmOf(tight, id).copied.fast).toBeLessThanOrEqual(firmOf(loose, id).copied.fast + slack);
          expect(allLeaks(tight)).toBeLessThanOrEqual(allLeaks(loose) + slack);
          expect(tight.openQuality).toBeLessThanOrEqual(loose.openQuality + slack);
          expect(tight.distillationPull).toBeLessThanOrEqual(loose.distillationPull + slack);
        },
      ),
      RUNS,
    );
  });
});

describe('luck', () => {
  it('of a longer game begins like that of a shorter one', () => {
    const { parameters } = SCENARIOS['april-2026'].model();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(drawLuck(seed, 40, parameters).slice(0, 16)).toEqual(drawLuck(seed, 16, parameters));
      }),
      RUNS,
    );
  });

  it('is none at seed 0', () => {
    const { parameters } = SCENARIOS['april-2026'].model();
    for (const { shock, research } of drawLuck(0, 16, parameters)) {
      expect(shock).toBe('none');
      expect(Object.values(research)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('has the chances and the spread of the model’s section 9', () => {
    const { parameters } = SCENARIOS['april-2026'].model();
    const draws = Array.from({ length: 2000 }, (_, seed) => drawLuck(seed + 1, 16, parameters)).flat();
    const chances = Object.values(parameters.shocks).reduce((sum, { chance }) => sum + chance, 0);
    expect(chances).toBeCloseTo(1, 12);
    for (const [shock, { chance }] of Object.entries(parameters.shocks)) {
      const part = draws.filter((draw) => draw.shock === shock).length / draws.length;
      expect(Math.abs(part - chance)).toBeLessThan(0.012);
    }
    const ideas = draws.map((draw) => draw.research.lab);
    const mean = ideas.reduce((sum, z) => sum + z, 0) / ideas.length;
    const variance = ideas.reduce((sum, z) => sum + z * z, 0) / ideas.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(0.577, 1);
  });
});

function hashesOf(worlds: readonly World[]): string[] {
  return worlds.map(stateHash);
}

function rules(world: World, model: Model): Moves {
  const moves = world.firms.map((firm) => [firm.id, rulePlan(firm, world, model)]);
  return Object.fromEntries(moves) as Moves;
}

function allLeaks(world: World): number {
  return world.firms.reduce((sum, firm) => sum + firm.copied.fast, 0);
}

/** Sums over firms in another order differ in their last bits; figures that differ by more are told. */
function differences(world: World, wanted: World): string[] {
  const figures = new Map<string, number | string>(stateFields(wanted));
  return [...stateFields(world)].flatMap(([name, value]) => {
    const other = figures.get(name)!;
    const same =
      value === other || Math.abs(Number(value) - Number(other)) <= 1e-7 * Math.max(1000, Math.abs(Number(other)));
    return same ? [] : [`${name}: ${value}, ${other}`];
  });
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
