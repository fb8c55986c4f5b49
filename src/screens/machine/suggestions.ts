import { USES, type Use } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { LeverChange } from '../../../game/insight/levers.ts';
import type { Game } from '../../store/game.ts';
import { kGpu } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { decidedIn, limitsIn, type Asked } from './asking.ts';

/** A change to begin with, in one tap. */
export interface Suggestion {
  readonly name: string;
  readonly change: LeverChange;
}

/** Percentage points that a suggestion moves. */
const POINTS = 10;

/** What else might have been decided in a quarter: the model held or let out, nothing or the most ordered, GPUs moved. */
export function suggestionsFor(game: Game, at: Pick<Asked, 'quarter' | 'role'>): Suggestion[] {
  const words = text.machine.suggest;
  const decided = decidedIn(game, at);
  const most = limitsIn(game, at).order.high;
  const order: Suggestion =
    decided.order > 0
      ? { name: words.orderNothing, change: { order: 0 } }
      : { name: words.orderMost(kGpu(most)), change: { order: most } };
  return [
    decided.release === 'hold'
      ? { name: words.api, change: { release: 'api' } }
      : { name: words.hold, change: { release: 'hold' } },
    ...(most > 0 ? [order] : []),
    ...movedPoints(game, at),
  ];
}

/** Ten points from the largest use to the smallest that is open: what the fleet was divided for, turned a little. */
function movedPoints(game: Game, at: Pick<Asked, 'quarter' | 'role'>): Suggestion[] {
  const decided = decidedIn(game, at);
  const { cloud } = firmOf(game.worlds[at.quarter]!, at.role);
  const open = USES.filter((use) => use !== 'cloud' || cloud.open);
  const bySize = [...open].sort((a, b) => decided[b] - decided[a]);
  const [from, to] = [bySize[0]!, bySize[bySize.length - 1]!];
  if (decided[from] < POINTS) return [];
  const { uses } = text.common;
  const change: LeverChange & Record<Use, number> = {
    cloud: decided.cloud,
    products: decided.products,
    research: decided.research,
    [from]: decided[from] - POINTS,
    [to]: decided[to] + POINTS,
  };
  return [{ name: text.machine.suggest.points(uses[from], uses[to]), change }];
}
