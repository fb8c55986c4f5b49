import { describe, expect, it } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { outcomesOf, wholeShares } from '../../src/screens/debrief/outcomes.ts';
import { beginGame, playPlan, type Game } from '../../src/store/game.ts';
import { aPlan, aRecord } from '../store/plans.ts';

function played(): Game {
  let game = beginGame(aRecord, 'lab');
  for (let quarter = 1; quarter <= 3; quarter += 1) game = playPlan(game, aRecord, aPlan);
  return game;
}

describe('what came of an intention', () => {
  it('begins with what was put first, and repeats value, a score, only then', () => {
    const game = played();
    const order = (first: Parameters<typeof outcomesOf>[1]) => outcomesOf(game, first).map(({ aim }) => aim);
    expect(order(null)).toEqual(['share', 'lead']);
    expect(order('lead')).toEqual(['lead', 'share']);
    expect(order('value')).toEqual(['value', 'share', 'lead']);
  });

  it('is read off the scores and reports at the start and the end', () => {
    const game = played();
    const { engine, worlds, opening } = game;
    const ends = [worlds[0]!, worlds[3]!];
    const [start, now] = ends.map((world) => engine.finalScores(world, opening.model));
    const [before, after] = ends.map((world) => engine.reportQuarter(world, opening.model));
    const [value, share, lead] = outcomesOf(game, 'value');
    const index = (100 * now!.lab.enterpriseValue) / start!.lab.enterpriseValue;
    expect(value).toEqual({
      aim: 'value',
      start: start!.lab.enterpriseValue,
      now: now!.lab.enterpriseValue,
      beside: index,
    });
    const sales = FIRM_IDS.reduce((sum, id) => sum + now![id].revenue, 0);
    expect(share!.now).toBeCloseTo(now!.lab.revenue / sales, 12);
    expect(lead).toEqual({
      aim: 'lead',
      start: before!.firms.lab.leadMonths,
      now: after!.firms.lab.leadMonths,
      beside: after!.market.openLagMonths,
    });
  });

  it('sees where the GPUs went over all quarters, in parts that sum to the whole', () => {
    const two = [
      { cloud: 20, products: 30, research: 50 },
      { cloud: 60, products: 30, research: 10 },
    ];
    expect(Object.fromEntries(wholeShares(two))).toEqual({ cloud: 40, products: 30, research: 30 });
    // Each of these means ends in a half, which rounded by itself sums to 101.
    const halves = [
      { cloud: 20, products: 30, research: 50 },
      { cloud: 21, products: 29, research: 50 },
    ];
    expect(wholeShares(halves).reduce((sum, [, share]) => sum + share, 0)).toBe(100);
  });
});
