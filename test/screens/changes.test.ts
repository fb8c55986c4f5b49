import { describe, expect, it } from 'vitest';
import { sayChanges, withAllShares } from '../../src/screens/debrief/changes.ts';
import { sayDid, sayWorth, startAt } from '../../src/screens/debrief/turningPoint.ts';
import { beginGame, playPlan } from '../../src/store/game.ts';
import { aPlan, aRecord } from '../store/plans.ts';

const split = { cloud: 35, products: 24, research: 41 };

describe('what a decision changed, in words', () => {
  it('names each lever, and which way it went', () => {
    const before = { ...split, release: 'hold', price: 34, safeguards: 40, order: 100, deal: 'decline' } as const;
    const after = { ...split, release: 'api', price: 30, safeguards: 60, order: 0, deal: 'accept' } as const;
    expect(sayChanges(before, after, false)).toEqual([
      'released the model by API',
      'lowered the price to 3.0×',
      'ordered no GPUs',
      'raised safeguards to 60%',
      'accepted the chip deal',
    ]);
    expect(sayChanges({ price: 10 }, { price: 12 }, true)).toEqual(['raised the ad load to 1.2×']);
    expect(sayChanges({}, {}, false)).toEqual([]);
  });

  it('tells points that went one way, else the share that moved furthest', () => {
    expect(sayChanges(split, { cloud: 45, products: 24, research: 31 }, false)).toEqual([
      'moved 10 points from Research to Cloud',
    ]);
    expect(sayChanges(split, { cloud: 60, products: 35, research: 5 }, false)).toEqual(['lowered Research to 5%']);
  });

  it('fills in the shares that a change leaves to the rules', () => {
    const { cloud, products, research } = withAllShares(aPlan, { research: 0 });
    expect([research, cloud! + products!]).toEqual([0, 100]);
    expect(withAllShares(aPlan, { order: 0 })).toEqual({ order: 0 });
  });
});

describe('a turning point', () => {
  const point = { quarter: 1, amount: 4200, standardError: 300 };
  const game = playPlan(beginGame(aRecord, 'lab'), aRecord, aPlan);

  it('that cost opens on the better alternative', () => {
    const cost = { ...point, kind: 'cost', changes: {}, before: {}, better: { release: 'hold' } } as const;
    expect(sayDid(cost, game)).toBe('went on as before');
    expect(sayWorth(cost, game)).toBe('On average it cost $4.2B beside the best found: held the model.');
    expect(startAt(cost, game)).toEqual({ quarter: 1, change: { release: 'hold' }, turningPoint: true });
  });

  it('that earned opens on the levers as they had been', () => {
    const changes = { price: 34, safeguards: 40, order: 117 };
    const before = { price: 30, safeguards: 20, order: 50 };
    const earned = { ...point, kind: 'earned', changes, before, better: null } as const;
    expect(sayDid(earned, game)).toBe('raised the price to 3.4×, ordered 117 thousand GPUs and 1 more');
    expect(sayWorth(earned, game)).toBe('On average it earned $4.2B beside going on as before.');
    expect(startAt(earned, game)).toEqual({ quarter: 1, change: before, turningPoint: true });
    // Something else might have been better still; its amount is not the one that is told.
    const surpassed = { ...earned, better: { order: 0 } };
    expect(sayWorth(surpassed, game)).toBe(sayWorth(earned, game));
    expect(startAt(surpassed, game)).toEqual(startAt(earned, game));
  });
});
