import { FIRM_IDS, type FirmId } from '../../../game/economy/names.ts';
import type { Chart, Look, Series } from '../../charts/series.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, money, moneyTick, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';
import type { History, Values } from './history.ts';
import { firmOf } from '../../../game/economy/state.ts';

const HUES: Record<'cloud' | 'products' | 'research' | 'core', Look> = {
  cloud: { stroke: 'var(--cloud)', fill: 'var(--cloud-fill)', dash: '', marker: 'circle' },
  products: { stroke: 'var(--products)', fill: 'var(--products-fill)', dash: '9 4', marker: 'diamond' },
  research: { stroke: 'var(--research)', fill: 'var(--research-fill)', dash: '', marker: 'square' },
  core: { stroke: 'var(--ink-2)', fill: 'var(--core-fill, var(--timeline))', dash: '2 4', marker: 'none' },
};

const OWN: Look = { stroke: 'var(--ink)', dash: 'rail', marker: 'none' };
const ONE: Look = { stroke: 'var(--ink)', dash: '', marker: 'circle' };
const OPEN: Look = { stroke: 'var(--exposure)', dash: '9 4', marker: 'triangle' };

/** Rivals have no hue: dash, marker and the label at the end tell them apart. */
const RIVALS: Record<FirmId, Look> = {
  hyperscaler: { stroke: 'var(--ink-2)', dash: '9 4', marker: 'square' },
  lab: { stroke: 'var(--ink-2)', dash: '2 4', marker: 'circle' },
  ads: { stroke: 'var(--ink-2)', dash: '12 3 2 3', marker: 'triangle' },
  rivalLab: { stroke: 'var(--ink-2)', dash: '5 3', marker: 'diamond' },
  chipCloud: { stroke: 'var(--ink-2)', dash: '', marker: 'cross' },
};

/** In a game that is only watched, nobody is "you". */
function ownName(session: Session): string {
  return session.watched ? firmName(session, session.role) : text.debrief.you;
}

/** The value of every firm, the player's first. */
export function valueChart(history: History, session: Session): Chart {
  const { charts } = text.debrief;
  const { value } = history;
  const others = FIRM_IDS.filter((id) => id !== session.role);
  return {
    title: charts.value1,
    unit: charts.valueUnit,
    say: count,
    sayTick: count,
    stacked: false,
    series: [
      { id: session.role, name: ownName(session), values: value.get(session.role)!, look: OWN },
      ...others.map((id) => ({ id, name: firmName(session, id), values: value.get(id)!, look: RIVALS[id] })),
    ],
  };
}

/** The other histories, in the order in which they are read; what this firm does not have is left out. */
export function ownCharts(history: History, game: Game, session: Session): Chart[] {
  const { charts } = text.debrief;
  const { uses, segments } = text.common;
  const firm = firmOf(game.worlds[0]!, game.role);
  const series = (id: keyof typeof HUES, name: string, values: Values): Series => ({
    id,
    name,
    values,
    look: HUES[id],
  });
  const names = { ...uses, core: text.debrief.core };
  const share = { say: percent, sayTick: percent };
  const all: Chart[] = [
    {
      ...charts.revenue,
      say: money,
      sayTick: moneyTick,
      stacked: true,
      series: [...history.revenue].map(([id, values]) => series(id, names[id], values)),
    },
    {
      ...charts.shares,
      ...share,
      stacked: true,
      top: 1,
      series: [...history.shares].map(([id, values]) => series(id, uses[id], values)),
    },
    {
      ...charts.growth,
      ...share,
      stacked: false,
      series: [series('cloud', uses.cloud, history.cloudGrowth)],
    },
    {
      ...charts.waiting,
      ...share,
      stacked: false,
      series: [...history.waiting].map(([id, values]) => series(id, segments[firm[id].segment], values)),
    },
    {
      ...charts.lead,
      say: (value) => text.debrief.charts.months(months(value)),
      sayTick: count,
      stacked: false,
      series: [
        { id: 'lead', name: ownName(session), values: history.lead, look: HUES.research },
        { id: 'frontier', name: charts.frontier, values: history.openLag, look: OPEN },
      ],
    },
    {
      ...charts.rental,
      say: perHour,
      sayTick: perHour,
      stacked: false,
      series: [{ id: 'rental', name: charts.rental.title, values: history.rental, look: ONE }],
    },
  ];
  return all.filter((chart) => chart.series.some(({ values }) => values.some((value) => value !== null)));
}
