/** Games in which every firm draws every lever from its legal range: the harshest way to look for absurd figures. */
import { limitsFor, type Limits } from '../../game/economy/limits.ts';
import { drawLuck } from '../../game/economy/luck.ts';
import { DEALS, type Decision } from '../../game/economy/decision.ts';
import { LINES, RELEASES, SEGMENT_IDS, type FirmId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import { frontierQuality, type Firm, type Line, type World } from '../../game/economy/state.ts';
import { stateFields } from '../../game/economy/stateHash.ts';
import { stream } from '../../game/numeric/random.ts';
import { SCENARIOS, type ScenarioId } from '../../game/scenarios/scenarios.ts';

/** Plays a random legal game, calling `look` after every quarter. The game's number is its seed of luck and of play. */
export function playAtRandom(scenario: ScenarioId, game: number, quarters: number, look: (world: World) => void): void {
  const model = SCENARIOS[scenario].model();
  const uniform = stream(game, 'random play');
  let world = openingWorld(model);
  for (const draw of drawLuck(game, quarters, model.parameters)) {
    const decisions = world.firms.map((firm) => [firm.id, randomDecision(limitsFor(firm, world, model), uniform)]);
    world = playQuarter(world, model, Object.fromEntries(decisions) as Record<FirmId, Decision>, draw);
    look(world);
  }
}

function randomDecision(limits: Limits, uniform: () => number): Decision {
  const whole = (low: number, high: number) => low + Math.floor((high - low + 1) * uniform());
  const oneOf = <T>(list: readonly T[]) => list[whole(0, list.length - 1)]!;
  // Now and then everything in one use: the corners are where things break.
  const cloud = uniform() < 0.1 ? oneOf([0, 100]) : whole(0, 100);
  const products = whole(0, 100 - cloud);
  return {
    cloud,
    products,
    research: 100 - cloud - products,
    release: oneOf(RELEASES),
    price: whole(limits.price.low, limits.price.high),
    safeguards: whole(0, 100),
    order: uniform() < 0.2 ? 0 : whole(0, limits.order.high),
    deal: oneOf(DEALS),
  };
}

/** What is absurd about a world, as a sentence; empty if nothing is. */
export function absurdityOf(world: World): string {
  for (const [name, value] of stateFields(world)) {
    if (typeof value === 'number' && !Number.isFinite(value)) return `${name} is ${value}`;
  }
  const perHour = world.rentalPrice / KILOHOURS_PER_QUARTER;
  if (perHour < 0.2 || perHour > 20) return `rent is $${perHour} an hour`;
  const lag = frontierQuality(world) - world.openQuality;
  if (lag < 0 || lag > 60) return `open models are ${lag} months behind`;
  for (const id of SEGMENT_IDS) {
    const customers = linesOf(world, id).reduce((sum, line) => sum + line.customers, 0);
    if (customers > world.demand[id] * (1 + 1e-12)) {
      return `${id} has ${customers} customers and a demand of ${world.demand[id]}`;
    }
  }
  for (const firm of world.firms) {
    const odd = oddOf(firm);
    if (odd) return `${firm.id}: ${odd}`;
  }
  return '';
}

function linesOf(world: World, segment: (typeof SEGMENT_IDS)[number]): Line[] {
  return world.firms.flatMap((firm) => LINES.map((id) => firm[id])).filter((line) => line.segment === segment);
}

function oddOf(firm: Firm): string {
  const mayNotBeNegative = {
    fleet: firm.fleet,
    usable: firm.usable,
    leasePrice: firm.leasePrice,
    coreRevenue: firm.coreRevenue,
    cost: firm.cost,
    chipPayment: firm.chipPayment,
    leakedMonths: firm.leakedMonths,
    rentedOut: firm.rentedOut,
    effectiveResearch: firm.effectiveResearch,
    smallestDelivery: Math.min(...firm.pipeline),
  };
  for (const [name, value] of Object.entries(mayNotBeNegative)) {
    if (!(value >= 0)) return `${name} is ${value}`;
  }
  for (const id of LINES) {
    const { customers, gpus, need, idle, revenue, serviceLevel, reputation } = firm[id];
    if (!(Math.min(customers, gpus, need, idle, revenue) >= 0)) return `${id} has a negative figure`;
    // A line without GPUs serves nobody; any other serves somebody.
    if (!(serviceLevel <= 1 && (serviceLevel > 0 || gpus === 0))) return `${id} serves ${serviceLevel}`;
    if (!(reputation > 0 && reputation <= 1)) return `${id} has a reputation of ${reputation}`;
  }
  return '';
}
