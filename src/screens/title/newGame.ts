import type { ScenarioId } from '../../../game/scenarios/scenarios.ts';
import { SCENARIO_IDS } from '../../../game/scenarios/scenarios.ts';
import { QUARTERS_MAX, SEED_MAX, type GameRecord } from '../../../game/replay/record.ts';
import { ROLES, type Role } from '../../store/fromCode.ts';
import type { FixedPredictions } from '../../store/session.ts';
import { randomSeed } from '../../store/seed.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** What the title screen asks for. */
export interface NewGame {
  scenario: ScenarioId;
  role: Role;
  quarters: number;
  /** As typed: empty asks for a surprise. */
  seed: string;
  /** Only a link fixes it. */
  predict?: FixedPredictions;
}

export const LENGTHS = [8, 16] as const;

const DEFAULTS: NewGame = { scenario: 'archetypes', role: 'lab', quarters: 16, seed: '' };

/** The new game that an address asks for, and a sentence for everything it asks for in vain. */
export function fromAddress(values: URLSearchParams): { game: NewGame; sentences: string[] } {
  const words = text.title;
  const game = { ...DEFAULTS };
  const sentences: string[] = [];
  const refuse = (key: keyof typeof words.presetKeys, allowed: string, instead: string) =>
    sentences.push(words.wrongPreset(words.presetKeys[key], values.get(key)!, allowed, instead));

  const scenario = values.get('scenario');
  if (isOneOf(SCENARIO_IDS, scenario)) game.scenario = scenario;
  else if (scenario !== null) refuse('scenario', SCENARIO_IDS.join(', '), words.scenarios[game.scenario]);

  const role = values.get('role');
  if (isOneOf(ROLES, role)) game.role = role;
  else if (role !== null) refuse('role', ROLES.join(', '), text.common.roles[game.role]);

  const quarters = values.get('quarters');
  const length = quarters === null ? null : wholeNumber(quarters, 1, QUARTERS_MAX);
  if (length !== null) game.quarters = length;
  else if (quarters !== null) {
    refuse('quarters', words.range('1', count(QUARTERS_MAX)), words.quarters(game.quarters));
  }

  const seed = values.get('seed');
  if (seed !== null && seedOf(seed) !== null) game.seed = seed.trim();
  else if (seed !== null) refuse('seed', words.range('0', count(SEED_MAX)), words.seedInstead);

  const predict = values.get('predict');
  if (isOneOf(['on', 'off'], predict)) game.predict = predict;
  else if (predict !== null) refuse('predict', 'on, off', words.predictInstead);
  return { game, sentences };
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | null): value is Value {
  return value !== null && (values as readonly string[]).includes(value);
}

function wholeNumber(typed: string, low: number, high: number): number | null {
  if (!/^\d+$/.test(typed.trim())) return null;
  const value = Number(typed);
  return value >= low && value <= high ? value : null;
}

/** The seed that was typed; 'surprise' when nothing was, null when it is none. */
export function seedOf(typed: string): number | 'surprise' | null {
  return typed.trim() === '' ? 'surprise' : wholeNumber(typed, 0, SEED_MAX);
}

/** The record of the game asked for; null while the seed is not one. */
export function recordOfNewGame({ scenario, quarters, seed }: NewGame): GameRecord | null {
  const value = seedOf(seed);
  if (value === null) return null;
  return {
    scenario,
    seed: value === 'surprise' ? randomSeed() : value,
    quarters,
    parameters: {},
    firms: {},
    seats: {},
  };
}
