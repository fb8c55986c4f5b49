import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ChangeBar } from '../../charts/ChangeBar.tsx';
import { text } from '../../text/text.ts';
import type { Reasons } from './because.ts';
import type { Figure } from './figures.ts';
import { nameOf, sayChange, sayFigure } from './say.ts';
import { Why } from './Why.tsx';

/** A row whose causes stand elsewhere, and what opens and closes them there. */
interface Elsewhere {
  row: Figure['id'];
  controls: string;
  open: boolean;
  toggle: () => void;
}

interface FigureTableProps {
  figures: Figure[];
  reasons: Reasons;
  /** Beside the money rows, which share a scale. */
  bars?: boolean;
  elsewhere?: Elsewhere;
}

/** Last quarter, this quarter and the change, row by row; each row opens why. */
export function FigureTable({ figures, reasons, bars = false, elsewhere }: FigureTableProps) {
  const { table } = text.report;
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<Figure['id']>>(new Set());
  const toggle = (row: Figure['id']) =>
    setOpened((rows) => new Set(rows.has(row) ? [...rows].filter((each) => each !== row) : [...rows, row]));
  const largest = Math.max(...figures.filter(hasBar).map(({ change }) => Math.abs(change ?? 0)));
  return (
    <table class="figures report-figures">
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
        {figures.map((figure) => {
          const there = elsewhere?.row === figure.id ? elsewhere : null;
          const open = there ? there.open : opened.has(figure.id);
          const why = { controls: there?.controls ?? `${id}${figure.id}`, open };
          return (
            <Fragment key={figure.id}>
              <tr class={rowClass(figure)}>
                <th scope="row">
                  <RowName figure={figure} why={why} toggle={there ? there.toggle : () => toggle(figure.id)} />
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
              {open && !there && (
                <tr class="figures-why">
                  <td colSpan={bars ? 5 : 4} id={why.controls}>
                    <Why row={figure} reasons={reasons} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** Value moves on another scale than a quarter's revenue. */
function hasBar({ id, kind }: Figure): boolean {
  return kind === 'money' && id !== 'value' && id !== 'cash';
}

/** A row's name; where it can be compared, it opens why it changed. */
function RowName({
  figure,
  why,
  toggle,
}: {
  figure: Figure;
  why: { controls: string; open: boolean };
  toggle: () => void;
}) {
  const [name, unit] = nameOf(figure);
  const said = (
    <>
      {name} {unit && <span class="unit">{unit}</span>}
    </>
  );
  if (figure.change === null) return said;
  return (
    <button
      type="button"
      class="row-name"
      aria-expanded={why.open}
      aria-controls={why.open ? why.controls : undefined}
      onClick={toggle}
    >
      <span>{said}</span>
    </button>
  );
}

function rowClass({ id, source }: Figure): string {
  const part = id.startsWith('revenue.') ? 'figures-part' : '';
  return source && source !== 'core' ? `${part} hue-${source}` : part;
}

function say(value: number | null, figure: Figure): string {
  return value === null ? text.report.table.none : sayFigure(figure, value);
}
