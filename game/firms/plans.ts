import type { Move } from '../economy/decision.ts';
import type { Firm, Model, World } from '../economy/state.ts';
import { rulePlan } from './rule.ts';

/** Decides one quarter for one firm from what the last quarter left. Pure: the same world gives the same move. */
export type Plan = (firm: Firm, world: World, model: Model) => Move;

/** A plan that fixes some levers and leaves the rest to the rule. */
function fixed(levers: Partial<Move>): Plan {
  return (firm, world, model) => ({ ...rulePlan(firm, world, model), ...levers });
}

/** Plans a script may name. All but `rule` are trivial on purpose: yardsticks that a good plan must beat (F15). */
export const PLANS = {
  rule: rulePlan,
  equalSplit: fixed({ cloud: 34, products: 33, research: 33 }),
  allCloud: fixed({ cloud: 100, products: 0, research: 0 }),
  allProducts: fixed({ cloud: 0, products: 100, research: 0 }),
  allResearch: fixed({ cloud: 0, products: 0, research: 100 }),
  neverRelease: fixed({ release: 'hold' }),
  alwaysOpen: fixed({ release: 'open' }),
} satisfies Record<string, Plan>;

export type PlanName = keyof typeof PLANS;
export const PLAN_NAMES = Object.keys(PLANS) as PlanName[];
