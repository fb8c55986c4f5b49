import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthScale, modelRange, typedLimits } from '../../src/screens/predict/scale.ts';
import { percentOf } from '../../src/screens/predict/TypedRange.tsx';

const bandFrom = (low: number, high: number) => ({ low80: low, low50: low, median: low, high50: high, high80: high });

describe('the scale of growth', () => {
  it('stays where it is usual, so that it seldom moves under the hand', () => {
    expect(growthScale(null, null, null)).toEqual({ low: -10, high: 30 });
    expect(growthScale(bandFrom(16.2, 21.8), 19, { low: 16, high: 23 })).toEqual({ low: -10, high: 30 });
    expect(growthScale(bandFrom(24.2, 27.1), null, null)).toEqual({ low: -10, high: 40 });
  });

  it('holds the model’s range, the last growth and what is given, in whole tens', () => {
    const any = fc.double({ min: -100, max: 2000, noNaN: true });
    const ranges = fc.tuple(fc.integer({ min: -100, max: 10000 }), fc.nat(500));
    fc.assert(
      fc.property(any, any, fc.integer({ min: -100, max: 900 }), ranges, (a, b, last, [low, width]) => {
        const fan = bandFrom(Math.min(a, b), Math.max(a, b));
        const given = { low, high: low + width };
        const scale = growthScale(fan, last, given);
        for (const { low: least, high: most } of [modelRange(fan), { low: last, high: last }, given]) {
          expect(scale.low).toBeLessThanOrEqual(least);
          expect(scale.high).toBeGreaterThanOrEqual(most);
        }
        expect([Math.abs(scale.low % 10), Math.abs(scale.high % 10)]).toEqual([0, 0]);
        expect(scale.low).toBeGreaterThanOrEqual(-100);
      }),
    );
  });

  it('takes the model’s range outwards to whole percents', () => {
    expect(modelRange(bandFrom(16.2, 21.8))).toEqual({ low: 16, high: 22 });
    expect(modelRange(bandFrom(-3.4, 2))).toEqual({ low: -4, high: 2 });
  });
});

describe('a typed percent', () => {
  const read = (typed: string) => percentOf(typed, { low: -100, high: 100 });

  it('is a whole number with either minus, within its limits', () => {
    expect(['16', ' -3 ', '−3', '+4 %', '99999', '-500'].map(read)).toEqual([16, -3, -3, 4, 100, -100]);
    expect(['', 'x', '1.5', '1 6', '--3'].map(read)).toEqual([null, null, null, null, null]);
  });

  it('may be more than doubling only where the model or the last quarter comes near it', () => {
    expect(typedLimits(bandFrom(16.2, 21.8), 19)).toEqual({ low: -100, high: 100 });
    expect(typedLimits(bandFrom(80, 340), null)).toEqual({ low: -100, high: 350 });
    expect(typedLimits(null, 512)).toEqual({ low: -100, high: 520 });
  });
});
