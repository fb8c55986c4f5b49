import { growthOf } from '../../../game/insight/calibration.ts';
import { moneyInWords, percent, type MoneyStep } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { commonStep, onGrid } from './grid.ts';

/**
 * What the report of a quarter begins with, of revenues in $ million: "Quarter 1: revenue grew by $1.2 billion, because". It
 * goes the way that `sayGrowth` goes.
 */
export function sayHeadline(quarter: number, before: number, now: number): string {
  const { report, because } = text;
  const { change, step } = shownChange(before, now);
  const sentence = sayMove(change, step, growthOf(before, now) ?? 0);
  return report.ofQuarter(quarter, change === 0 ? sentence : because.head(sentence));
}

function sayMove(change: number, step: MoneyStep, growth: number): string {
  const { report } = text;
  if (change === 0 && growth === 0) return report.level;
  const amount = change === 0 ? report.lessThan(moneyInWords(step)) : moneyInWords(change);
  return (change || growth) > 0 ? report.grew(amount) : report.fell(amount);
}

/** "up 21%"; "unchanged" only where the money shown is unchanged too. */
export function sayGrowth(before: number, now: number): string {
  const { summary } = text.report;
  const growth = growthOf(before, now);
  const { change } = shownChange(before, now);
  if (growth === null) return change > 0 ? summary.fromNothing : summary.level;
  if (growth === 0 && change === 0) return summary.level;
  const size = growth === 0 ? summary.lessThan(percent(0.01)) : percent(Math.abs(growth) / 100);
  return (growth || change) > 0 ? summary.up(size) : summary.down(size);
}

/** The difference of two amounts as they are shown beside each other, $ million. */
function shownChange(before: number, now: number): { change: number; step: MoneyStep } {
  const step = commonStep([before, now]);
  return { change: onGrid(now, 'money', step) - onGrid(before, 'money', step), step };
}
