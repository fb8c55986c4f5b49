/**
 * Playing whole games for the facts. A *policy* replaces only the levers it names; the rule plan plays the rest of that
 * seat, and every other seat whole (economy facts, docs/facts.md).
 */
import type { FirmData } from '../../game/economy/firmData.ts';
import { limitsFor } from '../../game/economy/limits.ts';
import { drawLuck, type QuarterLuck } from '../../game/economy/luck.ts';
import type { Move } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { playQuarter, type Moves } from '../../game/economy/quarter.ts';
import { enterpriseValue } from '../../game/economy/scores.ts';
import { firmOf, type Firm, type Model, type World } from '../../game/economy/state.ts';
import { rulePlan } from '../../game/firms/rule.ts';
import { SCENARIOS } from '../../game/scenarios/scenarios.ts';
import { clamp } from '../../game/numeric/math.ts';

/** The levers a firm sets itself this quarter; the rule plan sets those left out. Pure. */
export type Policy = (firm: Firm, world: World, model: Model) => Partial<Move>;
export type Policies = Partial<Record<FirmId, Policy>>;

/** A game played to its end: the world before quarter 1, then after each quarter. */
export interface Course {
  model: Model;
  luck: QuarterLuck[];
  worlds: World[];
  moves: Moves[];
}

export const QUARTERS = 16;

/** A model one may change: `april-2026` with the changes made by `change`. */
export type OwnModel = Model & { firms: FirmData[] };
export function modelWith(change: (model: OwnModel) => void = () => {}): OwnModel {
  const model = SCENARIOS['april-2026'].model();
  change(model);
  return model;
}

/** The starting data of one firm of a model of one's own. */
export function dataOf(model: OwnModel, id: FirmId): FirmData {
  return model.firms.find((firm) => firm.id === id)!;
}

/** Plays a game. `seed` 0 is a game without luck. */
export function play(model: Model, policies: Policies = {}, seed = 0, quarters = QUARTERS): Course {
  const luck = drawLuck(seed, quarters, model.parameters);
  let world = openingWorld(model);
  const worlds = [world];
  const allMoves: Moves[] = [];
  for (const draw of luck) {
    const moves = movesOf(world, model, policies);
    world = playQuarter(world, model, moves, draw);
    worlds.push(world);
    allMoves.push(moves);
  }
  return { model, luck, worlds, moves: allMoves };
}

function movesOf(world: World, model: Model, policies: Policies): Moves {
  const moves = world.firms.map((firm) => {
    const rule = rulePlan(firm, world, model);
    const policy = policies[firm.id];
    return [firm.id, policy ? lawful({ ...rule, ...policy(firm, world, model) }, firm, world, model) : rule];
  });
  return Object.fromEntries(moves) as Record<FirmId, Move>;
}

/** What cannot be ordered or charged is lowered or raised to what can. */
function lawful(move: Move, firm: Firm, world: World, model: Model): Move {
  const { order, price } = limitsFor(firm, world, model);
  return {
    ...move,
    order: clamp(move.order, order.low, order.high),
    price: clamp(move.price, price.low, price.high),
  };
}

/** The world after the last quarter. */
export function lastWorld(course: Course): World {
  return course.worlds[course.worlds.length - 1]!;
}

/** Enterprise value of a firm after `quarter` quarters (default: all), $ million. */
export function valueOf(course: Course, id: FirmId, quarter = course.worlds.length - 1): number {
  const world = course.worlds[quarter]!;
  return enterpriseValue(firmOf(world, id), world, course.model);
}

/** Whole numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Mean final enterprise value of a firm over seeds, $ million. */
export function meanValue(model: Model, policies: Policies, id: FirmId, seeds: readonly number[]): number {
  return mean(seeds.map((seed) => valueOf(play(model, policies, seed), id)));
}

/** How much more `changed` is than `base`, percent of the size of `base`. */
export function percentMore(changed: number, base: number): number {
  return (100 * (changed - base)) / Math.abs(base);
}

/** A policy that fixes some levers in every quarter. */
export function fixed(levers: Partial<Move>): Policy {
  return () => levers;
}

/** The levers of `first`, those of `second` laid over them. */
export function laidOver(first: Policy, second: Policy): Policy {
  return (firm, world, model) => ({ ...first(firm, world, model), ...second(firm, world, model) });
}
