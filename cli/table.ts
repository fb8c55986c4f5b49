import { FIRM_IDS, type FirmId } from '../game/economy/names.ts';
import type { FirmReport } from '../game/economy/report.ts';
import type { Expected } from '../game/replay/expectations.ts';
import { printable } from '../game/replay/nearest.ts';
import type { GameRecord } from '../game/replay/record.ts';
import type { FullReport } from '../game/replay/report.ts';
import { rulesName } from '../game/replay/rules.ts';

type Column = [heading: string, cell: (firm: FirmReport) => string];

export const whole = (figure: number) => figure.toFixed(0);
export const percent = (fraction: number | null) => (fraction === null ? '-' : `${(100 * fraction).toFixed(1)}%`);

const COLUMNS: readonly Column[] = [
  ['shares', ({ decision }) => `${decision.cloud}/${decision.products}/${decision.research}`],
  ['release', ({ decision }) => decision.release],
  ['revenue $M', ({ revenue }) => whole(revenue.total)],
  ['cloud growth', ({ cloudGrowth }) => percent(cloudGrowth)],
  ['lead, months', ({ leadMonths }) => leadMonths.toFixed(1)],
  ['cloud served', ({ serviceLevel }) => percent(serviceLevel.cloud)],
  ['leaked, months', ({ leakedMonths }) => leakedMonths.toFixed(1)],
  ['value $M', ({ enterpriseValue }) => whole(enterpriseValue)],
];

/** A report for reading: the firms of interest, quarter by quarter. */
export function reportTable(record: GameRecord, report: FullReport): string {
  const { scenario, seed, rules, quarters, hash, code, expectations } = report;
  const head = `${scenario}, seed ${seed}, ${quarters.length} of ${record.quarters} quarters, ${rulesName(rules)}\n`;
  const tables = firmsOfInterest(record).map((id) => firmTable(`${id}${sitterOf(record, id)}`, id, report));
  const foot = `\nhash ${hash}\ncode ${code}\n`;
  return head + tables.join('') + foot + expectations.map(expectationLine).join('');
}

/** The seats that decide for themselves, or all firms where none does. */
export function firmsOfInterest({ seats }: GameRecord): readonly FirmId[] {
  const decided = FIRM_IDS.filter((id) => seats[id]?.decisions);
  return decided.length > 0 ? decided : FIRM_IDS;
}

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => `${row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')}\n`).join('');
}

/** Which program sat at a firm, and when it was not heard; nothing where there was none. */
function sitterOf({ seats }: GameRecord, id: FirmId): string {
  const seat = seats[id];
  if (seat?.decisions === undefined || seat.by === undefined) return '';
  const { by, silent = [] } = seat;
  return `, decided by ${by}${silent.length > 0 ? ` (silent in quarter ${silent.join(', ')})` : ''}`;
}

function firmTable(title: string, id: FirmId, { quarters, final }: FullReport): string {
  const rows = [
    ['quarter', '', 'shock', ...COLUMNS.map(([heading]) => heading)],
    ...quarters.map(({ quarter, label, shock, firms }) => [
      String(quarter),
      label,
      shock,
      ...COLUMNS.map(([, cell]) => cell(firms[id])),
    ]),
  ];
  const { revenue, pricingPower, distillationShare, enterpriseValue } = final[id];
  const scores = [
    `revenue $${whole(revenue)}M a year`,
    `pricing power ${pricingPower.toFixed(2)}`,
    `distillation share ${percent(distillationShare)}`,
    `enterprise value $${whole(enterpriseValue)}M`,
  ];
  return `\n${title}\n${aligned(rows)}${scores.join(', ')}\n`;
}

function expectationLine(expected: Expected): string {
  const { quarter, path, actual, ok, atLeast, atMost, equals, within } = expected;
  const conditions = Object.entries({ 'at least': atLeast, 'at most': atMost, equals, within })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${printable(JSON.stringify(value))}`);
  const outcome = ok ? 'met' : 'FAILED';
  return `${outcome}: quarter ${quarter}, ${path} ${conditions.join(', ')}: it is ${JSON.stringify(actual)}\n`;
}
