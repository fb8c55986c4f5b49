import { ChangeBar } from '../../charts/ChangeBar.tsx';
import { text } from '../../text/text.ts';
import type { Figure } from './figures.ts';
import { sayChange, sayFigure } from './say.ts';

/** Last quarter, this quarter and the change, row by row. Bars stand beside the money rows, which share a scale. */
export function FigureTable({ figures, bars = false }: { figures: Figure[]; bars?: boolean }) {
  const { table } = text.report;
  const largest = Math.max(...figures.filter(hasBar).map(({ change }) => Math.abs(change ?? 0)));
  return (
    <table class="figures">
      <caption class="spoken">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="spoken">{table.figure}</span>
          </th>
          <th scope="col">{table.before}</th>
          <th scope="col">{table.now}</th>
          <th scope="col" colSpan={bars ? 2 : 1} class={bars ? 'figures-change' : ''}>
            {table.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id} class={rowClass(figure)}>
            <th scope="row">
              <RowName figure={figure} />
            </th>
            <td>{say(figure.before, figure)}</td>
            <td class="figures-now">{say(figure.now, figure)}</td>
            <td class={figure.kind === 'share' ? 'figures-points' : ''}>
              {figure.change === null ? '' : sayChange(figure, figure.change)}
            </td>
            {bars && (
              <td class="figures-bar">
                {hasBar(figure) && figure.change !== null && (
                  <ChangeBar
                    change={figure.change}
                    largest={largest}
                    hue={figure.source ? `hue-${figure.source}` : ''}
                  />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Value moves on another scale than a quarter's revenue. */
function hasBar({ id, kind }: Figure): boolean {
  return kind === 'money' && id !== 'value' && id !== 'cash';
}

function RowName({ figure }: { figure: Figure }) {
  const who = figure.segment ? text.common.segments[figure.segment] : '';
  const [name, unit] = text.report.rows[figure.id](who) as [string, string];
  return (
    <>
      {name} {unit && <span class="unit">{unit}</span>}
    </>
  );
}

function rowClass({ id, source }: Figure): string {
  const part = id.startsWith('revenue.') ? 'figures-part' : '';
  return source && source !== 'core' ? `${part} hue-${source}` : part;
}

function say(value: number | null, figure: Figure): string {
  return value === null ? text.report.table.none : sayFigure(figure, value);
}
