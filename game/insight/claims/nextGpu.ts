import { KILOHOURS_PER_QUARTER } from '../../economy/report.ts';
import { LINES, type FirmId, type LineId, type Use } from '../../economy/names.ts';
import { firmOf, served, type Firm } from '../../economy/state.ts';
import { pow } from '../../numeric/math.ts';
import { ledgerOf } from '../ledger.ts';
import type { Setting } from './claim.ts';

/**
 * What a GPU-hour in a line brought in in a quarter, and what it would have been worth elsewhere. All $ per GPU-hour, in
 * money of that quarter: the ledger's long run, which like every value is in money of quarter 1, is brought forward.
 */
export interface NextGpu {
  quarter: number;
  line: LineId;
  /** Sales per GPU-hour at work for a customer; with what a line of consumers lifts in ads. */
  price: number;
  /** Cash that one more hour at work costs: its power. The chip itself is paid for either way. */
  cash: number;
  /** What it would have earned in the other line within the quarter. */
  now: number;
  /** What it would have been worth in the long run, in the other use worth most then. */
  longRun: number;
  /** The other use worth most, now or in the long run, whichever is more. */
  best: Use;
}

/**
 * The next GPU in `line` in each quarter in which it sold anything; without those in which overridden numbers leave no
 * ledger under luck that is not the game's.
 */
export function nextGpus({ engine, record, played }: Setting, firm: FirmId, line: LineId): NextGpu[] {
  const { worlds, model } = played;
  return played.moves.flatMap((_, i) => {
    const quarter = i + 1;
    const price = priceOf(firmOf(worlds[quarter]!, firm), line);
    if (price === null) return [];
    const forward = 1 / pow(model.parameters.value.discount, quarter - 1);
    const others = ledgerOf(engine, record, played, { quarter, firm }).flatMap(({ use, now, longRun }) =>
      use === line || now === null || longRun === null ? [] : [{ use, now, longRun: longRun * forward }],
    );
    const now = Math.max(...others.map((each) => each.now));
    const longRun = Math.max(...others.map((each) => each.longRun));
    const most = (each: (typeof others)[number]) => Math.max(each.now, each.longRun);
    if (!Number.isFinite(longRun)) return [];
    const best = others.reduce((a, b) => (most(b) > most(a) ? b : a)).use;
    const cash = model.parameters.chips.power / KILOHOURS_PER_QUARTER;
    return [{ quarter, line, price, cash, now, longRun, best }];
  });
}

/** The line that sold most over the game. */
export function mainLine({ played }: Setting, firm: FirmId): LineId {
  const sales = (id: LineId) => played.worlds.slice(1).reduce((sum, world) => sum + firmOf(world, firm)[id].revenue, 0);
  return LINES.reduce((a, b) => (sales(b) > sales(a) ? b : a));
}

/** Null where nothing was sold. */
function priceOf(firm: Firm, id: LineId): number | null {
  const line = firm[id];
  const hours = served(line) * line.computePerUnit * KILOHOURS_PER_QUARTER;
  if (hours <= 0) return null;
  // Chips lent or standing idle earn rent, but serve nobody.
  const lent = firm.data.dealPart === 'seller' ? firm.dealRent : 0;
  const sales = id === 'cloud' ? line.revenue - firm.idleRent - lent : line.revenue + firm.coreRevenue;
  return sales > 0 ? sales / hours : null;
}
