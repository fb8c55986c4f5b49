import type { Decision } from '../economy/decision.ts';
import type { FirmId } from '../economy/names.ts';
import type { PlanName } from '../firms/plans.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';

/** Changes to the model by documented name: `distillation.hunger` for parameters, `quality.newest` for a firm. */
export type Overrides = Readonly<Record<string, number>>;

/** A decision that names only what changes; see `carriedOver` for the rest. */
export type DecisionChange = Partial<Decision>;

/** Who sits on a chair: decisions quarter by quarter, or a named plan. A chair nobody names plays the rule. */
export type Seat =
  | { readonly decisions: readonly DecisionChange[]; readonly plan?: undefined }
  | { readonly plan: PlanName; readonly decisions?: undefined };

/** A whole game: a seed and decisions. Everything else follows from the rules. */
export interface GameRecord {
  readonly scenario: ScenarioId;
  /** Whole number from 0 (no luck) to 4294967295. */
  readonly seed: number;
  /** 1 to 40 quarters. */
  readonly quarters: number;
  readonly parameters: Overrides;
  readonly firms: Readonly<Partial<Record<FirmId, Overrides>>>;
  readonly seats: Readonly<Partial<Record<FirmId, Seat>>>;
}

export const SEED_MAX = 4294967295;
export const QUARTERS_MAX = 40;

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
