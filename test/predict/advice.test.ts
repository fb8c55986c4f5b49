import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../src/screens/predict/advice.ts';

/** Advice where the score is somewhat above the model's, so that the number that held decides. */
const byNumber = (inside: number, given: number) => adviceOf({ inside, given, score: 24, width: 20, model: 18 });

describe('advice on how wide ranges should be', () => {
  it('follows from how many held', () => {
    expect(byNumber(11, 16)).toBe('widen');
    expect(byNumber(9, 16)).toBe('widenMuch');
    expect(byNumber(13, 16)).toBe('right');
    expect(byNumber(16, 16)).toBe('narrowMuch');
    expect(byNumber(8, 8)).toBe('narrow');
    expect(byNumber(3, 3)).toBe('tooFew');
    expect(byNumber(0, 3)).toBe('tooFew');
  });

  it('never asks for narrower ranges when fewer hold', () => {
    const order = ['widenMuch', 'widen', 'right', 'narrow', 'narrowMuch'];
    for (let given = 4; given <= 40; given += 1) {
      const steps = Array.from({ length: given + 1 }, (_, inside) => order.indexOf(byNumber(inside, given)));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(steps[0]).toBe(0);
      expect(byNumber(Math.round(0.8 * given), given)).toBe('right');
    }
  });

  it('follows the score where as many held as should: what is far from the model’s is not right', () => {
    expect(adviceOf({ inside: 3, given: 5, score: 50, width: 14, model: 18 })).toBe('missedFar');
    expect(adviceOf({ inside: 4, given: 5, score: 50, width: 40, model: 18 })).toBe('narrow');
    expect(adviceOf({ inside: 4, given: 5, score: 20, width: 14, model: 18 })).toBe('right');
  });

  it('does not trust a number that is only rare where the score is no worse than the model’s', () => {
    expect(adviceOf({ inside: 8, given: 8, score: 18, width: 18, model: 18 })).toBe('right');
    expect(adviceOf({ inside: 11, given: 16, score: 15, width: 8, model: 18 })).toBe('right');
    expect(adviceOf({ inside: 9, given: 16, score: 15, width: 8, model: 18 })).toBe('widenMuch');
  });

  it('says "right" of no score far from the model’s, however many held', () => {
    for (let given = 4; given <= 20; given += 1) {
      for (let inside = 0; inside <= given; inside += 1) {
        expect(adviceOf({ inside, given, score: 50, width: 20, model: 18 })).not.toBe('right');
      }
    }
  });
});
