import type { Chart, Look } from '../../charts/series.ts';
import { count, moneyTick, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { FIGURES, valuesOf, type FigureName, type Histories } from './histories.ts';
import { sayFigure, sayParting } from './say.ts';

const HAPPENED: Look = { stroke: 'var(--ink)', dash: 'rail', marker: 'none' };
const WHAT_IF: Look = { stroke: 'var(--ink-2)', dash: '9 5', marker: 'square' };

/** A figure through both histories: what happened as a railway line, what if dashed, from the changed quarter's points on. */
export function chartOf(histories: Histories, name: FigureName): Chart {
  const { asked, happened, whatIf } = histories;
  const { figures, line, points } = text.machine;
  const parting = asked.quarter - 1;
  return {
    title: figures[name].title,
    unit: figures[name].unit,
    say: (value) => sayFigure(name, [value])[0]!,
    sayTick: TICKS[name],
    stacked: false,
    series: [
      { id: 'happened', name: line.happened, values: valuesOf(happened, name), look: HAPPENED },
      ...(whatIf
        ? [{ id: 'whatIf', name: line.whatIf, values: valuesOf(whatIf, name), look: WHAT_IF, from: parting }]
        : []),
    ],
    parting: { at: parting, heading: points(asked.quarter), note: sayParting(histories) },
  };
}

const TICKS: Record<FigureName, (value: number) => string> = {
  value: count,
  revenue: moneyTick,
  growth: percent,
  lead: count,
  cash: moneyTick,
  waiting: percent,
};

/** The figures that a firm has at all. */
export function figuresFor({ happened, whatIf }: Histories): FigureName[] {
  return FIGURES.filter((name) =>
    [happened, ...(whatIf ? [whatIf] : [])].some((game) => valuesOf(game, name).some((value) => value !== null)),
  );
}
