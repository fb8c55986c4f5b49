import { describe, expect, it } from 'vitest';
import { playMatch, SCORES, summarise, type Contest, type Match } from '../../game/insight/tournament.ts';
import { engine } from '../../game/replay/engine.ts';

const contest: Contest = { scenario: 'april-2026', quarters: 4, role: 'lab', plans: ['rule', 'allCloud', 'rule'] };

/** A match in which every score of a plan is the same number. */
function matchOf(...values: number[]): Match {
  return values.map((value) => ({
    revenue: value,
    pricingPower: value,
    distillationExposure: value,
    distillationShare: value,
    enterpriseValue: value,
  }));
}

describe('a match', () => {
  it('is the game that a script with the plan in its seat plays, all plans under the same luck', () => {
    const results = playMatch(engine, contest, 7);
    for (const [i, plan] of contest.plans.entries()) {
      const seats = { lab: { plan } };
      const record = { scenario: 'april-2026', seed: 7, quarters: 4, parameters: {}, firms: {}, seats } as const;
      const { hash, final } = engine.reportGame(engine.playGame(record));
      expect(results[i]).toEqual({ ...final.lab, hash });
    }
    expect(results[2]).toEqual(results[0]);
    expect(results[1]).not.toEqual(results[0]);
  });
});

describe('the summary', () => {
  it('by hand: paired differences, their standard error and Student interval, wins, spread', () => {
    const { games, plans, pairs } = summarise(
      ['rule', 'allCloud'],
      [matchOf(3, 1), matchOf(4, 4), matchOf(5, 3), matchOf(8, 0)],
    );
    expect(games).toBe(4);
    expect(plans.map(({ plan, wins, winShare }) => [plan, wins, winShare])).toEqual([
      ['rule', 3.5, 0.875],
      ['allCloud', 0.5, 0.125],
    ]);
    const spread = Object.entries(plans[0]!.scores.revenue);
    expect(spread.map(([name]) => name)).toEqual([
      'mean',
      'standardDeviation',
      'lowest',
      'low80',
      'low50',
      'median',
      'high50',
      'high80',
      'highest',
    ]);
    const byHand = [5, Math.sqrt(14 / 3), 3, 3.3, 3.75, 4.5, 5.75, 7.1, 8];
    spread.forEach(([, value], i) => expect(value).toBeCloseTo(byHand[i]!, 12));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ plan: 'rule', against: 'allCloud' });
    // Differences 2, 0, 2, 8: mean 3, variance 12; t of 3 degrees is 3.182.
    for (const score of SCORES) {
      const { mean, standardError, interval95 } = pairs[0]!.differences[score];
      expect([mean, standardError]).toEqual([3, Math.sqrt(3)]);
      expect((3 - interval95![0]) / Math.sqrt(3)).toBeCloseTo(3.182, 2);
      expect((interval95![1] - 3) / Math.sqrt(3)).toBeCloseTo(3.182, 2);
    }
  });

  it('of three plans has every pair once, and of one game no error', () => {
    const { pairs, plans } = summarise(['rule', 'allCloud', 'allProducts'], [matchOf(1, 2, 2)]);
    expect(pairs.map(({ plan, against }) => `${plan} ${against}`)).toEqual([
      'rule allCloud',
      'rule allProducts',
      'allCloud allProducts',
    ]);
    expect(pairs[0]!.differences.revenue).toEqual({ mean: -1, standardError: null, interval95: null });
    expect(plans.map(({ wins }) => wins)).toEqual([0, 0.5, 0.5]);
  });
});
