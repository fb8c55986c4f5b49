import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nextGpu, type LedgerRow } from './rows.ts';

/** The best alternative to the use that is worth least, and what it costs to leave the next GPU-hour there. */
export function Advice({ rows }: { rows: readonly LedgerRow[] }) {
  const words = text.ledger;
  const { uses } = text.common;
  const next = nextGpu(rows);
  if (next.kind === 'even') return <>{words.even}</>;
  if (next.kind === 'best') return <>{words.allBest(uses[next.use])}</>;
  return (
    <>
      {words.bestAlternative(uses[next.from], uses[next.to])}{' '}
      <span class="ledger-forgo">
        {words.forgoBefore}
        <b>{perHour(next.gap)}</b>
        {words.forgoAfter}
      </span>
    </>
  );
}
