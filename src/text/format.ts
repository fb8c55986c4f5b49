import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';

/** Numbers as the game writes them: few digits, always a unit, a true minus sign. */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A sign before a figure's size; what rounds to nothing has none. */
function signed(value: number, size: string, plus: string): string {
  if (!/[1-9]/.test(size)) return size;
  return (value < 0 ? '−' : plus) + size;
}

/** How finely an amount is written, $ million: in millions, from one billion on in its tenths, from a thousand in billions. */
export type MoneyStep = 1 | 100 | 1000;

export function moneyStep(millions: number): MoneyStep {
  const size = Math.abs(millions);
  if (size >= 999950) return 1000;
  return size >= 999.5 ? 100 : 1;
}

/** $ million as "$9.1B" or "$420M"; amounts that are read together share the step of the largest. */
export function money(millions: number, step = moneyStep(millions)): string {
  return signed(millions, moneySize(millions, step), '');
}

/** $ million as a change: "+$0.7B", "−$30M". */
export function moneyChange(millions: number, step = moneyStep(millions)): string {
  return signed(millions, moneySize(millions, step), '+');
}

function moneySize(millions: number, step: MoneyStep): string {
  const size = Math.abs(millions);
  if (size < step / 2) return '$0';
  if (step === 1) return `$${whole.format(size)}M`;
  return `$${(step === 100 ? tenth : whole).format(size / 1000)}B`;
}

/** On the scale of a chart, as short as can be: "$10B". */
export function moneyTick(millions: number): string {
  return money(millions, Math.abs(millions) >= 1000 && millions % 1000 === 0 ? 1000 : moneyStep(millions));
}

/** $ per GPU-hour: "$4.30". */
export function perHour(dollars: number): string {
  return signed(dollars, `$${cents.format(Math.abs(dollars))}`, '');
}

/** $ per GPU-hour from $ million per kGPU-quarter, as the model counts prices. */
export function hourly(price: number): number {
  return price / KILOHOURS_PER_QUARTER;
}

/** A fraction as whole percent: 0.214 -> "21%". */
export function percent(fraction: number): string {
  return `${signed(fraction, whole.format(Math.abs(100 * fraction)), '')}%`;
}

export function percentChange(fraction: number): string {
  return `${signed(fraction, whole.format(Math.abs(100 * fraction)), '+')}%`;
}

/** Whole percents, without the unit: -3 -> "−3". */
export function wholePercents(value: number): string {
  return signed(value, whole.format(Math.abs(value)), '');
}

/** Percentage points, without the unit: 12.44 -> "12.4". */
export function points(value: number): string {
  return signed(value, tenth.format(Math.abs(value)), '');
}

/** Thousand GPUs, without the unit: 1018.2 -> "1,018". */
export function kGpu(value: number): string {
  return signed(value, whole.format(Math.abs(value)), '');
}

/** Frontier-months, without the unit: 5.64 -> "5.6". */
export function months(value: number): string {
  return signed(value, tenth.format(Math.abs(value)), '');
}

export function monthsChange(value: number): string {
  return signed(value, tenth.format(Math.abs(value)), '+');
}

/** A price multiple, without the unit: 3.2. */
export function multiple(value: number): string {
  return tenth.format(value);
}

/** A plain count. */
export function count(value: number): string {
  return whole.format(value);
}

/** $ million inside a sentence, without a sign: "$1.9 billion", "$420 million". */
export function moneyInWords(millions: number): string {
  const size = moneySize(millions, moneyStep(millions));
  if (size.endsWith('B')) return `${size.slice(0, -1)} billion`;
  return size.endsWith('M') ? `${size.slice(0, -1)} million` : size;
}

/** A change of a percentage, in its points and without the unit: 0.08 -> "+8". */
export function pointsChange(fraction: number): string {
  return signed(fraction, whole.format(Math.abs(100 * fraction)), '+');
}

export function multipleChange(value: number): string {
  return signed(value, tenth.format(Math.abs(value)), '+');
}

/** A change of a count or of thousand GPUs, without the unit. */
export function countChange(value: number): string {
  return signed(value, whole.format(Math.abs(value)), '+');
}

export function perHourChange(dollars: number): string {
  return signed(dollars, `$${cents.format(Math.abs(dollars))}`, '+');
}

/** "3, 5 and 7". */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}
