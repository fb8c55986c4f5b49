import * as fc from 'fast-check';
import { DEALS, type Decision } from '../../game/economy/decision.ts';
import { limitsFor, type Limits } from '../../game/economy/limits.ts';
import { drawLuck, type QuarterLuck } from '../../game/economy/luck.ts';
import { FIRM_IDS, RELEASES, type FirmId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { playQuarter, type Moves } from '../../game/economy/quarter.ts';
import type { Model, World } from '../../game/economy/state.ts';
import { SCENARIO_IDS, SCENARIOS, type ScenarioId } from '../../game/scenarios/scenarios.ts';

/** Random legal play for property tests: what each firm wishes, as parts of what it may. */
export interface Wish {
  /** Percent of the fleet, and percent of what then is left. */
  cloud: number;
  productsOfRest: number;
  release: Decision['release'];
  /** Percent of the way from the lowest to the highest that is allowed. */
  price: number;
  safeguards: number;
  order: number;
  deal: Decision['deal'];
}

type Wishes = Record<FirmId, Wish>;

export interface RandomGame {
  scenario: ScenarioId;
  /** Never 0: shocks are on. */
  seed: number;
  /** One entry a quarter, 1 to 40 of them. */
  wishes: Wishes[];
}

/** Extremes come often: that is where rules break. */
const percent = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 100) },
);

const wish: fc.Arbitrary<Wish> = fc.record({
  cloud: percent,
  productsOfRest: percent,
  release: fc.constantFrom(...RELEASES),
  price: percent,
  safeguards: percent,
  order: percent,
  deal: fc.constantFrom(...DEALS),
});

const wishes: fc.Arbitrary<Wishes> = fc.record({
  hyperscaler: wish,
  lab: wish,
  ads: wish,
  rivalLab: wish,
  chipCloud: wish,
});

/** Games of `shortest` to `longest` quarters. */
export function randomGame(shortest = 1, longest = 40): fc.Arbitrary<RandomGame> {
  return fc.record({
    scenario: fc.constantFrom(...SCENARIO_IDS),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    wishes: fc.array(wishes, { minLength: shortest, maxLength: longest, size: 'max' }),
  });
}

/** The legal decision a wish stands for. */
export function decisionOf(wished: Wish, limits: Limits): Decision {
  const part = (range: { low: number; high: number }, percentage: number) =>
    range.low + Math.floor(((range.high - range.low) * percentage) / 100);
  const products = Math.floor(((100 - wished.cloud) * wished.productsOfRest) / 100);
  return {
    cloud: wished.cloud,
    products,
    research: 100 - wished.cloud - products,
    release: wished.release,
    price: part(limits.price, wished.price),
    safeguards: wished.safeguards,
    order: part(limits.order, wished.order),
    deal: wished.deal,
  };
}

export interface Played {
  model: Model;
  luck: QuarterLuck[];
  worlds: World[];
  moves: Moves[];
}

/** Plays a random game, keeping the opening world and the world after each quarter. */
export function playRandomGame(game: RandomGame): Played {
  const model = SCENARIOS[game.scenario].model();
  const luck = drawLuck(game.seed, game.wishes.length, model.parameters);
  let world = openingWorld(model);
  const worlds = [world];
  const moves = game.wishes.map((wished, t) => {
    const quarterMoves = movesOf(wished, world, model);
    world = playQuarter(world, model, quarterMoves, luck[t]!);
    worlds.push(world);
    return quarterMoves;
  });
  return { model, luck, worlds, moves };
}

export function movesOf(wished: Wishes, world: World, model: Model): Moves {
  const moves = world.firms.map((firm) => [firm.id, decisionOf(wished[firm.id], limitsFor(firm, world, model))]);
  return Object.fromEntries(moves) as Record<FirmId, Decision>;
}

/** The same moves played on another model, from its own opening or from the one given. */
export function replay(
  model: Model,
  moves: readonly Moves[],
  luck: readonly QuarterLuck[],
  opening = openingWorld(model),
): World[] {
  let world = opening;
  const worlds = [world];
  moves.forEach((quarterMoves, t) => {
    world = playQuarter(world, model, quarterMoves, luck[t]!);
    worlds.push(world);
  });
  return worlds;
}

/** Moves with every order multiplied. */
export function withOrders(moves: readonly Moves[], factor: number): Moves[] {
  return moves.map(
    (quarter) =>
      Object.fromEntries(
        FIRM_IDS.map((id) => [id, { ...quarter[id], order: factor * quarter[id].order }]),
      ) as unknown as Moves,
  );
}
