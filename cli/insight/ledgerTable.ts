import type { FirmId } from '../../game/economy/names.ts';
import type { LedgerLine } from '../../game/insight/ledger.ts';
import { aligned } from '../table.ts';

/** The ledgers of one quarter, as `ledger --json` prints them. */
export interface Ledgers {
  quarter: number;
  firms: Partial<Record<FirmId, LedgerLine[]>>;
}

const HEADINGS = ['', 'kGPU', 'now', 'long run', 'best alternative', 'worth there', 'forgone $M'];

/** The ledgers for reading, firm by firm. */
export function ledgerTable({ quarter, firms }: Ledgers): string {
  const head = `quarter ${quarter}: what one more GPU is worth, $ per GPU-hour\n`;
  const tables = Object.entries(firms).map(([id, lines]) => `\n${id}\n${aligned([HEADINGS, ...lines.map(rowOf)])}`);
  const foot = '\nForgone: what a use gives up in the quarter for all its GPUs, at the price of the next one.\n';
  return head + tables.join('') + foot;
}

function rowOf({ use, gpus, now, longRun, best, instead, forgone }: LedgerLine): string[] {
  return [use, gpus.toFixed(0), dollars(now), dollars(longRun), best, dollars(instead), forgone.toFixed(0)];
}

/** A closed cloud has no price. */
function dollars(price: number | null): string {
  return price === null ? '-' : price.toFixed(2).replace(/^-0\.00$/, '0.00');
}
