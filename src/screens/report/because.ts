import type { Explanation, FigureChange } from '../../../game/insight/because.ts';
import type { FigureId } from '../../../game/insight/figures.ts';
import { roundedParts } from '../../../game/insight/roundedParts.ts';
import type { Step, Waterfall } from '../../charts/waterfall.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { hueOf, sayCause, sayReason, type Quarters } from './causes.ts';
import type { Figure } from './figures.ts';
import { snap, stepOf } from './grid.ts';
import { nameOf, sayChange, sayFigure } from './say.ts';

/** What each row of the report shows of which figure; what waits is what is not served, so its causes turn their sign. */
const SOURCES: Record<Figure['id'], readonly [figure: FigureId, sign: 1 | -1]> = {
  revenue: ['revenue.total', 1],
  'revenue.cloud': ['revenue.cloud', 1],
  'revenue.products': ['revenue.products', 1],
  'revenue.core': ['revenue.core', 1],
  'waiting.cloud': ['serviceLevel.cloud', -1],
  'waiting.products': ['serviceLevel.products', -1],
  profit: ['profit', 1],
  value: ['enterpriseValue', 1],
  cloudGrowth: ['cloudGrowth', 1],
  lead: ['leadMonths', 1],
  'premium.cloud': ['pricePremium.cloud', 1],
  'premium.products': ['pricePremium.products', 1],
  leaked: ['leakedMonths', 1],
  'customers.cloud': ['customers.cloud', 1],
  'customers.products': ['customers.products', 1],
  fleet: ['usable', 1],
  loan: ['onLoan', 1],
  lent: ['onLoan', -1],
  arrivals: ['arrivals', 1],
  cash: ['cash', 1],
  rental: ['market.rentalPricePerHour', 1],
};

/** All that tells why the rows of a report changed; the explanation is null until it is worked out. */
export interface Reasons {
  readonly explanation: Explanation | null;
  readonly quarters: Quarters;
}

/** As many causes as a picture holds with ease, and at most. */
const DRAWN = { ease: 7, most: 9 };

/**
 * Why a row of the report changed: what it was, what each cause did, and what it is, all as shown, so that a reader's own
 * sum comes out. The smaller ones of many causes are drawn as one, and under the picture stands by which rule. Null where
 * nothing moved it by as much as is shown, and where there was nothing to compare with.
 */
export function becauseOf(row: Figure, explanation: Explanation, quarters: Quarters): Waterfall | null {
  const [id, sign] = SOURCES[row.id];
  const found = explanation.figures.find(({ figure }) => figure === id);
  if (!found || row.before === null || row.now === null) return null;
  const unit = stepOf(row.kind, row.step ?? 1);
  const shown = { before: Math.round(row.before / unit), after: Math.round(row.now / unit) };
  const amounts = found.drivers.map(({ amount }) => (sign * amount) / unit);
  const { parts } = roundedParts(shown.before, amounts, shown.after, shown);
  const customers = row.id.startsWith('customers.');
  const all = found.drivers.flatMap(({ driver }, i): Step[] => {
    if (parts[i] === 0) return [];
    const amount = snap(parts[i]! * unit, unit);
    const name = customers ? sayReason(driver, amount, quarters) : sayCause(driver, quarters);
    return [{ id: driver, name, amount, hue: hueOf(driver, quarters) }];
  });
  if (all.length === 0) return null;
  const { because } = text;
  return {
    title: nameOf(row).join(', '),
    unit: because.unit,
    start: { name: because.start, value: row.before },
    steps: largestOf(all, unit),
    notes: rulesOf(found, all),
    end: { name: because.end, value: row.now },
    all,
    say: (value) => sayFigure(row, value),
    sayChange: (amount) => sayChange(row, amount),
  };
}

/**
 * The largest in their own order, and the rest as one at the end. More are named where the rest would else come to more
 * than the least of the named, or to nothing, as far as there is room.
 */
function largestOf(all: readonly Step[], unit: number): readonly Step[] {
  if (all.length <= DRAWN.ease) return all;
  const bySize = [...all].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  for (let drawn = DRAWN.ease; ; drawn++) {
    if (all.length <= drawn) return all;
    const named = bySize.slice(0, drawn - 1);
    const small = bySize.slice(drawn - 1);
    const amount = snap(
      small.reduce((sum, step) => sum + step.amount, 0),
      unit,
    );
    // A rest of nothing would hide causes that cancel out.
    if (drawn < DRAWN.most && (amount === 0 || Math.abs(amount) > Math.abs(named.at(-1)!.amount))) continue;
    const rest: Step = { id: 'smaller', name: text.because.smaller(count(small.length)), amount, hue: 'before' };
    return [...all.filter((step) => named.includes(step)), rest];
  }
}

/**
 * How causes are measured: what a reader has to know so as not to hold them against the time machine's. None for chips,
 * which are counted (game/insight/fleet.ts).
 */
function rulesOf({ drivers }: FigureChange, all: readonly Step[]): string[] {
  const { because } = text;
  if (drivers.every(({ group }) => group === 'fleet')) return [];
  const [release, carried] = [all.find(({ id }) => id === 'release'), all.find(({ id }) => id === 'carriedOver')];
  return [
    because.rule,
    ...(release ? [because.releaseRule] : []),
    ...(carried ? [because.carriedRule(carried.name)] : []),
  ];
}
