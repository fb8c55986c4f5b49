/**
 * The only mathematics the rules may use. `Math.exp`, `Math.log`, `Math.pow` and `**` give different bits in different
 * browsers and processors, so they are replaced by functions built from + - * / and comparisons alone, which agree
 * everywhere (docs/decisions/0013).
 */
export { exp } from './exp.ts';
export { ln } from './ln.ts';
export { pow } from './pow.ts';

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
