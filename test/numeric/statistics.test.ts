import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  mean,
  quantile,
  standardDeviation,
  standardErrorOf,
  studentQuantile,
} from '../../game/numeric/statistics.ts';

describe('statistics', () => {
  it('quantiles are those of type 7 (R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1)))', () => {
    const parts = [0, 0.1, 0.5, 0.9, 1];
    const quantiles = [1, 1.3, 3, 6.8, 8];
    parts.forEach((part, i) => expect(quantile([1, 2, 4, 8], part)).toBeCloseTo(quantiles[i]!, 12));
    expect(quantile([5], 0.9)).toBe(5);
  });

  it('bands do not mind the order of a sample, and of nothing there are none', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (numbers) => {
        expect(bandOf(numbers.toReversed())).toEqual(bandOf(numbers));
      }),
    );
    expect(bandOf([])).toBeNull();
  });

  it('means and deviations by hand', () => {
    expect([mean([2, 4, 9]), standardDeviation([2, 4, 9]), standardDeviation([3])]).toEqual([5, Math.sqrt(13), null]);
    expect([standardErrorOf([2, 4, 9]), standardErrorOf([3])]).toEqual([Math.sqrt(13) / Math.sqrt(3), 0]);
  });

  it('Student quantiles are those of the printed table', () => {
    const table = { 1: 12.706, 2: 4.303, 4: 2.776, 5: 2.571, 6: 2.447, 10: 2.228, 20: 2.086, 30: 2.042, 120: 1.98 };
    for (const [degrees, printed] of Object.entries(table)) {
      expect(Math.abs(studentQuantile(Number(degrees)) - printed)).toBeLessThan(0.0015);
    }
    expect(Math.abs(studentQuantile(3) - 3.182)).toBeLessThan(0.004);
  });
});
