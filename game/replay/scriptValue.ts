import type { Deal } from '../economy/decision.ts';
import type { FirmId } from '../economy/names.ts';
import type { PlanName } from '../firms/plans.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';
import type { Expectation } from './expectations.ts';
import type { DecisionChange, Parent } from './record.ts';

/** Overrides as scripts write them: dotted names, objects within objects, or a mixture. Names, units and ranges: the JSON Schema. */
export interface OverridesValue {
  readonly [name: string]: number | Deal | readonly number[] | OverridesValue;
}

/** A seat as scripts write it: a named plan, or decisions from the first quarter on. */
export interface SeatValue {
  readonly plan?: PlanName;
  readonly decisions?: readonly DecisionChange[];
  /** Whose decisions they are: the name of an outside program. */
  readonly by?: string;
  /** Quarters (1 is the first) in which that program gave no answer that could be played. */
  readonly silent?: readonly number[];
}

/** A script as a value: what scriptSchema.ts checks, for those who write one in TypeScript. */
export interface ScriptValue {
  readonly format: 'shadow-price/script@1';
  readonly scenario: ScenarioId;
  /** All luck of the game, 0 to 4294967295; 0, or left out, is no luck. */
  readonly seed?: number;
  /** 1 to 40; left out, 16 or what the parameter game.quarters says. */
  readonly quarters?: number;
  readonly parameters?: OverridesValue;
  readonly firms?: Readonly<Partial<Record<FirmId, OverridesValue>>>;
  readonly seats?: Readonly<Partial<Record<FirmId, SeatValue>>>;
  /** The game that this one was forked from; a claim. */
  readonly parent?: Parent;
  readonly expect?: readonly Expectation[];
}

/** What firms say in one quarter: only what changes. */
export type Changes = Readonly<Partial<Record<FirmId, DecisionChange>>>;
