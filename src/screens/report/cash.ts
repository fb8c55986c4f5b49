import type { Firm } from '../../../game/economy/state.ts';
import { partsOnGrid } from './grid.ts';

/** What moved the cash of a quarter, in the order in which it is read. */
export type CashCause = 'revenue' | 'cost' | 'chips' | 'entry';

export interface CashMovement {
  /** $ million, as shown. */
  readonly before: number;
  readonly lines: readonly { readonly cause: CashCause; readonly amount: number }[];
  readonly now: number;
}

/** Cash before, what came and went, cash now. As shown, the lines sum to the change exactly; what was nil is left out. */
export function cashMovement(before: Firm, now: Firm): CashMovement {
  const causes: [CashCause, number][] = [
    ['revenue', now.revenue],
    ['cost', -now.cost],
    ['chips', -now.chipPayment],
    ['entry', -now.entryPayment],
  ];
  const moved = causes.filter(([, amount]) => amount !== 0);
  const amounts = moved.map(([, amount]) => amount);
  // Opening cash is one of the parts, so that the shown figures run from one balance to the other.
  const [opening, ...shown] = partsOnGrid([before.cash, ...amounts], now.cash) as [number, ...number[]];
  const closing = shown.reduce((sum, amount) => sum + amount, opening);
  return { before: opening, lines: moved.map(([cause], i) => ({ cause, amount: shown[i]! })), now: closing };
}
