import type { Firm } from '../../../game/economy/state.ts';
import { cashStep, snap } from './grid.ts';
import type { MoneyStep } from '../../text/format.ts';

/** What moved the cash of a quarter, in the order in which it is read. */
type CashCause = 'revenue' | 'cost' | 'chips' | 'entry';

export interface CashMovement {
  /** $ million, as shown. */
  readonly before: number;
  readonly lines: readonly { readonly cause: CashCause; readonly amount: number }[];
  readonly now: number;
  /** How finely all of it is shown. */
  readonly step: MoneyStep;
}

/**
 * Cash before, what came and went, cash now; what was nil is left out. All are rounded to one step, and the balances
 * stand as they do everywhere else. So that the list still adds up, the costs of running take what rounding leaves over.
 */
export function cashMovement(before: Firm, now: Firm): CashMovement {
  const step = cashStep(before.cash, now.cash);
  const causes: [CashCause, number][] = [
    ['revenue', now.revenue],
    ['cost', -now.cost],
    ['chips', -now.chipPayment],
    ['entry', -now.entryPayment],
  ];
  const lines = causes
    .filter(([, amount]) => amount !== 0)
    .map(([cause, amount]) => ({ cause, amount: snap(amount, step) }));
  const [opening, closing] = [snap(before.cash, step), snap(now.cash, step)];
  const left = closing - opening - lines.reduce((sum, { amount }) => sum + amount, 0);
  const absorbs = lines.find(({ cause }) => cause === 'cost') ?? lines[0];
  if (absorbs) absorbs.amount += left;
  return { before: opening, lines, now: closing, step };
}
