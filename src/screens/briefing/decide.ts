import type { Decision } from '../../../game/economy/decision.ts';
import { firmOf } from '../../../game/economy/state.ts';
import { count, hourly, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Role } from '../../store/fromCode.ts';
import { currentWorld, type Game } from '../../store/game.ts';

/** The first decision in the terms of a role, told with this world's figures and how the plan on the desk has it. */
export function decideNow(game: Game, role: Role, plan: Decision): string[] {
  const { decide } = text.briefing;
  const world = currentWorld(game);
  const firm = firmOf(world, role);
  const { shadowPrice, cloudGrowth, leadMonths } = game.engine.reportQuarter(world, game.opening.model).firms[role];
  const products = perHour(hourly(shadowPrice.products));
  const cloud = perHour(hourly(shadowPrice.cloud));
  switch (role) {
    case 'hyperscaler':
      return decide.hyperscaler(products, cloud, share(plan.cloud), percent(cloudGrowth ?? 0));
    case 'lab':
      return decide.lab(
        percent(1 - firm.cloud.serviceLevel),
        months(firm.newest - firm.cloud.quality),
        decide.stands[plan.release],
      );
    case 'ads':
      return decide.ads(products, share(plan.products), share(plan.research), months(leadMonths));
  }
}

function share(percents: number): string {
  return `${count(percents)}%`;
}
