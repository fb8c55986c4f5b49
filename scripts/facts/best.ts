/** The best plan found for each role, kept as data, so that facts need no search (`npm run facts -- --search` renews it). */
import { readFileSync, writeFileSync } from 'node:fs';
import { planOf, type Plan } from '../../game/insight/planFamily.ts';
import { meanValue, modelWith, type Policy } from './course.ts';
import { policyOf, rangesFor, ROLES, type Role } from './plan.ts';
import { FULL_SEARCH, SEARCH_SEEDS, searchBestPlan } from './search.ts';

/** `value`: mean final enterprise value on the seeds of the search, $ million. */
interface BestPlan {
  value: number;
  plan: Plan;
}

const FILE = new URL('best-plans.json', import.meta.url);

const plans = JSON.parse(readFileSync(FILE, 'utf8')) as Record<Role, BestPlan>;

export function bestPlan(role: Role): Plan {
  return plans[role].plan;
}

export function bestPolicy(role: Role): Policy {
  return policyOf(plans[role].plan);
}

/** Searches all roles anew and keeps a plan that is better than the one kept so far. Takes minutes. */
export function searchAgain(report: (line: string) => void): void {
  for (const role of ROLES) {
    const found = inThreeDigits(planOf(searchBestPlan(role, FULL_SEARCH, report).numbers, rangesFor(role)));
    const value = Math.round(meanValue(modelWith(), { [role]: policyOf(found) }, role, SEARCH_SEEDS));
    const kept = Math.round(meanValue(modelWith(), { [role]: bestPolicy(role) }, role, SEARCH_SEEDS));
    report(`${role}: found ${value}, kept so far ${kept}`);
    plans[role] = value > kept ? { value, plan: found } : { value: kept, plan: plans[role].plan };
    writeFileSync(FILE, `${JSON.stringify(plans, null, 2)}\n`);
  }
}

/** The same plan without digits that nobody reads. */
function inThreeDigits(plan: Plan): Plan {
  const text = JSON.stringify(plan, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(1000 * value) / 1000 : value,
  );
  return JSON.parse(text) as Plan;
}
