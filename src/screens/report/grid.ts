/**
 * Figures as they are shown. A reader adds up what is on the screen, so sums and differences are taken of the shown
 * figures and not of what lies behind them: "$11.6B to $13.8B, +$2.2B", and never +$2.3B.
 */

/** What a figure counts, which decides how finely it is shown. */
export type Kind = 'money' | 'share' | 'months' | 'multiple' | 'kGpu' | 'units' | 'perHour';

/** Smallest step shown, in the figure's own unit. */
const STEP: Record<Exclude<Kind, 'money'>, number> = {
  share: 0.01,
  months: 0.1,
  multiple: 0.1,
  kGpu: 1,
  units: 1,
  perHour: 0.01,
};

/** Money is shown in tenths of a billion, from 100 billion on in billions, under one in millions; $ million. */
function stepOf(kind: Kind, value: number): number {
  if (kind !== 'money') return STEP[kind];
  const size = Math.abs(value);
  if (size >= 99950) return 1000;
  return size >= 999.5 ? 100 : 1;
}

/** The value that is shown in place of `value`. */
export function onGrid(value: number, kind: Kind): number {
  return snap(value, stepOf(kind, value));
}

/** Divides by the inverse, so that 0.1 * 3 comes out as 0.3. */
function snap(value: number, step: number): number {
  const steps = Math.round(value / step);
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

/**
 * Amounts of money rounded so that they still sum to the rounded `total`: each goes down to its step, and the steps that
 * are then missing go to those who lost most by it.
 */
export function partsOnGrid(parts: readonly number[], total: number): number[] {
  const step = Math.max(...[total, ...parts].map((amount) => stepOf('money', amount)));
  const floors = parts.map((part) => Math.floor(part / step));
  const missing = Math.round(total / step) - floors.reduce((sum, floor) => sum + floor, 0);
  const byLoss = parts
    .map((part, i) => ({ i, loss: part / step - floors[i]! }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  const shown = [...floors];
  for (let k = 0; k < missing; k++) shown[byLoss[k % byLoss.length]!.i]! += 1;
  return shown.map((steps) => steps * step);
}
