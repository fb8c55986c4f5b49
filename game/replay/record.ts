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
  /** Whose decisions they are: the name of an outside program (see SITTER_PATTERN); left out for a person or a script. */
  readonly by?: string;
  /**
   * Quarters (1 is the first), ascending, in which that program did not answer in time, so that everything carried over
   * and the decision is `{}`. An answer that changes nothing is not silence.
   */
  readonly silent?: readonly number[];
}

/**
 * Which game this one was forked from. It is a claim: nothing in a fork proves that its parent exists, and whoever makes
 * a code can name any hash. Who holds the parent's code can check it: the parent's final hash is `hash`, and both have
 * the same scenario, seed, length and overrides and the same hashes after quarters 1 to `quarter`.
 */
export interface Parent {
  /** 16 lower-case hexadecimal digits: the final hash in the parent's code, which may have been played further. */
  readonly hash: string;
  /** How many of the parent's quarters were kept, 0 to the quarters played; the fork's own decisions begin after them. */
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

/** Names of outside programs: 1 to 40 letters, digits, spaces and `. _ - / @ + ( )`; at the ends letters, digits and brackets. */
export const SITTER_PATTERN = /^[A-Za-z0-9(](?:[A-Za-z0-9 ._/@+()-]{0,38}[A-Za-z0-9)])?$/;

export const HASH_PATTERN = /^[0-9a-f]{16}$/;
export const HASH_DIGITS = 16;

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
