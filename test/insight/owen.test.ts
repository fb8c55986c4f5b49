import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owenValues } from '../../game/insight/owen.ts';

/** Worths of all coalitions of `players`, nobody's first. */
const gameOf = (players: number) =>
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 << players, maxLength: 1 << players });

/** Players dealt to three groups, some of which may be empty. */
const anyGame = fc
  .integer({ min: 1, max: 5 })
  .chain((players) => fc.tuple(fc.array(fc.nat(2), { minLength: players, maxLength: players }), gameOf(players)))
  .map(([seats, worths]) => ({
    groups: [0, 1, 2].map((group) => seats.flatMap((seat, player) => (seat === group ? [player] : []))),
    worths,
  }));

const valuesOf = (groups: number[][], worths: number[]) =>
  owenValues(groups, (coalition) => [worths[coalition]!]).map(([value]) => value!);

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

/** Its definition: the mean of what a player adds, over all orders in which groups stay together. */
function byOrders(groups: number[][], worths: number[]): number[] {
  const present = groups.filter((group) => group.length > 0);
  const orders = permutations(present).flatMap((ordered) =>
    ordered.reduce<number[][]>(
      (heads, group) => heads.flatMap((head) => permutations(group).map((tail) => [...head, ...tail])),
      [[]],
    ),
  );
  const sums = present.flat().map(() => 0);
  for (const order of orders) {
    let before = 0;
    for (const player of order) {
      sums[player]! += worths[before | (1 << player)]! - worths[before]!;
      before |= 1 << player;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

describe('the Owen value', () => {
  it('is the mean of what each player adds, over all orders in which groups stay together', () => {
    fc.assert(
      fc.property(anyGame, ({ groups, worths }) => {
        const expected = byOrders(groups, worths);
        valuesOf(groups, worths).forEach((value, player) => expect(value).toBeCloseTo(expected[player]!, 8));
      }),
      { numRuns: 60 },
    );
  });

  it('shares out all there is', () => {
    fc.assert(
      fc.property(anyGame, ({ groups, worths }) => {
        const sum = valuesOf(groups, worths).reduce((total, value) => total + value, 0);
        expect(sum).toBeCloseTo(worths.at(-1)! - worths[0]!, 8);
      }),
    );
  });

  it('gives exactly 0 to who changes nothing', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(4), ({ groups, worths }, any) => {
        const player = any % groups.flat().length;
        const idle = worths.map((_, coalition) => worths[coalition & ~(1 << player)]!);
        expect(valuesOf(groups, idle)[player]).toBe(0);
      }),
    );
  });

  it('gives the same to two of a group who do the same, whatever their order', () => {
    // Three players of which two matter alike: worth is 7 for either of 0 and 1, 10 for both, and 5 more with 2.
    const worth = (coalition: number) => [[0, 7, 7, 10][coalition & 3]! + (coalition & 4 ? 5 : 0)];
    expect(owenValues([[0, 1], [2]], worth)).toEqual([[5], [5], [5]]);
    expect(owenValues([[2], [1, 0]], worth)).toEqual([[5], [5], [5]]);
  });

  it('gives a group what the Shapley value gives to a single player in its place', () => {
    // Gloves: the left glove 0 needs one of the right gloves 1 and 2, which stick together.
    const worth = (coalition: number) => [coalition & 1 && coalition & 6 ? 1 : 0];
    expect(owenValues([[0], [1, 2]], worth)).toEqual([[0.5], [0.25], [0.25]]);
    const apart = owenValues([[0, 1, 2]], worth).map(([value]) => value!);
    [2 / 3, 1 / 6, 1 / 6].forEach((value, player) => expect(apart[player]).toBeCloseTo(value, 12));
  });

  it('asks for each coalition once and shares out each figure by itself', () => {
    const asked: number[] = [];
    const values = owenValues([[0, 1], [2]], (coalition) => {
      asked.push(coalition);
      return [coalition, -2 * coalition];
    });
    expect(new Set(asked).size).toBe(asked.length);
    expect(values).toEqual([
      [1, -2],
      [2, -4],
      [4, -8],
    ]);
  });
});
