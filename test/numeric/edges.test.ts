import { describe, expect, test } from 'vitest';
import { exp, ln, pow } from '../../game/numeric/math.ts';

/** Where the platform's functions are exact by the standard of the language, ours must be the same. */
const LEAST = Number.MIN_VALUE;
const LARGEST = Number.MAX_VALUE;
const UP = 1 + Number.EPSILON;
const DOWN = 1 - Number.EPSILON / 2;

describe('exp', () => {
  test.each([
    [0, 1],
    [-0, 1],
    [LEAST, 1],
    [-LEAST, 1],
    [1e-17, 1],
    [-1e-17, 1],
    [709.782712893384, 1.7976931348622732e308],
    [709.7827128933841, Infinity],
    [LARGEST, Infinity],
    [Infinity, Infinity],
    [-745.1332191019411, LEAST],
    [-745.1332191019412, 0],
    [-LARGEST, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])('exp(%d) is %d', (x, wanted) => expect(exp(x)).toBe(wanted));
});

describe('ln', () => {
  test.each([
    [1, 0],
    [UP, 2.2204460492503128e-16],
    [DOWN, -Number.EPSILON / 2],
    [0, -Infinity],
    [-0, -Infinity],
    [LEAST, -744.4400719213812],
    [2.2250738585072014e-308, -708.3964185322641],
    [2.225073858507201e-308, -708.3964185322641],
    [LARGEST, 709.782712893384],
    [Infinity, Infinity],
    [-LEAST, NaN],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
  ])('ln(%d) is %d', (x, wanted) => expect(ln(x)).toBe(wanted));
});

describe('pow', () => {
  const values = [0, LEAST, 0.5, DOWN, 1, UP, 2, 3, 1e300, LARGEST, Infinity];
  const exponents = [0, 1, 2, 3, 0.5, 2.5, 1e16, 1e300, LARGEST, Infinity];
  const both = (list: number[]) => [...list, ...list.map((value) => -value), NaN];

  /** The language fixes these of the platform's results; others may differ in the last bits. */
  const fixed = (result: number) => [0, 1, Infinity].includes(Math.abs(result)) || Number.isNaN(result);
  const same = (mine: number, platform: number) =>
    Object.is(mine, platform) || (!fixed(platform) && Math.abs(mine / platform - 1) < 1e-14);

  test.each(both(values))('of %d is as Math.pow has it', (x) => {
    const different = both(exponents).filter((y) => !same(pow(x, y), Math.pow(x, y)));
    expect(different).toEqual([]);
  });

  test('is exact for powers of two', () => {
    for (let y = -1074; y < 1024; y += 1) expect(pow(2, y)).toBe(2 ** y);
  });

  test('overflows and underflows where it must', () => {
    expect(pow(10, 308.3)).toBe(Infinity);
    expect(pow(10, -324)).toBe(0);
    expect(pow(10, -323.5)).toBe(LEAST);
    expect(pow(UP, 1e19)).toBe(Infinity);
    expect(pow(DOWN, 1e19)).toBe(0);
  });
});
