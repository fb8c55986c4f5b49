import { describe, expect, test } from 'vitest';
import { BITS, exactExp, exactLn, exactPow, fixed, ulpsFrom, type Real } from './exact.ts';

/** The oracle itself, held to constants everyone can look up, and to roots in whole numbers. */

/** The first 70 digits after the point. */
function digits({ mantissa, scale }: Real): string {
  const all = (((mantissa * 10n ** 70n) << BigInt(scale)) >> BITS).toString().padStart(71, '0');
  return `${all.slice(0, -70)}.${all.slice(-70)}`;
}

const real = (mantissa: bigint): Real => ({ mantissa, scale: 0 });

describe('the oracle', () => {
  test.each([
    ['e', exactExp(fixed(1)), '2.7182818284590452353602874713526624977572470936999595749669676277240766'],
    ['e^10', exactExp(fixed(10)), '22026.4657948067165169579006452842443663535126185567810742354263552252'],
    ['ln 2', real(exactLn(2)), '0.6931471805599453094172321214581765680755001343602552541206800094933936'],
    ['ln 10', real(exactLn(10)), '2.3025850929940456840179914546843642076011014886287729760333279009675726'],
    ['2^0.5', exactPow(2, 0.5), '1.4142135623730950488016887242096980785696718753769480731766797379907324'],
  ])('knows %s', (_, value, known) => {
    expect(digits(value).slice(0, 60)).toBe(known.slice(0, 60));
  });

  test('agrees with itself from both sides: e^ln x is x', () => {
    for (const x of [0.3, 0.75, 1, 1.000001, 1.5, 3, 1e-5, 123456.789]) {
      expect(ulpsFrom(x, exactExp(exactLn(x)))).toBeLessThan(1e-9);
    }
  });

  test('counts units in the last place', () => {
    expect(ulpsFrom(1 + 2 ** -52, real(fixed(1)))).toBe(1);
    expect(ulpsFrom(1 - 2 ** -53, real(fixed(1)))).toBe(0.5);
    expect(ulpsFrom(-3, real(fixed(-3)))).toBe(0);
    expect(ulpsFrom(2 ** -1074, { mantissa: 1n << BITS, scale: -1073 })).toBe(1);
  });
});
