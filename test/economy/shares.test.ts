import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USES } from '../../game/economy/names.ts';
import { moveShare, partOf } from '../../game/economy/shares.ts';
import { aPlan, shares } from '../store/plans.ts';

describe('the three shares of a fleet', () => {
  it('stay whole percents that sum to 100, wherever one of them goes', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(...USES), fc.double({ min: -50, max: 150, noNaN: true }), (from, use, to) => {
        const plan = { ...aPlan, ...from };
        moveShare(plan, use, to);
        expect(plan.cloud + plan.products + plan.research).toBe(100);
        for (const share of USES.map((each) => plan[each])) {
          expect(Number.isInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(0);
        }
        expect(plan[use]).toBe(Math.round(Math.min(100, Math.max(0, to))));
      }),
    );
  });

  it('give in proportion', () => {
    const plan = { ...aPlan, cloud: 20, products: 20, research: 60 };
    moveShare(plan, 'cloud', 60);
    expect([plan.products, plan.research]).toEqual([10, 30]);
  });

  it('share alike when there is nothing to go by', () => {
    const plan = { ...aPlan, cloud: 100, products: 0, research: 0 };
    moveShare(plan, 'cloud', 40);
    expect([plan.products, plan.research]).toEqual([30, 30]);
  });

  it('reach the same place by single steps as by one long move', () => {
    const step = { ...aPlan, cloud: 35, products: 24, research: 41 };
    const leap = { ...step };
    const part = partOf(step, 'cloud');
    for (let percent = 36; percent <= 60; percent++) moveShare(step, 'cloud', percent, part);
    moveShare(leap, 'cloud', 60);
    expect(step).toEqual(leap);
  });
});
