/** The search for the best plan of a role in the default game: game/insight/search.ts, from several starts. Deterministic. */
import { planOf, randomStart } from '../../game/insight/planFamily.ts';
import { climb, type Found, type SearchSize } from '../../game/insight/search.ts';
import { finish } from '../../game/insight/steps.ts';
import { stream } from '../../game/numeric/random.ts';
import { meanValue, modelWith } from './course.ts';
import { policyOf, rangesFor, type Role } from './plan.ts';

/** About ten minutes on one core. */
export const FULL_SEARCH: SearchSize & { starts: number } = { starts: 9, rounds: 60, points: 200 };

/** Seeds a plan is searched on; facts judge it on others. */
export const SEARCH_SEEDS = [0, 1, 2];

/** The best thirteen numbers for a role. `report` is called after each start. */
export function searchBestPlan(role: Role, size: typeof FULL_SEARCH, report: (line: string) => void): Found {
  const model = modelWith();
  const ranges = rangesFor(role);
  // oxlint-disable-next-line require-yield -- nothing here need pause
  const objective = function* (numbers: readonly number[]) {
    return meanValue(model, { [role]: policyOf(planOf(numbers, ranges)) }, role, SEARCH_SEEDS);
  };
  const uniform = stream(1, `search.${role}`);
  let best: Found = { value: -Infinity, numbers: [] };
  for (let start = 1; start <= size.starts; start += 1) {
    const found = finish(climb(objective, randomStart(uniform), size, uniform));
    if (found.value > best.value) best = found;
    report(`${role}: start ${start} of ${size.starts}: ${Math.round(found.value)}, best ${Math.round(best.value)}`);
  }
  return best;
}
