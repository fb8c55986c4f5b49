import { ShadowBar } from '../../charts/ShadowBar.tsx';
import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { stripeFor } from '../../world/counts.ts';
import { bestFirst, type LedgerRow } from './rows.ts';
import '../../charts/hues.css';
import './shadowTable.css';

/** Stripes that a bar has room for, before more of them are drawn smaller. */
const USUAL_STRIPES = 7;

/** What one more GPU-hour is worth in each use, now and in the long run: shadows on one scale, and their figures. */
export function ShadowTable({ rows, labelledBy }: { rows: readonly LedgerRow[]; labelledBy: string }) {
  const words = text.ledger;
  const longest = Math.max(...rows.flatMap(({ now, longRun }) => [now ?? 0, longRun ?? 0]));
  const stripe = stripeFor(longest);
  const reach = Math.max(USUAL_STRIPES * stripe, longest);
  return (
    <table class="shadow-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">
            <span class="spoken">{words.table.use}</span>
          </th>
          <td class="shadow-scale" aria-hidden="true">
            {words.stripe(stripe)}
          </td>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.longRun}</th>
        </tr>
      </thead>
      <tbody>
        {bestFirst(rows).map((row) => (
          <tr key={row.use} class={`hue-${row.use}`}>
            <th scope="row">{text.common.uses[row.use]}</th>
            <Prices row={row} stripe={stripe} reach={reach} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Prices({ row: { use, now, longRun }, ...scale }: { row: LedgerRow; stripe: number; reach: number }) {
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
        <ShadowBar use={use} now={now} longRun={longRun} {...scale} />
      </td>
      <td class="figure">{perHour(now)}</td>
      <td class="figure">{perHour(longRun)}</td>
    </>
  );
}
