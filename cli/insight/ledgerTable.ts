import type { FirmId } from '../../game/economy/names.ts';
import type { LedgerLine } from '../../game/insight/ledger.ts';
import { aligned, whole } from '../table.ts';

/** The ledgers of one quarter, as `ledger --json` prints them. */
export interface Ledgers {
  quarter: number;
  firms: Partial<Record<FirmId, LedgerLine[]>>;
}

const HEADINGS = [
  '',
  'kGPU',
  'now',
  'long run',
  'now $M',
  'long run $M',
  'best alternative',
  'worth there',
  'forgone $M',
] as const;

const FOOT = `
Now: earned in the quarter. Long run: added to value by the end, in money of quarter 1. $M: for all GPUs of a use, at the
price of the next one. Forgone: what the use gives up in the quarter by not being the best alternative.
`;

/** The ledgers for reading, firm by firm. */
export function ledgerTable({ quarter, firms }: Ledgers): string {
  const head = `quarter ${quarter}: what one more GPU is worth, $ per GPU-hour\n`;
  const tables = Object.entries(firms).map(([id, lines]) => `\n${id}\n${aligned([HEADINGS, ...lines.map(rowOf)])}`);
  return head + tables.join('') + FOOT;
}

function rowOf({ use, gpus, now, longRun, allocation, best, instead, forgone }: LedgerLine): string[] {
  return [
    use,
    whole(gpus),
    dollars(now),
    dollars(longRun),
    millions(allocation.now),
    millions(allocation.longRun),
    best,
    dollars(instead),
    millions(forgone),
  ];
}

function millions(amount: number | null): string {
  return amount === null ? '-' : whole(amount).replace(/^-0$/, '0');
}

/** A closed cloud has no price. */
function dollars(price: number | null): string {
  return price === null ? '-' : price.toFixed(2).replace(/^-0\.00$/, '0.00');
}
