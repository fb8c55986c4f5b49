import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { Wide } from '../../charts/Wide.tsx';
import { kGpu, money, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { commonStep } from '../report/grid.ts';
import { rowsOf, type LedgerRow } from './rows.ts';
import '../../charts/figures.css';
import '../../charts/hues.css';
import './ledgerTable.css';

interface LedgerTableProps {
  rows: readonly LedgerLine[];
  /** Which firm's and quarter's, where that is not plain from what stands around. */
  caption?: string;
  /** Without what each use earns, which stands beside it already. */
  brief?: boolean;
}

/** The ledger of a firm in a quarter: what each use earns, now and in the long run, and what it forgoes. */
export function LedgerTable({ rows: lines, caption, brief = false }: LedgerTableProps) {
  const words = text.ledger.table;
  const rows = rowsOf(lines);
  const step = commonStep(rows.map(({ forgone }) => forgone));
  const label = caption ?? words.caption;
  return (
    <Wide label={label}>
      <table class={`figures ledger-table ${brief ? 'brief' : ''}`}>
        <caption class="spoken">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.use}</th>
            <th scope="col">{words.gpus}</th>
            {!brief && <th scope="col">{words.now}</th>}
            {!brief && <th scope="col">{words.longRun}</th>}
            <th scope="col" class="ledger-best">
              {words.best}
            </th>
            <th scope="col">{words.forgone}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.use} class={`hue-${row.use}`}>
              <th scope="row">{text.common.uses[row.use]}</th>
              <td>{kGpu(row.gpus)}</td>
              <Worth row={row} brief={brief} />
              <td class="figures-now">{row.alike || row.gpus === 0 ? text.ledger.none : money(row.forgone, step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** What an hour is worth here and in the best other use. */
function Worth({ row: { now, longRun, best, instead }, brief }: { row: LedgerRow; brief: boolean }) {
  const { ledger, common } = text;
  if (now === null || longRun === null) {
    return (
      <>
        {!brief && <td colSpan={2}>{ledger.notOpen}</td>}
        <td class="ledger-best">{brief ? ledger.notOpen : ledger.none}</td>
      </>
    );
  }
  return (
    <>
      {!brief && <td>{perHour(now)}</td>}
      {!brief && <td class="figures-now">{perHour(longRun)}</td>}
      <td class="ledger-best">{ledger.table.alternative(common.uses[best], perHour(instead))}</td>
    </>
  );
}
