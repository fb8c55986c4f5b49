import type { Use } from '../../../game/economy/names.ts';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { onGrid } from '../report/grid.ts';
import { ALIKE } from '../shared/alike.ts';

/** A line of the ledger with its prices as they are shown, so that a difference is that of the figures read. */
export interface LedgerRow {
  readonly use: Use;
  /** Thousands. */
  readonly gpus: number;
  /** $ per GPU-hour; null in a closed cloud. Research earns nothing now, by definition. */
  readonly now: number | null;
  readonly longRun: number | null;
  readonly best: Use;
  /** $ per GPU-hour in the best alternative, in the long run. */
  readonly instead: number;
  /** What the next GPU-hour gives up here, $; never below 0. */
  readonly gap: number;
  /** Nothing worth moving a GPU for. */
  readonly alike: boolean;
  /** For all GPUs of the use at the margin's price, $ million a quarter. */
  readonly forgone: number;
}

export function rowsOf(lines: readonly LedgerLine[]): LedgerRow[] {
  return lines.map(({ now, longRun, instead, ...line }) => {
    const [own, other] = [shown(longRun), shown(instead)];
    const gap = own === null ? 0 : Math.max(0, onGrid(other - own, 'perHour'));
    return { ...line, now: shown(now), longRun: own, instead: other, gap, alike: gap < ALIKE };
  });
}

/** Worth most in the long run first; a closed cloud last. */
export function bestFirst(rows: readonly LedgerRow[]): LedgerRow[] {
  return [...rows].sort((a, b) => (b.longRun ?? -Infinity) - (a.longRun ?? -Infinity));
}

function shown<Price extends number | null>(price: Price): Price {
  return (price === null ? null : onGrid(price, 'perHour')) as Price;
}

/** Where the next GPU would do more in the long run: out of the use that is worth least, into the one worth most. */
export type NextGpu =
  | { readonly kind: 'move'; readonly from: Use; readonly to: Use; readonly gap: number }
  /** No move is worth its while. */
  | { readonly kind: 'even' }
  /** All GPUs stand in the use that is worth most. */
  | { readonly kind: 'best'; readonly use: Use };

export function nextGpu(rows: readonly LedgerRow[]): NextGpu {
  const inUse = rows.filter(({ gpus, longRun }) => gpus > 0 && longRun !== null);
  const from = inUse.reduce((a, b) => (b.gap > a.gap ? b : a));
  if (!from.alike) return { kind: 'move', from: from.use, to: from.best, gap: from.gap };
  return inUse.length === 1 ? { kind: 'best', use: from.use } : { kind: 'even' };
}
