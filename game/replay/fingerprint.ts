import type { Decision } from '../economy/decision.ts';
import { limitsFor, type Limits } from '../economy/limits.ts';
import { FIRM_IDS, RELEASES, SHOCK_IDS, type FirmId, type ShockId } from '../economy/names.ts';
import { finalScores } from '../economy/report.ts';
import { stateHash } from '../economy/stateHash.ts';
import { firmOf } from '../economy/state.ts';
import { PLAN_NAMES } from '../firms/plans.ts';
import { Hasher } from '../numeric/hash.ts';
import { stream } from '../numeric/random.ts';
import { SCENARIO_IDS, SCENARIOS, type ScenarioId } from '../scenarios/scenarios.ts';
import { numbersOf } from './overrides.ts';
import { advance, movesFor, openGame } from './play.ts';
import type { GameRecord, Overrides } from './record.ts';

/** Decides for a firm within what it may do; null leaves it to the record's plan. */
type Decider = (limits: Limits, quarter: number, id: FirmId) => Decision | null;

interface Game {
  record: GameRecord;
  decide: Decider;
}

/**
 * Sixteen hexadecimal digits that tell what the rules do: every default number of every scenario, and every state and
 * final score of a fixed set of games that between them see each shock, each plan, each release and levers at random
 * and at their ends. Rules that behave alike have the same fingerprint, however they are written.
 */
export function fingerprint(): string {
  const hasher = new Hasher();
  for (const id of SCENARIO_IDS) {
    for (const [name, value] of numbersOf(SCENARIOS[id].model())) hasher.text(name).number(value);
  }
  for (const game of fingerprintGames()) addGame(hasher, game);
  return hasher.digest();
}

function addGame(hasher: Hasher, { record, decide }: Game): void {
  const opening = openGame(record);
  let { world } = opening;
  for (let quarter = 0; quarter < record.quarters; quarter += 1) {
    const decided: Partial<Record<FirmId, Decision>> = {};
    for (const id of FIRM_IDS) {
      const decision = decide(limitsFor(firmOf(world, id), world, opening.model), quarter, id);
      if (decision) decided[id] = decision;
    }
    world = advance(opening, world, movesFor(record, world, opening.model, decided));
    hasher.text(stateHash(world));
  }
  for (const [, score] of numbersOf(finalScores(world, opening.model))) hasher.number(score);
}

function fingerprintGames(): Game[] {
  const byPlans = SCENARIO_IDS.flatMap((scenario) =>
    [0, 1].map((seed) => ({ record: game(scenario, seed, 40), decide: nobody })),
  );
  const byShock = SHOCK_IDS.filter((id) => id !== 'none').map((shock, i) => ({
    record: game(SCENARIO_IDS[i % 2]!, 10 + i, 12, onlyShock(shock)),
    decide: nobody,
  }));
  const byTrivialPlan = PLAN_NAMES.map((plan, i) => {
    const record = game(SCENARIO_IDS[i % 2]!, 20 + i, 16);
    const seats = { [FIRM_IDS[i % 5]!]: { plan }, [FIRM_IDS[(i + 1) % 5]!]: { plan } };
    return { record: { ...record, seats }, decide: nobody };
  });
  const atRandom = [30, 31, 32, 33].map((seed) => ({
    record: game(SCENARIO_IDS[seed % 2]!, seed, 24),
    decide: randomly(seed),
  }));
  const atTheirEnds = [40, 41].map((seed) => ({ record: game(SCENARIO_IDS[seed % 2]!, seed, 16), decide: extremely }));
  return [...byPlans, ...byShock, ...byTrivialPlan, ...atRandom, ...atTheirEnds];
}

function game(scenario: ScenarioId, seed: number, quarters: number, parameters: Overrides = {}): GameRecord {
  return { scenario, seed, quarters, parameters, firms: {}, seats: {} };
}

/** Every other quarter or so, this shock and no other. */
function onlyShock(shock: ShockId): Overrides {
  return Object.fromEntries(SHOCK_IDS.map((id) => [`shocks.${id}.chance`, id === shock || id === 'none' ? 0.5 : 0]));
}

const nobody: Decider = () => null;

/** Any legal decision, from a stream of its own. */
function randomly(seed: number): Decider {
  const draw = stream(seed, 'fingerprint');
  const upTo = (high: number) => Math.floor(draw() * (high + 1));
  const within = ({ low, high }: { low: number; high: number }) => low + upTo(high - low);
  return (limits) => {
    const cloud = upTo(100);
    const products = upTo(100 - cloud);
    return {
      cloud,
      products,
      research: 100 - cloud - products,
      release: RELEASES[upTo(RELEASES.length - 1)]!,
      price: within(limits.price),
      safeguards: within(limits.safeguards),
      order: within(limits.order),
      deal: draw() < 0.5 ? 'accept' : 'decline',
    };
  };
}

/** Each lever at one of its ends, all combinations in turn. */
const extremely: Decider = (limits, quarter, id) => {
  const turn = 5 * quarter + FIRM_IDS.indexOf(id);
  const end = ({ low, high }: { low: number; high: number }, step: number) =>
    Math.floor(turn / step) % 2 === 0 ? high : low;
  return {
    cloud: turn % 3 === 0 ? 100 : 0,
    products: turn % 3 === 1 ? 100 : 0,
    research: turn % 3 === 2 ? 100 : 0,
    release: RELEASES[turn % RELEASES.length]!,
    price: end(limits.price, 2),
    safeguards: end(limits.safeguards, 3),
    order: end(limits.order, 4),
    deal: turn % 7 < 4 ? 'accept' : 'decline',
  };
};
