import { moneyStep, type MoneyStep } from '../../text/format.ts';

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

/** The value that is shown in place of `value`; money to its own step unless it shares one. */
export function onGrid(value: number, kind: Kind, step = moneyStep(value)): number {
  return snap(value, stepOf(kind, step));
}

/** Smallest step that is shown of a kind, in its own unit. */
export function stepOf(kind: Kind, step: MoneyStep): number {
  return kind === 'money' ? step : STEP[kind];
}

/** Divides by the inverse, so that 0.1 * 3 comes out as 0.3. */
export function snap(value: number, step: number): number {
  const steps = Math.round(value / step);
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

/** The step that amounts read together are shown to: that of the largest. */
export function commonStep(amounts: readonly number[]): MoneyStep {
  return amounts.map(moneyStep).reduce((a, b) => (b > a ? b : a), 1);
}

/** Cash is shown in tenths of a billion even where it is less than one, so that one quarter's end is the next one's start. */
export function cashStep(...balances: number[]): MoneyStep {
  return commonStep([1000, ...balances]);
}

/**
 * Amounts of money rounded to a step so that they still sum to the rounded `total`: each goes down to its step, and the
 * steps that are then missing go to those who lost most by it.
 */
export function partsOnGrid(parts: readonly number[], total: number, step: MoneyStep): number[] {
  const floors = parts.map((part) => Math.floor(part / step));
  const missing = Math.round(total / step) - floors.reduce((sum, floor) => sum + floor, 0);
  const byLoss = parts
    .map((part, i) => ({ i, loss: part / step - floors[i]! }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  const shown = [...floors];
  for (let k = 0; k < missing; k++) shown[byLoss[k % byLoss.length]!.i]! += 1;
  return shown.map((steps) => steps * step);
}
