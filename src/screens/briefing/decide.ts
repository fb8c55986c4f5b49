import type { Decision } from '../../../game/economy/decision.ts';
import type { Use } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { count, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Role } from '../../store/fromCode.ts';
import { currentWorld, type Game } from '../../store/game.ts';

/**
 * The first decision in the terms of a role, told with this world's figures and how the plan on the desk, whose ledger is
 * given, has it.
 */
export function decideNow(game: Game, role: Role, plan: Decision, ledger: readonly LedgerLine[]): string[] {
  const { decide } = text.briefing;
  const world = currentWorld(game);
  const firm = firmOf(world, role);
  const { cloudGrowth, leadMonths } = game.engine.reportQuarter(world, game.opening.model).firms[role];
  // By the long run, as the ledger beside it advises.
  const worth = (of: Use) => perHour(ledger.find(({ use }) => use === of)?.longRun ?? 0);
  switch (role) {
    case 'hyperscaler':
      return decide.hyperscaler(
        worth('cloud'),
        worth('products'),
        worth('research'),
        share(plan.cloud),
        percent(cloudGrowth ?? 0),
      );
    case 'lab':
      return decide.lab(
        percent(1 - firm.cloud.serviceLevel),
        months(firm.newest - firm.cloud.quality),
        decide.stands[plan.release],
      );
    case 'ads':
      return decide.ads(
        worth('products'),
        worth('research'),
        share(plan.products),
        share(plan.research),
        months(leadMonths),
      );
  }
}

function share(percents: number): string {
  return `${count(percents)}%`;
}
