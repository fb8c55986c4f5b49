import type { FirmId, SegmentId } from '../../../game/economy/names.ts';
import { reportQuarter, type FirmReport } from '../../../game/economy/report.ts';
import { firmOf, type Firm, type Model, type World } from '../../../game/economy/state.ts';
import { hourly } from '../../text/format.ts';
import { onGrid, partsOnGrid, type Kind } from './grid.ts';

/** Where money comes from; the ads core is no line that one gives GPUs to. */
export type Source = 'cloud' | 'products' | 'core';

export type FigureId =
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
export function figuresOf(before: World, now: World, id: FirmId, model: Model): { first: Figure[]; rest: Figure[] } {
  const sources = sourcesOf(firmOf(now, id));
  const sides = [sideOf(before, id, model, sources), sideOf(now, id, model, sources)] as const;
  const lines = sources.filter((source) => source !== 'core');
  const has = { segment: (line: 'cloud' | 'products') => firmOf(now, id)[line].segment };

  const figure = (name: FigureId, kind: Kind, read: (side: Side) => number | null, more: Partial<Figure> = {}) =>
    compare(name, kind, read(sides[0]), read(sides[1]), more);

  const first = [
    figure('revenue', 'money', (side) => side.firm.revenue),
    ...sources.map((source) =>
      figure(`revenue.${source}`, 'money', (side) => side.revenue.get(source) ?? 0, { source }),
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
    figure('fleet', 'kGpu', (side) => side.firm.fleet),
    figure('arrivals', 'kGpu', (side) => side.firm.arrivals),
    figure('cash', 'money', (side) => side.firm.cash),
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

function sideOf(world: World, id: FirmId, model: Model, sources: Source[]): Side {
  const firm = firmOf(world, id);
  const amounts = sources.map((source) => (source === 'core' ? firm.coreRevenue : firm[source].revenue));
  const shown = partsOnGrid(amounts, firm.revenue);
  return {
    firm,
    world,
    report: reportQuarter(world, model).firms[id],
    revenue: new Map(sources.map((source, i) => [source, shown[i]!])),
  };
}

function compare(id: FigureId, kind: Kind, before: number | null, now: number | null, more: Partial<Figure>): Figure {
  const shownBefore = before === null ? null : onGrid(before, kind);
  const shownNow = now === null ? null : onGrid(now, kind);
  const change = shownBefore === null || shownNow === null ? null : onGrid(shownNow - shownBefore, kind);
  return { id, kind, before: shownBefore, now: shownNow, change, ...more };
}
