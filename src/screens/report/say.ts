import type { SegmentId } from '../../../game/economy/names.ts';
import type { Game } from '../../store/game.ts';
import {
  count,
  countChange,
  kGpu,
  money,
  moneyChange,
  months,
  monthsChange,
  multiple,
  multipleChange,
  percent,
  perHour,
  perHourChange,
  pointsChange,
} from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Figure } from './figures.ts';
import { onGrid } from './grid.ts';

/** A figure as the report writes it. */
export function sayFigure({ kind, step }: Figure, value: number): string {
  switch (kind) {
    case 'money':
      return money(value, step);
    case 'share':
      return percent(value);
    case 'months':
      return months(value);
    case 'multiple':
      return multiple(value);
    case 'kGpu':
      return kGpu(value);
    case 'units':
      return count(value);
    case 'perHour':
      return perHour(value);
  }
}

/** A row's name, and its unit where it has one. */
export function nameOf({ id, segment }: Figure): string[] {
  return text.report.rows[id](segment ? text.common.segments[segment] : '').filter((part) => part !== '');
}

/** The change of a figure, with a sign; shares change by points. */
export function sayChange({ kind, step }: Figure, value: number): string {
  switch (kind) {
    case 'money':
      return moneyChange(value, step);
    case 'share':
      return text.report.points(pointsChange(value));
    case 'months':
      return monthsChange(value);
    case 'multiple':
      return multipleChange(value);
    case 'kGpu':
    case 'units':
      return countChange(value);
    case 'perHour':
      return perHourChange(value);
  }
}

/** Lines that sell, with who waits and how many: for the alarm and the spoken result. */
export function waitingNow(game: Game): { segment: SegmentId; share: number }[] {
  const firm = firmOf(game.worlds[game.worlds.length - 1]!, game.role);
  return (['cloud', 'products'] as const)
    .filter((line) => firm[line].open)
    .map((line) => ({ segment: firm[line].segment, share: 1 - firm[line].serviceLevel }));
}

/** "20% of cloud tenants’ calls and 28% of businesses’ calls". */
export function sayWaiting(waiting: { segment: SegmentId; share: number }[]): string {
  const { report } = text;
  return report.and(waiting.map(({ segment, share }) => report.waitingPart(percent(share), report.who[segment])));
}

/** From one call in five waiting on (as shown), service is short. */
const SHORT = 0.2;

/** The sentence that must not be missed, or null. */
export function alarmOf(game: Game): string | null {
  const short = waitingNow(game).filter(({ share }) => onGrid(share, 'share') >= SHORT);
  return short.length > 0 ? text.report.alarm(sayWaiting(short)) : null;
}
