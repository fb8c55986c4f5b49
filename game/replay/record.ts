import type { Deal, Decision } from '../economy/decision.ts';
import type { FirmId } from '../economy/names.ts';
import type { PlanName } from '../firms/plans.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';

/**
 * Changes to the model by documented name: `distillation.hunger` for parameters, `quality.newest` for a firm. All are
 * numbers but a firm's `rule.deal`. Names, units and ranges: bounds.ts.
 */
export type Overrides = Readonly<Record<string, number | Deal>>;

/** A decision that names only what changes; see `carriedOver` for the rest. */
export type DecisionChange = Partial<Decision>;

/** Who sits on a chair: decisions quarter by quarter, or a named plan. A chair nobody names plays the rule. */
export type Seat = DecidedSeat | PlannedSeat;

export interface PlannedSeat {
  readonly plan: PlanName;
  readonly decisions?: undefined;
}

export interface DecidedSeat {
  readonly decisions: readonly DecisionChange[];
  readonly plan?: undefined;
  /** Whose decisions they are: the name of an outside program; left out for a person or a script. See SITTER_PATTERN. */
  readonly by?: string;
  /** Quarters (1 is the first) in which that program did not answer in time, so that everything carried over. */
  readonly silent?: readonly number[];
}

/** What a game was forked from: the state hash of the game it left, and how many of its quarters it kept. */
export interface Parent {
  /** 16 hexadecimal digits: the final hash in the parent's code. */
  readonly hash: string;
  /** The fork's first own decision is that of quarter `quarter` + 1. */
  readonly quarter: number;
}

/** A whole game: a seed and decisions. Everything else follows from the rules. */
export interface GameRecord {
  readonly scenario: ScenarioId;
  /** Whole number from 0 (no luck) to SEED_MAX. */
  readonly seed: number;
  /** 1 to QUARTERS_MAX. */
  readonly quarters: number;
  readonly parameters: Overrides;
  readonly firms: Readonly<Partial<Record<FirmId, Overrides>>>;
  readonly seats: Readonly<Partial<Record<FirmId, Seat>>>;
  /** Left out where the game began at its opening. */
  readonly parent?: Parent;
}

/** Names of outside programs: 1 to 40 letters, digits, spaces and `. _ - / @ + ( )`, none at the ends but letters, digits and brackets. */
export const SITTER_PATTERN = /^[A-Za-z0-9(](?:[A-Za-z0-9 ._/@+()-]{0,38}[A-Za-z0-9)])?$/;

export const SEED_MAX = 4294967295;
export const QUARTERS_MAX = 40;

/** Ranges that no limit of the economy narrows: percents of revenue growth that a forecast may name. */
export const FORECAST_LOW = -100;
export const FORECAST_HIGH = 10000;

/** An error in somebody's input: where it is, and a sentence that says what to do about it. */
export class InputError extends Error {
  override name = 'InputError';

  /** An archived engine brings its own copy of this class; its errors are for the same people. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'InputError' && 'sentence' in value;
  }

  constructor(
    /** Path of the offending part, such as `seats.lab.decisions[2].price`; empty for the whole. */
    readonly place: string,
    readonly sentence: string,
  ) {
    super(place ? `${place}: ${sentence}` : sentence);
  }
}
