import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { text } from '../../text/text.ts';
import { Advice } from '../ledger/Advice.tsx';
import { rowsOf } from '../ledger/rows.ts';
import { ShadowTable } from '../ledger/ShadowTable.tsx';
import './ledger.css';

/** What one more GPU-hour earns in each use, now and in the long run, and what the plan gives up. */
export function LedgerPanel({ lines }: { lines: readonly LedgerLine[] }) {
  const rows = rowsOf(lines);
  return (
    <section class="ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading">{text.ledger.heading}</h2>
      <ShadowTable rows={rows} labelledBy="ledger-heading" />
      <p>
        <Advice rows={rows} />
      </p>
    </section>
  );
}
