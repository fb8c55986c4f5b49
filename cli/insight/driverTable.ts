import { quarterLabel } from '../../game/economy/report.ts';
import type { Contribution, Explanation, FigureChange } from '../../game/insight/because.ts';
import type { FigureId } from '../../game/insight/figures.ts';
import { roundedParts } from '../../game/insight/roundedParts.ts';
import { aligned } from '../table.ts';

/** Figures side by side, with heading and the factor that turns them into hundredths of what the heading says. */
type Column = readonly [figure: FigureId, heading: string, hundredths: number];

const MONEY: readonly Column[] = [
  ['revenue.total', 'revenue $M', 100],
  ['revenue.cloud', 'cloud $M', 100],
  ['revenue.products', 'products $M', 100],
  ['revenue.core', 'ads core $M', 100],
  ['profit', 'profit $M', 100],
  ['cash', 'cash $M', 100],
  ['enterpriseValue', 'value $M', 100],
];
const POSITION: readonly Column[] = [
  ['leadMonths', 'lead, months', 100],
  ['cloudGrowth', 'cloud growth, %', 10000],
  ['customers.cloud', 'cloud customers', 100],
  ['customers.products', 'product customers', 100],
  ['serviceLevel.cloud', 'cloud served, %', 10000],
  ['serviceLevel.products', 'products served, %', 10000],
];
const TERMS: readonly Column[] = [
  ['pricePremium.cloud', 'cloud premium, x', 100],
  ['pricePremium.products', 'products premium, x', 100],
  ['leakedMonths', 'leaked, months', 100],
  ['onLoan', 'on loan, kGPU', 100],
  ['market.rentalPricePerHour', 'rental, $/hour', 100],
];
const FLEET: readonly Column[] = [
  ['usable', 'at work, kGPU', 100],
  ['arrivals', 'arriving, kGPU', 100],
];

/** Drivers whose id does not say enough; docs/decisions/0014 says what each is. */
const LABELS: Partial<Record<Contribution['driver'], string>> = {
  carriedOver: 'carried over',
  research: 'luck in research',
  capacity: 'chips arriving',
  demand: 'demand growing',
  distillation: 'copied by distillers',
  openModels: 'open models',
  service: 'trust in service',
  deal: 'chip deal',
  loan: 'lent or borrowed',
  due: 'ordered earlier, due',
  late: 'late',
};

/** Each figure as a column that adds up from the quarter before to this one; drivers that moved nothing are left out. */
export function driverTable({ quarter, firm, figures }: Explanation): string {
  const now = `quarter ${quarter} (${quarterLabel(quarter)})`;
  const then = quarter === 1 ? 'the opening' : `quarter ${quarter - 1}`;
  const head = `${firm}, ${now} against ${then}\n`;
  const tables = [MONEY, POSITION, TERMS, FLEET].map((columns) => tableOf(columns, figures)).join('');
  return `${head}${tables}\nEach column adds up: before, and what each driver did (its Owen value), to after.\n`;
}

function tableOf(columns: readonly Column[], figures: readonly FigureChange[]): string {
  const shown = columns.flatMap(([id, heading, hundredths]) => {
    const figure = figures.find((each) => each.figure === id);
    if (!figure || (figure.before === 0 && figure.after === 0)) return [];
    const parts = figure.drivers.map(({ amount }) => amount * hundredths);
    const drivers = figure.drivers.map(({ driver }) => driver);
    return [{ heading, drivers, ...roundedParts(figure.before * hundredths, parts, figure.after * hundredths) }];
  });
  if (shown.length === 0) return '';
  const drivers = [...new Set(shown.flatMap((column) => column.drivers))].map((driver) => {
    const cells = shown.map((column) => signed(column.parts[column.drivers.indexOf(driver)] ?? 0));
    return [LABELS[driver] ?? driver, ...cells];
  });
  return `\n${aligned([
    ['', ...shown.map(({ heading }) => heading)],
    ['before', ...shown.map(({ before }) => hundredth(before))],
    ...drivers.filter(([, ...cells]) => cells.some((cell) => cell !== '')),
    ['after', ...shown.map(({ after }) => hundredth(after))],
  ])}`;
}

function hundredth(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function signed(hundredths: number): string {
  if (hundredths === 0) return '';
  return hundredths > 0 ? `+${hundredth(hundredths)}` : hundredth(hundredths);
}
