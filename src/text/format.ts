/** Numbers as the game writes them: few digits, always a unit, a true minus sign. */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A sign before a figure's size; what rounds to nothing has none. */
function signed(value: number, size: string, plus: string): string {
  if (!/[1-9]/.test(size)) return size;
  return (value < 0 ? '−' : plus) + size;
}

/** $ million as "$9.1B" or "$420M". */
export function money(millions: number): string {
  return signed(millions, moneySize(millions), '');
}

/** $ million as a change: "+$0.7B", "−$30M". */
export function moneyChange(millions: number): string {
  return signed(millions, moneySize(millions), '+');
}

function moneySize(millions: number): string {
  const size = Math.abs(millions);
  if (size >= 99950) return `$${whole.format(size / 1000)}B`;
  if (size >= 999.5) return `$${tenth.format(size / 1000)}B`;
  return size < 0.5 ? '$0' : `$${whole.format(size)}M`;
}

/** $ per GPU-hour from $ million per kGPU-quarter. */
export function perHour(price: number): string {
  const hourly = price / 2.19;
  return signed(hourly, `$${cents.format(Math.abs(hourly))}`, '');
}

/** A fraction as whole percent: 0.214 -> "21%". */
export function percent(fraction: number): string {
  return `${signed(fraction, whole.format(Math.abs(100 * fraction)), '')}%`;
}

export function percentChange(fraction: number): string {
  return `${signed(fraction, whole.format(Math.abs(100 * fraction)), '+')}%`;
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
  const size = moneySize(Math.abs(millions));
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

export function perHourChange(price: number): string {
  const hourly = price / 2.19;
  return signed(hourly, `$${cents.format(Math.abs(hourly))}`, '+');
}
