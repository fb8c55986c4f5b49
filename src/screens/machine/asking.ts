import type { Decision } from '../../../game/economy/decision.ts';
import type { Limits } from '../../../game/economy/limits.ts';
import type { Use } from '../../../game/economy/names.ts';
import { moveShare } from '../../../game/economy/shares.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Question } from '../../../game/insight/counterfactual.ts';
import { LEVERS, type Lever, type LeverChange } from '../../../game/insight/levers.ts';
import type { Role } from '../../store/fromCode.ts';
import { decisionsOf, type Game } from '../../store/game.ts';

/** A question on its way: what one seat might have decided in one quarter. */
export interface Asked {
  /** 1 to the quarters played. */
  readonly quarter: number;
  readonly role: Role;
  readonly rivals: Question['rivals'];
  /** The whole decision as it might have been. */
  readonly plan: Decision;
}

/** A question about a quarter, nothing changed yet but what `change` says. */
export function ask(game: Game, at: Pick<Asked, 'quarter' | 'role' | 'rivals'>, change: LeverChange = {}): Asked {
  return { ...at, plan: { ...decidedIn(game, at), ...change } };
}

/** What the seat decided in that quarter. */
export function decidedIn(game: Game, { quarter, role }: Pick<Asked, 'quarter' | 'role'>): Decision {
  return decisionsOf(game, role)[quarter - 1]!;
}

/** What the seat could have decided in that quarter. */
export function limitsIn(
  { engine, opening, worlds }: Game,
  { quarter, role }: Pick<Asked, 'quarter' | 'role'>,
): Limits {
  const world = worlds[quarter - 1]!;
  return engine.limitsFor(firmOf(world, role), world, opening.model);
}

/** The levers that are set otherwise; shares move together. */
export function changeOf(game: Game, asked: Asked): LeverChange {
  const decided = decidedIn(game, asked);
  const { plan } = asked;
  const shares = SHARES.some((use) => plan[use] !== decided[use]) ? SHARES : [];
  const others = LEVERS.filter((lever) => !isShare(lever) && plan[lever] !== decided[lever]);
  return Object.fromEntries([...shares, ...others].map((lever) => [lever, plan[lever]]));
}

/** The question with one share of the fleet set otherwise; the other two give way by `part` (see `moveShare`). */
export function withShare(asked: Asked, use: Use, percent: number, part?: number): Asked {
  const plan = { ...asked.plan };
  moveShare(plan, use, percent, part);
  return { ...asked, plan };
}

/** The question with a number set otherwise, kept to what that quarter allowed. */
export function withTerm(game: Game, asked: Asked, lever: 'price' | 'safeguards' | 'order', value: number): Asked {
  const { low, high } = limitsIn(game, asked)[lever];
  return { ...asked, plan: { ...asked.plan, [lever]: Math.max(low, Math.min(high, Math.round(value))) } };
}

const SHARES = ['cloud', 'products', 'research'] as const satisfies readonly Lever[];

function isShare(lever: Lever): boolean {
  return SHARES.some((use) => use === lever);
}
