/**
 * A plan in thirteen numbers, the family in which the best plan of a role is searched: levers move evenly from a first to
 * a last level, releases come at fixed intervals. Simple enough to be read, rich enough to beat every trivial plan.
 */
import type { Move } from '../../game/economy/decision.ts';
import { limitsFor } from '../../game/economy/limits.ts';
import type { FirmId, Release } from '../../game/economy/names.ts';
import { meanFleet } from '../../game/economy/state.ts';
import { clamp, exp, ln, roundHalfUp } from '../../game/numeric/math.ts';
import { QUARTERS, type Policy } from './course.ts';

/** Roles a person can play. */
export const ROLES = ['hyperscaler', 'lab', 'ads'] as const satisfies readonly FirmId[];
export type Role = (typeof ROLES)[number];

/** A level in the first and in the last quarter. */
type Path = [first: number, last: number];

export interface Plan {
  /** Part of the fleet in research, 0 to 1, even steps. */
  research: Path;
  /** Part of the serving fleet in the cloud line, 0 to 1, even steps. */
  cloudPart: Path;
  /** Price multiple, 0.9 to 3 (labs 1 to 8), even ratios. */
  price: Path;
  /** Order as a part of the five firms' mean fleet, 0 to 0.4, even steps. */
  order: Path;
  /** 0 to 1, the same in every quarter. */
  safeguards: number;
  /** A release every so many quarters, the first after so many; how far; and what is done between. */
  every: number;
  firstAfter: number;
  step: Exclude<Release, 'hold' | 'preview'>;
  waiting: 'hold' | 'preview';
}

export const NUMBERS = 13;
const STEPS = ['products', 'api', 'open'] as const;
const LONGEST_WAIT = 8;

/** Widest range of each lever: what 0 and 1 of a number stand for. */
const MOST_RESEARCH = 0.75;
export const MOST_ORDER = 0.4;
export const PRICES: Record<Role, [number, number]> = { hyperscaler: [0.9, 3], lab: [1, 8], ads: [0.9, 3] };

/** The plan that thirteen numbers of 0 to 1 stand for. */
export function planOf(numbers: readonly number[], role: Role): Plan {
  const [r0, r1, c0, c1, p0, p1, o0, o1, safeguards, every, phase, step, waiting] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [low, high] = PRICES[role];
  const price = (part: number) => low * exp(part * ln(high / low));
  const interval = 1 + Math.min(LONGEST_WAIT - 1, Math.floor(LONGEST_WAIT * every));
  return {
    research: [MOST_RESEARCH * r0, MOST_RESEARCH * r1],
    cloudPart: [c0, c1],
    price: [price(p0), price(p1)],
    order: [MOST_ORDER * o0, MOST_ORDER * o1],
    safeguards,
    every: interval,
    firstAfter: Math.min(interval - 1, Math.floor(interval * phase)),
    step: STEPS[Math.min(2, Math.floor(3 * step))]!,
    waiting: waiting < 0.5 ? 'hold' : 'preview',
  };
}

/** Level of a path at quarter index t: even steps from the first quarter to the last. */
function at([first, last]: Path, t: number): number {
  return first + ((last - first) * t) / (QUARTERS - 1);
}

/** The same with even ratios. */
function ratioAt([first, last]: Path, t: number): number {
  return first * exp((ln(last / first) * t) / (QUARTERS - 1));
}

/** Plays the plan, on the grid of decisions. */
export function policyOf(plan: Plan): Policy {
  return (firm, world, model): Partial<Move> => {
    const { t } = world;
    const research = roundHalfUp(100 * at(plan.research, t));
    const cloud = roundHalfUp((100 - research) * at(plan.cloudPart, t));
    const due = t >= plan.firstAfter && (t - plan.firstAfter) % plan.every === 0;
    const limits = limitsFor(firm, world, model);
    return {
      cloud,
      products: 100 - research - cloud,
      research,
      release: due ? plan.step : plan.waiting,
      price: clamp(roundHalfUp(10 * ratioAt(plan.price, t)), limits.price.low, limits.price.high),
      safeguards: roundHalfUp(100 * plan.safeguards),
      order: clamp(roundHalfUp(at(plan.order, t) * meanFleet(world)), 0, limits.order.high),
    };
  };
}
