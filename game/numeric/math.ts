/**
 * The only mathematics the rules may use. `Math.exp`, `Math.log`, `Math.pow` and `**` give different bits in different
 * browsers and processors, so they are replaced by implementations built from + - * / alone, which agree everywhere.
 */
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';

/** The positive part of `x`: max(0, x). */
export function pos(x: number): number {
  return x > 0 ? x : 0;
}

/** `x` held within [low, high]. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** The nearest whole number; halves go up (so that 2.5 and -2.5 become 3 and -2, as the decision grid expects). */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5);
}
