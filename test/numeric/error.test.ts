import { expect, test } from 'vitest';
import { exp, ln, pow } from '../../game/numeric/math.ts';
import { stream } from '../../game/numeric/random.ts';
import { exactExp, exactLn, exactPow, fixed, ulpsFrom } from './exact.ts';

/** How far exp, ln and pow are from the exact values, on arguments of all sizes: the bounds their comments state. */

type Draw = (low: number, high: number) => number;

/** The largest error over many arguments, in ulp, and where it is. */
function worst(name: string, times: number, error: (draw: Draw) => number): number {
  const uniform = stream(1, name);
  // Two draws: one has 32 bits only.
  const draw: Draw = (low, high) => low + (high - low) * (uniform() + uniform() / 2 ** 32);
  let largest = 0;
  for (let i = 0; i < times; i += 1) {
    const ulps = error(draw);
    if (!(ulps <= largest)) largest = ulps;
  }
  return largest;
}

test.each<[string, number, (draw: Draw) => number, number]>([
  ['small', 8000, (draw) => draw(-1, 1), 0.7],
  ['usual', 8000, (draw) => draw(-50, 50), 0.7],
  ['any', 6000, (draw) => draw(-708, 709.7), 0.7],
  ['tiny', 2000, (draw) => draw(-1, 1) * 2 ** -draw(0, 60), 0.7],
  ['very negative', 2000, (draw) => draw(-745, -708), 0.85],
])('exp of %s numbers', (name, times, argument, bound) => {
  const error = (draw: Draw) => {
    const x = argument(draw);
    return ulpsFrom(exp(x), exactExp(fixed(x)));
  };
  expect(worst(`exp ${name}`, times, error)).toBeLessThan(bound);
});

test.each<[string, number, (draw: Draw) => number]>([
  ['usual', 10_000, (draw) => draw(0.3, 3)],
  ['any', 6000, (draw) => draw(1, 2) * 2 ** Math.floor(draw(-1022, 1023))],
  ['subnormal', 2000, (draw) => 2 ** draw(-1074, -1022)],
  ['nearly 1', 6000, (draw) => 1 + draw(-1, 1) * 2 ** -draw(1, 52)],
])('ln of %s numbers', (name, times, argument) => {
  const error = (draw: Draw) => {
    const x = argument(draw);
    return x === 1 ? Math.abs(ln(x)) : ulpsFrom(ln(x), { mantissa: exactLn(x), scale: 0 });
  };
  expect(worst(`ln ${name}`, times, error)).toBeLessThan(0.51);
});

/** What the rules do: levels to the eighth power and its root, elasticities, growth over quarters. */
test.each([8, 1 / 8, -9 / 8, 0.3, 0.4, 0.5, 1.3, 2.2, 16, 40])('pow(x, %d) of usual x', (y) => {
  const error = (draw: Draw) => {
    const x = draw(0.3, 2);
    return ulpsFrom(pow(x, y), exactPow(x, y));
  };
  expect(worst(`pow to ${y}`, 800, error)).toBeLessThan(0.75);
});

test.each<[string, number, (draw: Draw) => number, number, number]>([
  ['usual', 8000, (draw) => draw(0.3, 2), 50, 0.75],
  ['any', 4000, (draw) => draw(1, 2) * 2 ** Math.floor(draw(-1022, 1023)), 50, 0.75],
  ['nearly 1', 4000, (draw) => 1 + draw(-1, 1) * 2 ** -draw(1, 40), 50, 0.75],
  ['usual', 4000, (draw) => draw(0.3, 2), 745, 1.5],
  ['any', 2000, (draw) => draw(1, 2) * 2 ** Math.floor(draw(-1022, 1023)), 745, 1.5],
  // Where (x - 1) / (x + 1) is largest, the series for ln x is at its worst.
  ['least favourable', 4000, (draw) => draw(1.39, Math.SQRT2), 709, 1.5],
])('pow of %s numbers (%d of them)', (name, times, argument, span, bound) => {
  const error = (draw: Draw) => {
    const x = argument(draw);
    const y = x === 1 ? 3 : draw(-span, Math.min(span, 709)) / Math.log(x);
    return ulpsFrom(pow(x, y), exactPow(x, y));
  };
  expect(worst(`pow ${name} ${span}`, times, error)).toBeLessThan(bound);
});
