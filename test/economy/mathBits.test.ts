import { describe, expect, it } from 'vitest';
import { clamp, exp, ln, pos, pow, roundHalfUp } from '../../game/numeric/math.ts';

/**
 * The very bits of exp, ln and pow. Replays are verified bit for bit on every machine, so another implementation, or
 * another version of this one, must not slip in unnoticed: it would be a change of the rules.
 */
function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

describe('exp, ln and pow', () => {
  it.each(bitsOfExp())('exp(%d) is %s', (x, bits) => expect(bitsOf(exp(x))).toBe(bits));
  it.each(bitsOfLn())('ln(%d) is %s', (x, bits) => expect(bitsOf(ln(x))).toBe(bits));
  it.each(bitsOfPow())('pow(%d, %d) is %s', (x, y, bits) => expect(bitsOf(pow(x, y))).toBe(bits));

  it('agree with the platform’s to a few units in the last place', () => {
    for (let x = -20; x <= 20; x += 0.37) {
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 14);
      const positive = Math.exp(x);
      expect(Math.abs(ln(positive) - Math.log(positive))).toBeLessThan(1e-14 * (1 + Math.abs(x)));
      expect(pow(positive, 0.3) / Math.pow(positive, 0.3)).toBeCloseTo(1, 13);
    }
  });
});

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

function bitsOfExp(): [number, string][] {
  return [
    [0, '3ff0000000000000'],
    [1, '4005bf0a8b14576a'],
    [-1, '3fd78b56362cef38'],
    [0.5, '3ffa61298e1e069c'],
    [-0.11, '3fecaaac5937a61e'],
    [0.126, '3ff226050f13628e'],
    [0.36, '3ff6eeead2fee760'],
    [-2.2, '3fbc5d988575b10e'],
    [3.7, '4044394144eeec81'],
    [-7.25, '3f47455fe323fafe'],
    [20.1, '41bff59e006dec7b'],
    [-40, '3c539792499b1a24'],
  ];
}

function bitsOfLn(): [number, string][] {
  return [
    [1, '0000000000000000'],
    [2, '3fe62e42fefa39ef'],
    [0.1, 'c0026bb1bbb55515'],
    [10, '40026bb1bbb55516'],
    [0.63, 'bfdd91fd2d23cfa6'],
    [3.4, '3ff394958c0771c0'],
    [1.4, '3fd588c2d913348e'],
    [0.9, 'bfbaf8e8210a415c'],
    [1e-9, 'c034b927f32bffb8'],
    [5000000, '402ed992d88db147'],
    [2.6, '3fee938cbceb16de'],
  ];
}

function bitsOfPow(): [number, number, string][] {
  return [
    [0.97, 16, '3fe3a7f747224398'],
    [0.965, -2, '3ff12e81e1325b26'],
    [0.965, 7, '3fe8efd3d10d871f'],
    [1.02, 3, '3ff0fab53d640e9d'],
    [0.7, 0.3, '3fecc0b43ba5c3da'],
    [2.4, 1.3, '4008f786ae4f5d1a'],
    [1.0769230769230769, 0.5, '3ff09a9ebda89da6'],
    [0.918, 8, '3fe023b9906ae301'],
    [1.5, 0.125, '3ff0d4f2f29e5142'],
    [0.4, 0.4, '3fe62e3e1817c1c4'],
    [5.32, 0.5, '400273bcd5e51828'],
    [0.95, 39, '3fc150b8f3c82884'],
  ];
}
