import type { FirmReport } from '../../../game/economy/report.ts';
import { USES } from '../../../game/economy/names.ts';
import { ShadowBars } from '../../charts/ShadowBars.tsx';
import { perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { forgoneBy, nextGpu, type Forgone } from './cost.ts';

/** What the chosen split gave up on the next GPU-hour: shadows for what it earned, and the best alternative of each use. */
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
        <caption class="spoken">{cost.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{cost.use}</th>
            <th scope="col">{cost.instead}</th>
            <th scope="col">{cost.gaveUp}</th>
          </tr>
        </thead>
        <tbody>
          {forgoneBy(report, cloudOpen).map((row) => (
            <tr key={row.use} class={`hue-${row.use}`}>
              <th scope="row">{uses[row.use]}</th>
              <td>{row.best ? cost.earned(uses[row.best], perHour(row.instead)) : cost.nothingElse}</td>
              <td>
                <GaveUp row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{cost.note}</p>
    </>
  );
}

function GaveUp({ row }: { row: Forgone }) {
  const { cost } = text.report;
  if (row.alike) return <>{cost.alike}</>;
  if (row.gaveUp === 0) return <>{cost.best}</>;
  return (
    <>
      <span class="figures-now">{perHour(row.gaveUp)}</span> {row.own === null && cost.soFar}
    </>
  );
}

function sayNextGpu(report: FirmReport, cloudOpen: boolean): string[] {
  const { cost } = text.report;
  const { uses } = text.common;
  const next = nextGpu(report, cloudOpen);
  switch (next.kind) {
    case 'move': {
      const say = next.from === 'research' ? cost.moveResearch : cost.move;
      return say(uses[next.from], uses[next.to], perHour(next.gap));
    }
    case 'even':
      return cost.even();
    case 'best':
      return cost.allBest(uses[next.use]);
    case 'alone':
      return cost.alone();
  }
}
