import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../src/screens/predict/advice.ts';

describe('advice on how wide ranges should be', () => {
  it('follows from how many held', () => {
    expect(adviceOf(11, 16)).toBe('widen');
    expect(adviceOf(9, 16)).toBe('widenMuch');
    expect(adviceOf(13, 16)).toBe('right');
    expect(adviceOf(16, 16)).toBe('narrowMuch');
    expect(adviceOf(8, 8)).toBe('narrow');
    expect(adviceOf(3, 3)).toBe('tooFew');
    expect(adviceOf(0, 3)).toBe('tooFew');
  });

  it('never asks for narrower ranges when fewer hold', () => {
    const order = ['widenMuch', 'widen', 'right', 'narrow', 'narrowMuch'];
    for (let given = 4; given <= 40; given += 1) {
      const steps = Array.from({ length: given + 1 }, (_, inside) => order.indexOf(adviceOf(inside, given)));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(steps[0]).toBe(0);
      expect(adviceOf(Math.round(0.8 * given), given)).toBe('right');
    }
  });
});
