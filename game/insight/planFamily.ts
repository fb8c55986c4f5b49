import type { Decision } from '../economy/decision.ts';
import type { Limits } from '../economy/limits.ts';
import type { Release } from '../economy/names.ts';
import { meanFleet, type Model, type World } from '../economy/state.ts';
import { clamp, exp, ln, roundHalfUp } from '../numeric/math.ts';
import type { Start } from './search.ts';

/** A level in the first and in the last quarter. */
type Path = [first: number, last: number];

/**
 * A plan in thirteen numbers, the family in which the best plan of a firm is searched: levers move evenly from a first to
 * a last level, releases come at fixed intervals. Simple enough to be read, rich enough to beat every trivial plan.
 */
export interface Plan {
  /** Part of the fleet in research, 0 to MOST_RESEARCH, even steps. */
  research: Path;
  /** Part of the serving fleet in the cloud line, 0 to 1, even steps. */
  cloudPart: Path;
  /** Price multiple, within the firm's limits, even ratios. */
  price: Path;
  /** Order as a part of the five firms' mean fleet, up to what industry can build, even steps. */
  order: Path;
  /** 0 to 1, the same in every quarter. */
  safeguards: number;
  /** A release every so many quarters, the first after so many; how far; and what is done between. */
  every: number;
  firstAfter: number;
  step: (typeof STEPS)[number];
  waiting: 'hold' | 'preview';
}

/** What 0 and 1 of a number stand for where it depends on the firm and the model. */
export interface Ranges {
  /** Lowest and highest price multiple. */
  price: readonly [low: number, high: number];
  /** The largest order, as a part of the mean fleet. */
  order: number;
}

/** How many numbers of 0 to 1 make a plan. */
const NUMBERS = 13;

export const STEPS = ['products', 'api', 'open'] as const satisfies Release[];
export const MOST_RESEARCH = 0.75;
export const LONGEST_WAIT = 8;

export function rangesOf({ price }: Limits, model: Model): Ranges {
  return { price: [price.low / 10, price.high / 10], order: model.parameters.chips.orderLimit };
}

/** Somewhere in the middle of the family, and wide around it. `uniform` draws from [0, 1). */
export function randomStart(uniform: () => number): Start {
  return { numbers: Array.from({ length: NUMBERS }, () => 0.15 + 0.7 * uniform()), spread: 0.35 };
}

/** The plan that thirteen numbers of 0 to 1 stand for. */
export function planOf(numbers: readonly number[], { price: [low, high], order }: Ranges): Plan {
  const at = (i: number) => numbers[i]!;
  const price = (part: number) => low * exp(part * ln(high / low));
  const every = 1 + Math.min(LONGEST_WAIT - 1, Math.floor(LONGEST_WAIT * at(9)));
  return {
    research: [MOST_RESEARCH * at(0), MOST_RESEARCH * at(1)],
    cloudPart: [at(2), at(3)],
    price: [price(at(4)), price(at(5))],
    order: [order * at(6), order * at(7)],
    safeguards: at(8),
    every,
    firstAfter: Math.min(every - 1, Math.floor(every * at(10))),
    step: STEPS[Math.min(STEPS.length - 1, Math.floor(STEPS.length * at(11)))]!,
    waiting: at(12) < 0.5 ? 'hold' : 'preview',
  };
}

/** What the plan decides in the coming quarter of `quarters`, on the grid of decisions; it says nothing of the chip deal. */
export function leversOf(
  plan: Plan,
  world: World,
  limits: Limits,
  quarters: number,
): Omit<Decision, 'deal' | 'forecast'> {
  const { t } = world;
  const research = roundHalfUp(100 * levelAt(plan.research, t, quarters));
  const cloud = roundHalfUp((100 - research) * levelAt(plan.cloudPart, t, quarters));
  const due = t >= plan.firstAfter && (t - plan.firstAfter) % plan.every === 0;
  return {
    cloud,
    products: 100 - research - cloud,
    research,
    release: due ? plan.step : plan.waiting,
    price: clamp(roundHalfUp(10 * ratioAt(plan.price, t, quarters)), limits.price.low, limits.price.high),
    safeguards: roundHalfUp(100 * plan.safeguards),
    order: clamp(roundHalfUp(levelAt(plan.order, t, quarters) * meanFleet(world)), 0, limits.order.high),
  };
}

/** Level of a path at quarter index t: even steps from the first quarter to the last. */
function levelAt([first, last]: Path, t: number, quarters: number): number {
  return first + ((last - first) * t) / Math.max(1, quarters - 1);
}

/** The same with even ratios. */
function ratioAt([first, last]: Path, t: number, quarters: number): number {
  return first * exp((ln(last / first) * t) / Math.max(1, quarters - 1));
}
