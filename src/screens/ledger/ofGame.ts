import { goingOn } from '../../../game/insight/ahead.ts';
import { ledgerAhead, ledgerOf, type LedgerLine } from '../../../game/insight/ledger.ts';
import { currentWorld, playedOf, type Game } from '../../store/game.ts';
import { recordOf, type Planned, type SoFar } from '../../store/session.ts';

/** The ledger of the plan on the desk. */
export function ledgerOfPlan({ record, decisions, plan }: Planned, game: Game): LedgerLine[] {
  const { engine, opening, role } = game;
  const planned = goingOn(record, role, [...decisions, plan]);
  return ledgerAhead(engine, planned, { model: opening.model, world: currentWorld(game) }, role);
}

/** The ledger of the quarter last played, as it could be told when it ended. None before the first. */
export function ledgerOfQuarter(soFar: SoFar, game: Game): LedgerLine[] {
  const quarter = game.worlds.length - 1;
  if (quarter === 0) return [];
  return ledgerOf(game.engine, recordOf(soFar), playedOf(game), { quarter, firm: game.role });
}

/** What research is worth in the long run, $ per GPU-hour: the length of its shadow. */
export function researchIn(lines: readonly LedgerLine[]): number | null {
  return lines.find(({ use }) => use === 'research')?.longRun ?? null;
}
