import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import type { FinalScores, FirmReport } from '../../game/economy/report.ts';
import type { Counterfactual, Question } from '../../game/insight/counterfactual.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { aligned } from '../table.ts';

const whole = (figure: number) => figure.toFixed(0);
const percents = (fraction: number | null) => (fraction === null ? '-' : (100 * fraction).toFixed(1));
const tenth = (figure: number) => figure.toFixed(1);
const signed = (text: string) => (/^[-0]/.test(text) && !/[1-9]/.test(text) ? '0' : text.replace(/^(?=\d)/, '+'));

type Column = [heading: string, figure: (firm: FirmReport) => number | null, show: (figure: number) => string];

const COLUMNS: readonly Column[] = [
  ['revenue $M', ({ revenue }) => revenue.total, whole],
  ['profit $M', ({ profit }) => profit, whole],
  ['cash $M', ({ cash }) => cash, whole],
  ['value $M', ({ enterpriseValue }) => enterpriseValue, whole],
  ['lead, months', ({ leadMonths }) => leadMonths, tenth],
  ['cloud growth, %', ({ cloudGrowth }) => cloudGrowth, percents],
];

/** Both histories from the changed quarter on and what lies between them, for the firms whose levers were set and for those that decide. */
export function differenceTable(record: GameRecord, question: Question, result: Counterfactual): string {
  const { quarter, set, rivals } = question;
  const shown = FIRM_IDS.filter((id) => set[id] || record.seats[id]?.decisions);
  const levers = Object.entries(set).flatMap(([id, change]) =>
    Object.entries(change).map(([lever, value]) => `${id}.${lever}=${value}`),
  );
  const others = rivals === 'held' ? 'every other seat as recorded' : 'plans decide again';
  const head = `quarter ${quarter} with ${levers.join(', ')}; ${others}; quarters before it are the same\n`;
  const { code, hash } = result.fork;
  const foot = `\nfork hash ${hash}\nfork code ${code}\n`;
  return head + lowered(result) + shown.map((id) => firmTable(id, quarter, result)).join('') + foot;
}

function lowered(result: Counterfactual): string {
  return result.lowered
    .map(({ firm, quarter, recorded, order }) => {
      return `lowered: ${firm}'s order of quarter ${quarter} from ${recorded} to ${order}, the most that fits there\n`;
    })
    .join('');
}

function firmTable(id: FirmId, from: number, { recorded, changed }: Counterfactual): string {
  const rows = [['quarter', '', '', ...COLUMNS.map(([heading]) => heading)]];
  for (const [i, { quarter, label, firms }] of changed.quarters.entries()) {
    if (quarter < from) continue;
    const now = firms[id];
    const then = recorded.quarters[i]!.firms[id];
    rows.push([String(quarter), label, 'recorded', ...COLUMNS.map((column) => cell(column, then))]);
    rows.push(['', '', 'changed', ...COLUMNS.map((column) => cell(column, now))]);
    rows.push(['', '', 'difference', ...COLUMNS.map((column) => difference(column, now, then))]);
  }
  const [now, then] = [changed.final[id], recorded.final[id]];
  return `\n${id}\n${aligned(rows)}${SCORES.map((score) => scoreLine(score, now, then)).join('')}`;
}

function cell([, figure, show]: Column, firm: FirmReport): string {
  const value = figure(firm);
  return value === null ? '-' : show(value);
}

function difference([, figure, show]: Column, now: FirmReport, then: FirmReport): string {
  const [after, before] = [figure(now), figure(then)];
  return after === null || before === null ? '-' : signed(show(after - before));
}

type Score = [name: string, key: keyof FinalScores, show: (figure: number) => string];

const SCORES: readonly Score[] = [
  ['revenue a year, $M', 'revenue', whole],
  ['pricing power', 'pricingPower', (figure) => figure.toFixed(2)],
  ['distillation share, %', 'distillationShare', percents],
  ['enterprise value, $M', 'enterpriseValue', whole],
];

function scoreLine([name, key, show]: Score, now: FinalScores, then: FinalScores): string {
  return `${name}: ${show(then[key])} recorded, ${show(now[key])} changed, ${signed(show(now[key] - then[key]))}\n`;
}
