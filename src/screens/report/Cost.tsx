import { useMemo } from 'preact/hooks';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { LedgerTable } from '../ledger/LedgerTable.tsx';
import { ledgerOfQuarter } from '../ledger/ofGame.ts';
import { nextGpu, rowsOf, type NextGpu } from '../ledger/rows.ts';
import { ShadowTable } from '../ledger/ShadowTable.tsx';
import './cost.css';

/** What the chosen split gave up on the next GPU-hour: the ledger of the quarter last played. */
export function Cost({ session, game }: { session: Session; game: Game }) {
  const { cost } = text.report;
  const { record, role, decisions, watched } = session;
  // The levers beside the report move the plan, and nothing here.
  const lines = useMemo(
    () => ledgerOfQuarter({ record, role, decisions, watched }, game),
    [record, role, decisions, watched, game],
  );
  const rows = rowsOf(lines);
  const next = nextGpu(rows);
  return (
    <details class="fold cost">
      <summary>
        {cost.heading}{' '}
        <span class="fold-aside">
          {next.kind === 'move' ? (
            <>
              <b>{perHour(next.gap)}</b> {cost.anHour}
            </>
          ) : (
            cost.nothing
          )}
        </span>
      </summary>
      <p class="cost-said">{sayNextGpu(next)}</p>
      <h4 id="cost-ledger">{cost.ledger}</h4>
      <ShadowTable rows={rows} labelledBy="cost-ledger" />
      <h4>{cost.whole}</h4>
      <LedgerTable rows={lines} brief />
      <p class="note">{text.ledger.note}</p>
    </details>
  );
}

function sayNextGpu(next: NextGpu): string {
  const { cost } = text.report;
  const { uses } = text.common;
  switch (next.kind) {
    case 'move':
      return cost.move(uses[next.from], uses[next.to], perHour(next.gap));
    case 'even':
      return cost.even;
    case 'best':
      return cost.allBest(uses[next.use]);
  }
}
