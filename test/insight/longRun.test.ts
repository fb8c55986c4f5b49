import { describe, expect, it } from 'vitest';
import { longRunShadowPrices, probeDraws, type Remainder } from '../../game/insight/longRun.ts';
import { drawLuck } from '../../game/economy/luck.ts';
import { USES, type FirmId, type Use } from '../../game/economy/names.ts';
import { enterpriseValue } from '../../game/economy/scores.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { firmOf } from '../../game/economy/state.ts';
import { stateHash } from '../../game/economy/stateHash.ts';
import { engine } from '../../game/replay/engine.ts';
import { fixed, modelWith, play, type Course } from '../../scripts/facts/course.ts';

function longRunShadowPrice(rest: Remainder, id: FirmId, use: Use): number {
  return longRunShadowPrices(rest, id, [use])[use]!;
}

/** The rest of a game from quarter index t on, averaged over the ledger's draws. */
function restOf(
  course: Course,
  t: number,
  draws = probeDraws(engine, 0, course.moves.length, course.model.parameters, t),
): Remainder {
  return { engine, model: course.model, world: course.worlds[t]!, moves: course.moves.slice(t), draws };
}

const course = play(modelWith());

describe('long-run shadow price', () => {
  it('is what a GPU for one quarter changes in final value: in the last quarter, by hand', () => {
    const last = course.moves.length - 1;
    const { model } = course;
    const luck = drawLuck(0, 16, model.parameters).slice(last);
    const world = course.worlds[last]!;
    const kGPU = 0.01 * firmOf(world, 'lab').fleet;
    const value = (gift: Parameters<typeof playQuarter>[4]) => {
      const after = playQuarter(world, model, course.moves[last]!, luck[0]!, gift);
      return enterpriseValue(firmOf(after, 'lab'), after, model);
    };
    const wanted = (value({ firm: 'lab', use: 'products', kGPU }) - value(null)) / kGPU;
    expect(longRunShadowPrice(restOf(course, last, [luck]), 'lab', 'products')).toBeCloseTo(wanted, 9);
  });

  it('is the mean over the sets of draws', () => {
    const rest = restOf(course, 6);
    const each = rest.draws.map((draw) => longRunShadowPrice({ ...rest, draws: [draw] }, 'hyperscaler', 'cloud'));
    const mean = each.reduce((sum, price) => sum + price, 0) / each.length;
    expect(longRunShadowPrice(rest, 'hyperscaler', 'cloud')).toBeCloseTo(mean, 9);
    expect(new Set(each.map((price) => price.toFixed(6))).size).toBe(3);
  });

  it('of several uses at once is that of each alone', () => {
    const rest = restOf(course, 3);
    const together = longRunShadowPrices(rest, 'lab', USES);
    for (const use of USES) expect(together[use]).toBe(longRunShadowPrice(rest, 'lab', use));
  });

  it('of research is worth something early, though its myopic one is 0', () => {
    expect(longRunShadowPrice(restOf(course, 0), 'lab', 'research')).toBeGreaterThan(1);
    expect(longRunShadowPrice(restOf(course, 0), 'ads', 'research')).toBeGreaterThan(1);
  });

  it('of a firm’s GPUs falls when the firm is drowned in them', () => {
    const rich = modelWith((model) => (model.firms.find((firm) => firm.id === 'lab')!.fleetFactor = 6));
    const drowned = play(rich, { lab: fixed({ cloud: 45, products: 45, research: 10 }) });
    for (const use of ['cloud', 'products'] as const) {
      expect(longRunShadowPrice(restOf(drowned, 0), 'lab', use)).toBeLessThan(
        longRunShadowPrice(restOf(course, 0), 'lab', use) / 2,
      );
    }
  });

  it('does not touch the game it is asked about, and gives the same answer twice', () => {
    const before = course.worlds.map(stateHash);
    const [one, two] = [
      longRunShadowPrice(restOf(course, 2), 'ads', 'products'),
      longRunShadowPrice(restOf(course, 2), 'ads', 'products'),
    ];
    expect(one).toBe(two);
    expect(course.worlds.map(stateHash)).toEqual(before);
  });

  it('refuses draws that end before the moves', () => {
    const short = restOf(course, 0, [drawLuck(1, 3, course.model.parameters)]);
    expect(() => longRunShadowPrice(short, 'lab', 'cloud')).toThrow(RangeError);
  });
});

describe('the draws behind a ledger', () => {
  it.each([0, 1, 2, 3, 4, 12345])('never are those of the game itself: seed %d', (seed) => {
    const { parameters } = course.model;
    const own = JSON.stringify(drawLuck(seed, 16, parameters));
    const sets = probeDraws(engine, seed, 16, parameters);
    expect(sets).toHaveLength(3);
    for (const set of sets) expect(JSON.stringify(set)).not.toBe(own);
  });

  it('begin with the quarter asked about', () => {
    const { parameters } = course.model;
    const whole = probeDraws(engine, 9, 16, parameters);
    expect(probeDraws(engine, 9, 16, parameters, 5)).toEqual(whole.map((set) => set.slice(5)));
  });
});
