import type { LineId } from '../../../game/economy/names.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';

/** What the plan on the desk would lead to if chance stayed out of it. Money in $ million. */
export interface NextQuarter {
  /** Share of calls that would wait, by open line, 0 to 1. */
  waiting: { line: LineId; share: number }[];
  /** Months the fast distiller would copy. */
  copied: number;
  cash: number;
  /** The coming quarter's rental price, which is also what commodity service costs: $ million per kGPU-quarter. */
  rentalPrice: number;
  /** Paid now for the order. */
  orderCost: number;
  cloudOpen: boolean;
  /** Thousand GPUs to divide. */
  usable: number;
}

export function nextQuarterOf(game: Game, expected: World): NextQuarter {
  const firm = firmOf(expected, game.role);
  const lines: LineId[] = firm.cloud.open ? ['cloud', 'products'] : ['products'];
  return {
    waiting: lines.map((line) => ({ line, share: 1 - firm[line].serviceLevel })),
    copied: firm.copied.fast,
    cash: firm.cash,
    rentalPrice: expected.rentalPrice,
    orderCost: firm.chipPayment,
    cloudOpen: firm.cloud.open,
    usable: firm.usable,
  };
}
