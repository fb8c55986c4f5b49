import { describe, expect, it } from 'vitest';
import { clamp, pos, roundHalfUp } from '../../game/numeric/math.ts';

describe('small helpers', () => {
  it.each([
    [2, 2],
    [0, 0],
    [-2, 0],
  ])('pos(%d) is %d', (x, wanted) => expect(pos(x)).toBe(wanted));

  it.each([
    [-1, 0],
    [0.5, 0.5],
    [2, 1],
  ])('clamp(%d, 0, 1) is %d', (x, wanted) => expect(clamp(x, 0, 1)).toBe(wanted));

  it.each([
    [2.5, 3],
    [2.4999, 2],
    [-2.5, -2],
    [-2.51, -3],
  ])('roundHalfUp(%d) is %d', (x, wanted) => expect(roundHalfUp(x)).toBe(wanted));
});
