import type { FirmReport } from '../../../game/economy/report.ts';
import { USES } from '../../../game/economy/names.ts';
import { ShadowBars } from '../../charts/ShadowBars.tsx';
import { hourly, money, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { forgoneBy, nextGpu } from './cost.ts';

/** What the chosen split gave up, in money: shadows for the next GPU, and the best alternative of each use. */
export function Cost({ report, cloudOpen }: { report: FirmReport; cloudOpen: boolean }) {
  const { cost } = text.report;
  const { uses } = text.common;
  const shadows = USES.filter((use) => use !== 'cloud' || cloudOpen).map((use) => ({
    use,
    price: use === 'research' ? null : report.shadowPrice[use],
  }));
  const [first, second] = sayNextGpu(report, cloudOpen);
  return (
    <>
      <h3>{cost.heading}</h3>
      <p class="cost-said">
        {first} {second}
      </p>
      <h4>{cost.ledger}</h4>
      <ShadowBars shadows={shadows} label={cost.ledger} later={cost.later} />
      <table class="figures cost-table">
        <caption>{cost.caption}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">{cost.use}</th>
            <th scope="col">{cost.instead}</th>
            <th scope="col">{cost.money}</th>
          </tr>
        </thead>
        <tbody>
          {forgoneBy(report).map((row) => (
            <tr key={row.use} class={`hue-${row.use}`}>
              <th scope="row">{uses[row.use]}</th>
              <td>{row.best ? cost.not(uses[row.best]) : cost.nothing}</td>
              <td class="figures-now">{money(row.money)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{cost.note}</p>
    </>
  );
}

function sayNextGpu(report: FirmReport, cloudOpen: boolean): string[] {
  const { cost } = text.report;
  const { uses } = text.common;
  const next = nextGpu(report, cloudOpen);
  switch (next.kind) {
    case 'move':
      return cost.move(uses[next.from], uses[next.to], perHour(hourly(next.gap)));
    case 'even':
      return cost.even();
    case 'alone':
      return cost.alone();
  }
}
