/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- laid out as lists, a table
   is none to every browser unless it is said. */
import type { ComponentChildren } from 'preact';
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

/**
 * The ledger of a firm in a quarter: what each use earns, now and in the long run, and what it forgoes. On a phone each use
 * is a list, so the roles of a table are said.
 */
export function LedgerTable({ rows: lines, caption, brief = false }: LedgerTableProps) {
  const words = text.ledger.table;
  const rows = rowsOf(lines);
  const step = commonStep(rows.map(({ forgone }) => forgone));
  const label = caption ?? words.caption;
  return (
    <Wide label={label}>
      <table class={`figures ledger-table ${brief ? 'brief' : ''}`} role="table">
        <caption class="spoken">{label}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.use}
            </th>
            <th scope="col" role="columnheader">
              {words.gpus}
            </th>
            {!brief && (
              <th scope="col" role="columnheader">
                {words.now}
              </th>
            )}
            {!brief && (
              <th scope="col" role="columnheader">
                {words.longRun}
              </th>
            )}
            <th scope="col" role="columnheader" class="ledger-best">
              {words.best}
            </th>
            <th scope="col" role="columnheader">
              {words.forgone}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.use} class={`hue-${row.use}`} role="row">
              <th scope="row" role="rowheader">
                {text.common.uses[row.use]}
              </th>
              <Cell name={words.gpus} class="ledger-gpus">
                {kGpu(row.gpus)}
              </Cell>
              <Worth row={row} brief={brief} />
              <Cell name={words.forgone} class="figures-now">
                {row.alike || row.gpus === 0 ? text.ledger.none : money(row.forgone, step)}
              </Cell>
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
  const words = ledger.table;
  if (now === null || longRun === null) {
    return (
      <>
        {!brief && (
          <Cell name={words.now} colSpan={2}>
            {ledger.notOpen}
          </Cell>
        )}
        <Cell name={words.best} class="ledger-best">
          {brief ? ledger.notOpen : ledger.none}
        </Cell>
      </>
    );
  }
  return (
    <>
      {!brief && <Cell name={words.now}>{perHour(now)}</Cell>}
      {!brief && (
        <Cell name={words.longRun} class="figures-now">
          {perHour(longRun)}
        </Cell>
      )}
      <Cell name={words.best} class="ledger-best">
        {words.alternative(common.uses[best], perHour(instead))}
      </Cell>
    </>
  );
}

interface CellProps {
  /** Its column's, which stands before the figure on a phone. */
  name: string;
  class?: string;
  colSpan?: number;
  children: ComponentChildren;
}

function Cell({ name, children, ...rest }: CellProps) {
  return (
    <td role="cell" data-name={name} {...rest}>
      {children}
    </td>
  );
}
