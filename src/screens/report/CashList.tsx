import { money, moneyChange } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { CashMovement } from './cash.ts';

/** Cash before, what came and went, cash now: a sum that can be checked by eye. */
export function CashList({ movement }: { movement: CashMovement }) {
  const { cash } = text.report;
  return (
    <dl class="sum">
      <div>
        <dt>{cash.before}</dt>
        <dd>{money(movement.before, movement.step)}</dd>
      </div>
      {movement.lines.map(({ cause, amount }) => (
        <div key={cause}>
          <dt>{cash[cause]}</dt>
          <dd>{moneyChange(amount, movement.step)}</dd>
        </div>
      ))}
      <div class="sum-total">
        <dt>{cash.now}</dt>
        <dd>{money(movement.now, movement.step)}</dd>
      </div>
    </dl>
  );
}
