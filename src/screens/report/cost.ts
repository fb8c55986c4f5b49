import { USES, type Use } from '../../../game/economy/names.ts';
import type { FirmReport } from '../../../game/economy/report.ts';

/** What the GPUs of one use gave up this quarter. Prices in $ million per kGPU-quarter, money in $ million. */
export interface Forgone {
  readonly use: Use;
  /** kGPU at work. */
  readonly gpus: number;
  /** What one more GPU here would have earned. */
  readonly own: number;
  /** The use in which a GPU would have earned most instead; null when none would have earned anything this quarter. */
  readonly best: Use | null;
  readonly price: number;
  /** The best alternative's price times the GPUs: an opportunity cost at the margin, so an upper bound for many GPUs. */
  readonly money: number;
}

/**
 * The opportunity cost of the split that was chosen, use by use, at this quarter's myopic shadow prices. The rows are
 * alternatives to one another and must not be summed.
 */
export function forgoneBy(report: FirmReport): Forgone[] {
  return USES.filter((use) => report.gpus[use] > 0).map((use) => {
    const others = USES.filter((other) => other !== use);
    const best = others.reduce((a, b) => (report.shadowPrice[b] > report.shadowPrice[a] ? b : a));
    const price = Math.max(0, report.shadowPrice[best]);
    return {
      use,
      gpus: report.gpus[use],
      own: report.shadowPrice[use],
      best: price > 0 ? best : null,
      price,
      money: price * report.gpus[use],
    };
  });
}

/** Under this gap, $ million per kGPU-quarter (5 cents an hour), two lines count as even. */
const EVEN = 0.11;

/** Which of the two serving lines should have had the next GPU, as far as this quarter goes. */
export type NextGpu =
  | { readonly kind: 'move'; readonly from: Use; readonly to: Use; readonly gap: number }
  | { readonly kind: 'even'; readonly price: number }
  /** Only one line serves anybody, so nothing else could have earned this quarter. */
  | { readonly kind: 'alone'; readonly use: Use; readonly price: number };

export function nextGpu(report: FirmReport, cloudOpen: boolean): NextGpu {
  const { cloud, products } = report.shadowPrice;
  if (!cloudOpen) return { kind: 'alone', use: 'products', price: products };
  const gap = Math.abs(cloud - products);
  if (gap < EVEN) return { kind: 'even', price: Math.max(cloud, products) };
  return cloud > products
    ? { kind: 'move', from: 'products', to: 'cloud', gap }
    : { kind: 'move', from: 'cloud', to: 'products', gap };
}
