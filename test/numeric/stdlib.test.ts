import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';
import { expect, test } from 'vitest';
import { exp, ln, pow } from '../../game/numeric/math.ts';
import { stream } from '../../game/numeric/random.ts';

/** @stdlib's functions, which the rules of version 1 used, are made by others and quick: a second oracle for many arguments. */
const EPSILON = Number.EPSILON;

test('exp, ln and pow stay within two units in the last place of @stdlib’s', () => {
  const draw = stream(2, 'stdlib');
  let furthest = 0;
  for (let i = 0; i < 200_000; i += 1) {
    const x = 0.02 + 4 * draw();
    const y = 20 * draw() - 10;
    furthest = Math.max(
      furthest,
      Math.abs(exp(y) / stdlibExp(y) - 1),
      Math.abs(ln(x) / stdlibLn(x) - 1),
      Math.abs(pow(x, y) / stdlibPow(x, y) - 1),
    );
  }
  expect(furthest).toBeLessThan(2 * EPSILON);
  // They are not the same functions.
  expect(furthest).toBeGreaterThan(0);
});
