import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { firmOf } from '../../game/economy/state.ts';
import { alternativesTo, changedLevers } from '../../game/insight/alternatives.ts';
import { decisionOf } from '../../game/insight/fork.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { withLevers } from '../../game/insight/levers.ts';
import { regretOf, type DecisionRegret } from '../../game/insight/regret.ts';
import { finish } from '../../game/insight/steps.ts';
import { turningPoints } from '../../game/insight/turningPoints.ts';
import { engine } from '../../game/replay/engine.ts';
import type { Played } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { judgedRecord as record } from './judgedRecord.ts';

const played = engine.playGame(record);
const game = judgedGame(record, played, 'lab');
const few = { choose: 3, measure: 5 };
const regret = (...about: Parameters<typeof regretOf>) => finish(regretOf(...about));
const regrets = played.moves.map((_, i) => regret(engine, game, played, i + 1, few));

/** The game with one quarter of the lab's decided otherwise and nothing else. */
function with4(change: object): { record: GameRecord; played: Played } {
  const decisions = game.record.seats.lab!.decisions!.map((decision, i) =>
    i === 3 ? { ...decision, ...change } : decision,
  );
  const changed = { ...record, seats: { lab: { decisions } } };
  return { record: changed, played: engine.playGame(changed) };
}

describe('what else could have been decided', () => {
  const limits = engine.limitsFor(firmOf(played.worlds[3]!, 'lab'), played.worlds[3]!, played.model);
  const decided = decisionOf(played.moves[3]!.lab);
  const others = alternativesTo(decided, limits);

  it('is one lever at a time, legal, and not what was decided', () => {
    for (const change of others) {
      expect(Object.keys(change)).toHaveLength(1);
      expect(withLevers(engine, decided, change, limits, 'lab')).not.toEqual(decided);
    }
    expect(new Set(others.map((change) => JSON.stringify(change))).size).toBe(others.length);
  });

  it('reaches both ends of every lever', () => {
    const { price, order } = limits;
    for (const change of [{ price: price.low }, { price: price.high }, { order: order.low }, { order: order.high }]) {
      expect(others).toContainEqual(change);
    }
    expect(others).toContainEqual({ safeguards: 100 });
    expect(others.some(({ deal }) => deal !== undefined)).toBe(limits.dealOffered);
  });

  it('names all shares where one moved, so that it can be decided again', () => {
    const before = { ...decided, cloud: 50, products: 25, research: 25, price: 31 };
    const after = { ...before, cloud: 60, products: 15, release: 'open' as const };
    expect(changedLevers(before, after)).toEqual({ cloud: 60, products: 15, research: 25, release: 'open' });
    expect(changedLevers(before, before)).toEqual({});
  });
});

