import { useId } from 'preact/hooks';
import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import './ledger.css';

/** Longest bar, in dollars, before the scale widens. */
const USUAL_REACH = 9;

/** What one more GPU-hour earns in each use, and what the plan gives up. */
export function LedgerPanel({ ledger }: { ledger: Ledger }) {
  const words = text.desk;
  const reach = Math.max(USUAL_REACH, ...ledger.rows.map((row) => row.dollars ?? 0));
  return (
    <section class="ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading">{words.ledger}</h2>
      <dl>
        {ledger.rows.map((row) => (
          <div key={row.use} class={row.use}>
            <dt>{text.common.uses[row.use]}</dt>
            <dd>
              {row.dollars !== null && <LedgerBar use={row.use} dollars={row.dollars} reach={reach} />}
              <span class={row.dollars === null ? 'ledger-none' : 'figure'}>{amountOf(row)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Advice advice={ledger.advice} />
      </p>
    </section>
  );
}

function amountOf({ dollars, kind }: LedgerRow): string {
  if (dollars === null) return kind === 'later' ? text.desk.later : text.desk.notOpen;
  return perHour(dollars);
}

/** A shadow laid on its side: hatched, one stripe per dollar, with a heavy tip in the hall's hue. */
function LedgerBar({ use, dollars, reach }: { use: string; dollars: number; reach: number }) {
  const id = useId();
  const dollar = 124 / reach;
  const long = Math.max(0, dollars) * dollar;
  return (
    <svg class="ledger-bar" viewBox="0 0 130 16" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={id} width={dollar} height="16" patternUnits="userSpaceOnUse">
          <rect class="hatch-ground" width={dollar} height="16" />
          <path class="hatch-line" d={`M0 3.5H${dollar}M0 8H${dollar}M0 12.5H${dollar}`} />
          <rect class="hatch-gap" x={dollar - 1.2} width="1.2" height="16" />
        </pattern>
      </defs>
      <rect width={long} height="13" y="1.5" fill={`url(#${id})`} />
      <rect class={`tip ${use}`} x={long} width="4" height="16" />
    </svg>
  );
}

function Advice({ advice }: { advice: Ledger['advice'] }) {
  const words = text.desk;
  const { from, to, forgone, alike } = advice;
  const { uses } = text.common;
  if (alike) return <>{from === 'research' ? words.nothingForgone(uses[to]) : words.alike(uses[from], uses[to])}</>;
  return (
    <>
      {words.bestAlternative(uses[from], uses[to])}{' '}
      <span class="ledger-forgo">
        {words.forgoBefore}
        <b>{perHour(forgone)}</b>
        {words.forgoAfter}
      </span>
    </>
  );
}
