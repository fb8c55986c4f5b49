import { LINES, USES, type LineId, type Use } from '../../../game/economy/names.ts';
import type { FirmReport } from '../../../game/economy/report.ts';
import { hourly } from '../../text/format.ts';
import { ALIKE } from '../shared/alike.ts';
import { onGrid } from './grid.ts';

/** What the next GPU of a use earned, what it would have earned elsewhere, and the difference. $ per GPU-hour, as shown. */
export interface Forgone {
  readonly use: Use;
  /** Null for research, which earns later. */
  readonly own: number | null;
  /** The line in which it would have earned most; null when no other line sells. */
  readonly best: LineId | null;
  readonly instead: number;
  /** What the next GPU-hour gave up; `alike`: nothing worth moving a GPU for. */
  readonly gaveUp: number;
  readonly alike: boolean;
}

/**
 * The opportunity cost of the split that was chosen, use by use, at this quarter's myopic shadow prices. It is the next
 * GPU's, net of what that GPU earned where it stood; further ones would have earned less elsewhere. Research is not
 * netted: what it earns comes later.
 */
export function forgoneBy(report: FirmReport, cloudOpen: boolean): Forgone[] {
  const sells = LINES.filter((line) => line !== 'cloud' || cloudOpen);
  return USES.filter((use) => report.gpus[use] > 0).map((use) => {
    const best = dearest(
      sells.filter((line) => line !== use),
      report,
    );
    const own = use === 'research' ? null : shown(report.shadowPrice[use]);
    const instead = best ? shown(report.shadowPrice[best]) : 0;
    const gaveUp = Math.max(0, less(instead, own ?? 0));
    return { use, own, best, instead, gaveUp, alike: own !== null && Math.abs(less(instead, own)) < ALIKE };
  });
}

/** $ per GPU-hour as it is shown. */
function shown(price: number): number {
  return onGrid(hourly(price), 'perHour');
}

/** The difference of two shown prices, as shown. */
function less(price: number, other: number): number {
  return onGrid(price - other, 'perHour');
}

function dearest(lines: readonly LineId[], { shadowPrice }: FirmReport): LineId | null {
  return lines.length === 0 ? null : lines.reduce((a, b) => (shadowPrice[b] > shadowPrice[a] ? b : a));
}

/** Where the next GPU should have come from and gone to, as far as this quarter goes; $ per GPU-hour. */
type NextGpu =
  | { readonly kind: 'move'; readonly from: Use; readonly to: LineId; readonly gap: number }
  | { readonly kind: 'even' }
  /** All GPUs stood in the best line. */
  | { readonly kind: 'best'; readonly use: LineId }
  /** Only one line sells, so nothing else could have earned this quarter. */
  | { readonly kind: 'alone'; readonly use: LineId };

/** Between two lines that have GPUs; from research where the better line has all the others. */
export function nextGpu(report: FirmReport, cloudOpen: boolean): NextGpu {
  if (!cloudOpen) return { kind: 'alone', use: 'products' };
  const [to, other]: [LineId, LineId] =
    report.shadowPrice.cloud > report.shadowPrice.products ? ['cloud', 'products'] : ['products', 'cloud'];
  const [top, next] = [shown(report.shadowPrice[to]), shown(report.shadowPrice[other])];
  if (less(top, next) < ALIKE) return { kind: 'even' };
  if (report.gpus[other] > 0) return { kind: 'move', from: other, to, gap: less(top, next) };
  if (report.gpus.research > 0) return { kind: 'move', from: 'research', to, gap: top };
  return { kind: 'best', use: to };
}
