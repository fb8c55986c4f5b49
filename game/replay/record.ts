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
export type Seat =
  | { readonly decisions: readonly DecisionChange[]; readonly plan?: undefined }
  | { readonly plan: PlanName; readonly decisions?: undefined };

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
}

export const SEED_MAX = 4294967295;
export const QUARTERS_MAX = 40;

/** Ranges that no limit of the economy narrows: percents of revenue growth that a forecast may name. */
export const FORECAST_LOW = -100;
export const FORECAST_HIGH = 10000;

/** An error in somebody's input: where it is, and a sentence that says what to do about it. */
export class InputError extends Error {
  override name = 'InputError';
  constructor(
    /** Path of the offending part, such as `seats.lab.decisions[2].price`; empty for the whole. */
    readonly place: string,
    readonly sentence: string,
  ) {
    super(place ? `${place}: ${sentence}` : sentence);
  }
}
