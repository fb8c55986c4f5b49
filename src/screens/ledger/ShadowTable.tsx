import { ShadowBar } from '../../charts/ShadowBar.tsx';
import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { bestFirst, type LedgerRow } from './rows.ts';
import '../../charts/hues.css';
import './shadowTable.css';

/** Longest bar, in dollars, before the scale widens. */
const USUAL_REACH = 7;

/** What one more GPU-hour is worth in each use, now and in the long run: shadows on one scale, and their figures. */
export function ShadowTable({ rows, labelledBy }: { rows: readonly LedgerRow[]; labelledBy: string }) {
  const words = text.ledger;
  const reach = Math.max(USUAL_REACH, ...rows.flatMap(({ now, longRun }) => [now ?? 0, longRun ?? 0]));
  return (
    <table class="shadow-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            <span class="spoken">{words.table.use}</span>
          </th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.longRun}</th>
        </tr>
      </thead>
      <tbody>
        {bestFirst(rows).map((row) => (
          <tr key={row.use} class={`hue-${row.use}`}>
            <th scope="row">{text.common.uses[row.use]}</th>
            <Prices row={row} reach={reach} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Prices({ row: { use, now, longRun }, reach }: { row: LedgerRow; reach: number }) {
  if (now === null || longRun === null) {
    return (
      <td colSpan={3} class="shadow-none">
        {text.ledger.notOpen}
      </td>
    );
  }
  return (
    <>
      <td class="shadow-cell" aria-hidden="true">
        <ShadowBar use={use} now={now} longRun={longRun} reach={reach} />
      </td>
      <td class="figure">{perHour(now)}</td>
      <td class="figure">{perHour(longRun)}</td>
    </>
  );
}
