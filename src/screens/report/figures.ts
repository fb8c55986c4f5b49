import type { FirmId, SegmentId } from '../../../game/economy/names.ts';
import type { FirmReport } from '../../../game/economy/report.ts';
import { firmOf, type Firm, type World } from '../../../game/economy/state.ts';
import type { Rulebook } from '../../store/game.ts';
import { hourly, type MoneyStep } from '../../text/format.ts';
import { cashStep, commonStep, onGrid, partsOnGrid, type Kind } from './grid.ts';

/** Where money comes from; the ads that AI lifts are no line that one gives GPUs to. */
export type Source = 'cloud' | 'products' | 'core';

type FigureId =
  | 'revenue'
  | `revenue.${Source}`
  | 'waiting.cloud'
  | 'waiting.products'
  | 'profit'
  | 'value'
  | 'cloudGrowth'
  | 'lead'
  | 'premium.cloud'
  | 'premium.products'
  | 'leaked'
  | 'customers.cloud'
  | 'customers.products'
  | 'fleet'
  | 'loan'
  | 'lent'
  | 'arrivals'
  | 'cash'
  | 'rental';

/** One row of the report, last quarter beside this, as shown. Shares are fractions, their changes too. */
export interface Figure {
  readonly id: FigureId;
  readonly kind: Kind;
  /** Null where there was, or is, nothing to count. */
  readonly before: number | null;
  readonly now: number | null;
  readonly change: number | null;
  /** How finely money is shown; of one kind for a row, and for rows that sum. */
  readonly step?: MoneyStep;
  /** The line this row belongs to, for its colour and pattern. */
  readonly source?: Source;
  /** Whom the line serves. */
  readonly segment?: SegmentId;
}

/** One firm after a quarter, with what the contract's report leaves out. */
interface Side {
  firm: Firm;
  report: FirmReport;
  world: World;
  /** Revenue as shown: the parts sum to the whole. */
  revenue: Map<Source, number>;
}

/** The report's rows: the first few, and the rest, which a reader opens. */
export function figuresOf(before: World, now: World, id: FirmId, by: Rulebook): { first: Figure[]; rest: Figure[] } {
  const sources = sourcesOf(firmOf(now, id));
  const step = commonStep([before, now].map((world) => firmOf(world, id).revenue));
  const sides = [sideOf(before, id, by, sources, step), sideOf(now, id, by, sources, step)] as const;
  const lines = sources.filter((source) => source !== 'core');
  const has = { segment: (line: 'cloud' | 'products') => firmOf(now, id)[line].segment };

  const figure = (name: FigureId, kind: Kind, read: (side: Side) => number | null, more: Partial<Figure> = {}) =>
    compare(name, kind, read(sides[0]), read(sides[1]), more);

  const first = [
    figure('revenue', 'money', (side) => side.firm.revenue, { step }),
    ...sources.map((source) =>
      figure(`revenue.${source}`, 'money', (side) => side.revenue.get(source) ?? 0, { source, step }),
    ),
    ...lines.map((line) =>
      figure(`waiting.${line}`, 'share', (side) => 1 - side.firm[line].serviceLevel, {
        source: line,
        segment: has.segment(line),
      }),
    ),
    figure('profit', 'money', (side) => side.firm.profit),
    figure('value', 'money', (side) => side.report.enterpriseValue),
  ];
  const rest = [
    ...lines.map((line) =>
      figure(`customers.${line}`, 'units', (side) => side.firm[line].customers, {
        source: line,
        segment: has.segment(line),
      }),
    ),
    figure('cloudGrowth', 'share', (side) => side.report.cloudGrowth),
    figure('lead', 'months', (side) => side.report.leadMonths),
    ...lines.map((line) =>
      figure(`premium.${line}`, 'multiple', (side) => side.firm[line].pricePremium, {
        source: line,
        segment: has.segment(line),
      }),
    ),
    figure('leaked', 'months', (side) => side.firm.leakedMonths),
    figure('fleet', 'kGpu', (side) => side.firm.usable),
    ...(['loan', 'lent'] as const)
      .map((way) => figure(way, 'kGpu', (side) => Math.max(0, (way === 'loan' ? 1 : -1) * onLoan(side.firm))))
      .filter((row) => row.before !== 0 || row.now !== 0),
    figure('arrivals', 'kGpu', (side) => side.firm.arrivals),
    figure('cash', 'money', (side) => side.firm.cash, {
      step: cashStep(...sides.map(({ firm }) => firm.cash)),
    }),
    figure('rental', 'perHour', (side) => hourly(side.world.rentalPrice)),
  ].filter((row) => row.now !== null);
  return { first, rest };
}

/** Lines that sell at all, and the ads core where there is one. */
function sourcesOf(firm: Firm): Source[] {
  return [
    ...(firm.cloud.open ? (['cloud'] as const) : []),
    'products',
    ...(firm.data.adsCore > 0 ? (['core'] as const) : []),
  ];
}

function amountsOf(firm: Firm, sources: Source[]): number[] {
  return sources.map((source) => (source === 'core' ? firm.coreRevenue : firm[source].revenue));
}

/** kGPU that the chip deal brings, or takes away. */
function onLoan({ usable, fleet }: Firm): number {
  return usable - fleet;
}

function sideOf(world: World, id: FirmId, { engine, opening }: Rulebook, sources: Source[], step: MoneyStep): Side {
  const firm = firmOf(world, id);
  const shown = partsOnGrid(amountsOf(firm, sources), firm.revenue, step);
  return {
    firm,
    world,
    report: engine.reportQuarter(world, opening.model).firms[id],
    revenue: new Map(sources.map((source, i) => [source, shown[i]!])),
  };
}

function compare(id: FigureId, kind: Kind, before: number | null, now: number | null, more: Partial<Figure>): Figure {
  const step = more.step ?? commonStep([before ?? 0, now ?? 0]);
  const shownBefore = before === null ? null : onGrid(before, kind, step);
  const shownNow = now === null ? null : onGrid(now, kind, step);
  const change = shownBefore === null || shownNow === null ? null : onGrid(shownNow - shownBefore, kind, step);
  return { id, kind, before: shownBefore, now: shownNow, change, ...(kind === 'money' && { step }), ...more };
}
