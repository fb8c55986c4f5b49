import type { LineId, Use } from '../../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../../game/economy/report.ts';
import { firmOf, type Firm, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import { onGrid } from '../report/grid.ts';
import { ALIKE } from '../shared/alike.ts';

/** One use of a GPU and what one more hour of it would earn. */
export interface LedgerRow {
  use: Use;
  /** $ per GPU-hour in the coming quarter, as shown, so that differences are those of the figures read; null where that has no meaning. */
  dollars: number | null;
  /** Research earns later, by definition nothing this quarter; a closed cloud sells to nobody yet. */
  kind: 'earns' | 'later' | 'closed';
}

export interface Ledger {
  /** Best first; what has no figure comes last. */
  rows: LedgerRow[];
  /** What the plan gives up: from one use to a better one, $ per GPU-hour; too little to tell where they earn alike. */
  advice: { from: Use; to: LineId; forgone: number; alike: boolean };
}

/** The opportunity cost of a plan, read from the world it is expected to lead to. */
export function ledgerOf(expected: World, { engine, opening, role }: Game): Ledger {
  const firm = firmOf(expected, role);
  const perHour = (line: LineId) =>
    onGrid(engine.myopicShadowPrice(firm, line, expected, opening.model) / KILOHOURS_PER_QUARTER, 'perHour');
  const products: LedgerRow = { use: 'products', dollars: perHour('products'), kind: 'earns' };
  const cloud: LedgerRow = firm.cloud.open
    ? { use: 'cloud', dollars: perHour('cloud'), kind: 'earns' }
    : { use: 'cloud', dollars: null, kind: 'closed' };
  const lines = [products, cloud].sort((a, b) => (b.dollars ?? -Infinity) - (a.dollars ?? -Infinity));
  return { rows: [...lines, { use: 'research', dollars: null, kind: 'later' }], advice: adviceFor(firm, lines) };
}

function adviceFor(firm: Firm, lines: LedgerRow[]): Ledger['advice'] {
  const [best, other] = lines as [LedgerRow, LedgerRow];
  const to = best.use as LineId;
  const top = best.dollars ?? 0;
  const nobodyThere = other.dollars === null || firm.decision[other.use] === 0;
  const from = nobodyThere ? 'research' : other.use;
  const forgone = nobodyThere ? top : onGrid(top - other.dollars!, 'perHour');
  return { from, to, forgone, alike: forgone < ALIKE };
}