describe('regret', () => {
  it('tells what was changed, and of nothing changed that it earned nothing', () => {
    expect(regrets.map(({ changes }) => Object.keys(changes))).toEqual([
      ['release'],
      ['release', 'order'],
      [],
      ['release', 'price'],
      ['cloud', 'products', 'research'],
      ['release'],
    ]);
    expect(regrets[3]).toMatchObject({
      changes: { release: 'api', price: 30 },
      before: { release: 'hold', price: 34 },
    });
    expect(regrets[2]!.earned).toEqual({ mean: 0, standardError: 0 });
  });

  it('has the figures it had', () => {
    const figures = regrets.map(({ quarter, earned, cost, better }) => [
      quarter,
      Math.round(earned.mean),
      cost && Math.round(cost.mean),
      better,
    ]);
    expect(figures).toEqual([
      [1, -9099, 7223, { research: 80 }],
      [2, -9679, 17816, { release: 'api' }],
      [3, 0, 33253, { deal: 'accept' }],
      [4, -13081, 38775, { deal: 'accept' }],
      [5, 34440, 8804, { products: 40 }],
      [6, -52080, 52080, { release: 'api' }],
    ]);
  });

  it('is nothing where what was decided is the best that could be', () => {
    let now = { record, played };
    let found = regrets[3]!;
    expect(found.cost!.mean).toBeGreaterThan(0);
    while (found.better) {
      const world = now.played.worlds[3]!;
      const limits = engine.limitsFor(firmOf(world, 'lab'), world, played.model);
      now = with4(withLevers(engine, decisionOf(now.played.moves[3]!.lab), found.better, limits, 'lab'));
      found = regret(engine, judgedGame(now.record, now.played, 'lab'), now.played, 4, few);
    }
    expect(now.record).not.toBe(record);
    expect(found).toMatchObject({ cost: null, better: null });
  });

  it('does not take research for waste where later prices never rose with the model: another split is valued as the ledger does', () => {
    const idle: GameRecord = { ...record, quarters: 8, seats: { hyperscaler: { decisions: [] } } };
    const steady = engine.playGame(idle);
    const found = regret(engine, judgedGame(idle, steady, 'hyperscaler'), steady, 1, few);
    expect(found.better?.research).not.toBe(0);
  });

  it('knows nothing of the luck that came after', () => {
    const later = engine.drawLuck(99, record.quarters, played.model.parameters);
    const luck = played.luck.map((draw, t) => (t < 3 ? draw : later[t]!));
    const worlds = [played.worlds[0]!];
    for (const moves of played.moves) worlds.push(engine.advance({ ...played, luck }, worlds.at(-1)!, moves));
    const other = { ...played, luck, worlds };
    expect(engine.stateHash(worlds[6]!)).not.toBe(engine.stateHash(played.worlds[6]!));
    for (const quarter of [1, 2, 3, 4]) expect(regret(engine, game, other, quarter, few)).toEqual(regrets[quarter - 1]);
    expect(regret(engine, game, other, 5, few)).not.toEqual(regrets[4]);
  });

  it('is told of games of older rules by those', async () => {
    const older = (await RELEASED[0]!.load()).engine;
    const then = older.playGame(record);
    const found = regret(older, judgedGame(record, then, 'lab'), then, 5, { choose: 1, measure: 2 });
    expect(found.changes).toEqual(regrets[4]!.changes);
    expect(found.earned.mean).not.toBe(regrets[4]!.earned.mean);
  });
});

describe('turning points', () => {
  const made = (quarter: number, earned: number, cost: number | null, standardError = 1): DecisionRegret => ({
    quarter,
    changes: { price: 30 },
    before: { price: 34 },
    earned: { mean: earned, standardError },
    cost: cost === null ? null : { mean: cost, standardError },
    better: cost === null ? null : { price: 20 },
  });

  it('are the three largest, whether they cost or earned', () => {
    const points = turningPoints(
      [made(1, 5, null), made(2, -9, 9), made(3, 7, 6), made(4, 6, 8), made(5, 0, 4)].map((regret) =>
        regret.better ? { ...regret, better: { order: regret.quarter } } : regret,
      ),
    );
    expect(points.map(({ quarter, kind, amount }) => [quarter, kind, amount])).toEqual([
      [2, 'cost', 9],
      [4, 'cost', 8],
      [3, 'earned', 7],
    ]);
  });

  it('tell the same advice once, where it was worth most, while there is other to tell', () => {
    const dearer = (quarter: number, cost: number) => ({ ...made(quarter, 0, cost), better: { price: 50 } });
    const quarters = (regrets: DecisionRegret[]) => turningPoints(regrets).map(({ quarter }) => quarter);
    const same = [made(1, 0, 7), made(2, 0, 9), made(3, 0, 8), made(4, 0, 6)];
    expect(quarters(same)).toEqual([2, 3, 1]);
    expect(quarters([...same, dearer(5, 4)])).toEqual([2, 3, 5]);
    expect(quarters([...same, dearer(5, 4), made(6, 3, null)])).toEqual([2, 5, 6]);
  });

  it('are none where it may be chance', () => {
    expect(turningPoints([made(1, 5, 4, 3), made(2, -50, null)])).toEqual([]);
    // What it earned is clear, that something else were better is not.
    expect(turningPoints([{ ...made(1, 5, 9), cost: { mean: 9, standardError: 6 } }])).toMatchObject([
      { kind: 'earned', amount: 5, better: null },
    ]);
  });

  it('of this game are some, in order, with an alternative that can be tried', () => {
    const points = turningPoints(regrets);
    expect(points.length).toBeGreaterThan(0);
    expect(points.map(({ amount }) => amount)).toEqual(points.map(({ amount }) => amount).toSorted((a, b) => b - a));
    expect(points.filter(({ kind, better }) => kind === 'cost' && better === null)).toEqual([]);
  });
});
