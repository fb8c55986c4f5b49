import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotColumns, luckOf } from '../../game/insight/luck.ts';
import { QUALITY_SIZES } from '../../game/insight/quality.ts';
import { REGRET_SETS } from '../../game/insight/regret.ts';
import { barOf } from '../../src/screens/skill/bar.ts';
import { dotsIn, ownColumn } from '../../src/screens/skill/dots.ts';
import { setsWithin, startsWithin } from '../../src/screens/skill/pacing.ts';
import { spread } from '../../src/screens/skill/spread.ts';

describe('the bar of skill', () => {
  it('has the best plan as its whole length', () => {
    expect(barOf({ share: 0.78, rule: 0.66 }, 300)).toEqual({ filled: 234, whole: 300, mark: 198 });
  });

  it('has room for more than the best plan, none for less than nothing', () => {
    expect(barOf({ share: 1.25, rule: 0.5 }, 300)).toEqual({ filled: 300, whole: 240, mark: 120 });
    expect(barOf({ share: -0.4, rule: -1 }, 300)).toEqual({ filled: 0, whole: 300, mark: 2 });
    expect(barOf({ share: 1, rule: 2 }, 300)).toMatchObject({ filled: 150, whole: 150, mark: 298 });
  });
});

describe('the dots of luck', () => {
  const box = { width: 340, height: 170, top: 22, right: 8, bottom: 28, left: 8 };

  it('stay inside the drawing and clear of each other, and the own mark among them', () => {
    const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(samples, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (values, value) => {
        const columns = dotColumns(luckOf(value, values), 100, 15);
        const { dots, own, centres } = dotsIn(columns, value, box);
        expect(dots).toHaveLength(100);
        expect(dots.every(({ x, y, r }) => x - r >= 8 && x + r <= 332 && y - r >= 21.9 && y + r <= 142)).toBe(true);
        expect(own).toBeGreaterThanOrEqual(8 - 1e-6);
        expect(own).toBeLessThanOrEqual(332 + 1e-6);
        expect(Math.abs(centres[ownColumn(columns, value)]! - own)).toBeLessThan(170);
      }),
      { numRuns: 50 },
    );
  });

  it('have the own mark in the column that its value lies in', () => {
    const values = [10, 20, 30, 40];
    const columns = dotColumns(luckOf(25, values), 100, 3);
    expect(ownColumn(columns, 25)).toBe(1);
    expect(ownColumn(columns, 40)).toBe(2);
    expect(dotsIn(columns, 25, box).own).toBe(170);
  });
});

describe('a slow machine', () => {
  it('makes fewer starts, and at least one', () => {
    const quick = QUALITY_SIZES.quick;
    expect(startsWithin(quick, 0.4, 2, 30_000)).toBe(quick.starts);
    expect(startsWithin(quick, 4, 2, 30_000)).toBe(2);
    expect(startsWithin(quick, 400, 2, 30_000)).toBe(1);
    expect(startsWithin(QUALITY_SIZES.full, 0.4, 2, 180_000)).toBe(QUALITY_SIZES.full.starts);
  });

  it('measures turning points on less luck, and at least a third', () => {
    expect(setsWithin(REGRET_SETS, 16, 0.4, 2, 15_000)).toEqual(REGRET_SETS);
    const some = setsWithin(REGRET_SETS, 16, 15, 2, 15_000);
    expect(some.measure).toBeLessThan(REGRET_SETS.measure);
    expect(setsWithin(REGRET_SETS, 16, 1e6, 2, 15_000)).toEqual({ choose: 4, measure: 16 });
  });
});

describe('work spread over workers', () => {
  it.each([1, 2, 3, 9])('comes back in order from %i', async (workers) => {
    let busy = 0;
    let most = 0;
    const results = await spread(5, workers, async (i) => {
      busy += 1;
      most = Math.max(most, busy);
      // The first pieces are the last to be done.
      for (let turn = 0; turn < 10 - 2 * i; turn += 1) await Promise.resolve();
      busy -= 1;
      return i * i;
    });
    expect(results).toEqual([0, 1, 4, 9, 16]);
    expect(most).toBe(Math.min(5, workers));
  });

  it('fails as a piece does', async () => {
    const broken = spread(3, 2, (i) => (i === 1 ? Promise.reject(new Error('no')) : Promise.resolve(i)));
    await expect(broken).rejects.toThrow('no');
  });
});
