import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { defaultParameters } from '../economy/parameters.ts';
import { checkParent, checkSitter } from './claims.ts';
import type { Expectation } from './expectations.ts';
import { parseJson } from './jsonText.ts';
import { checkForecast } from './legal.ts';
import { flattened, type NestedOverrides } from './overridesSchema.ts';
import { InputError, type DecisionChange, type GameRecord, type Overrides, type Seat } from './record.ts';
import { inputError } from './schemaError.ts';
import { SCRIPT_FORMAT, scriptSchema, type Script } from './scriptSchema.ts';

/** A script read: the game, and what is expected of it. */
export interface ParsedScript {
  record: GameRecord;
  expect: Expectation[];
}

/**
 * Reads a script, as JSON text or as the value of one. Throws InputError with the place and one sentence on the first
 * thing that is wrong. Bounds that depend on the game (prices by role, orders, shares carried over) show when it is
 * played.
 */
export function parseScript(input: unknown): ParsedScript {
  const value = typeof input === 'string' ? parseJson(input) : input;
  const parsed = scriptSchema.safeParse(value);
  if (!parsed.success) throw inputError(parsed.error.issues[0]!, value);
  const script = parsed.data;
  const { scenario, seed, expect } = script;
  const parameters = flattened(script.parameters as NestedOverrides, 'parameters');
  const quarters = script.quarters ?? Number(parameters['game.quarters'] ?? defaultParameters().game.quarters);
  const firms: Partial<Record<FirmId, Overrides>> = {};
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const id of FIRM_IDS) {
    const values = script.firms[id];
    if (values) firms[id] = flattened(values as NestedOverrides, `firms.${id}`);
    const seat = script.seats[id];
    if (seat) seats[id] = seatOf(seat, quarters, `seats.${id}`);
  }
  checkEach(expect, quarters);
  const record = { scenario, seed, quarters, parameters, firms, seats };
  if (!script.parent) return { record, expect };
  checkParent(script.parent, quarters);
  return { record: { ...record, parent: script.parent }, expect };
}

const expectSchema = scriptSchema.pick({ expect: true });

/** Reads expectations of a game of `quarters` that stand by themselves. Throws InputError as `parseScript` does. */
export function parseExpectations(expect: unknown, quarters: number): Expectation[] {
  const parsed = expectSchema.safeParse({ expect });
  if (!parsed.success) throw inputError(parsed.error.issues[0]!, { expect });
  checkEach(parsed.data.expect, quarters);
  return parsed.data.expect;
}

/** A record as a script, so that a game that was played can be read and edited. */
export function writeScript(record: GameRecord): object {
  const { scenario, seed, quarters, parameters, firms, seats, parent } = record;
  return { format: SCRIPT_FORMAT, scenario, seed, quarters, parameters, firms, seats, ...(parent && { parent }) };
}

function seatOf(seat: NonNullable<Script['seats'][FirmId]>, quarters: number, place: string): Seat {
  const { plan, decisions, by, silent } = seat;
  if (plan !== undefined && decisions !== undefined) {
    throw new InputError(place, 'has both a plan and decisions; keep one of them.');
  }
  if (plan !== undefined) {
    if (by === undefined && silent === undefined) return { plan };
    const field = by === undefined ? 'silent' : 'by';
    throw new InputError(`${place}.${field}`, 'tells of a program, but a plan decides here; keep one of the two.');
  }
  if (decisions === undefined) {
    throw new InputError(place, 'has neither a plan nor decisions; give one of them, or leave the firm out.');
  }
  if (decisions.length > quarters) {
    throw new InputError(
      `${place}.decisions`,
      `${decisions.length} decisions for ${quarters} quarters; leave some out or make the game longer.`,
    );
  }
  decisions.forEach((change, i) => checkChange(change, `${place}.decisions[${i}]`));
  checkSitter({ by, silent }, decisions, quarters, place);
  if (by === undefined) return { decisions };
  return silent?.length ? { by, silent, decisions } : { by, decisions };
}

function checkChange({ forecast }: DecisionChange, place: string): void {
  if (forecast) checkForecast(forecast, `${place}.forecast`);
}

const CONDITIONS = ['atLeast', 'atMost', 'equals', 'within'] as const;

function checkEach(expect: readonly Expectation[], quarters: number): void {
  expect.forEach((each, i) => checkExpectation(each, quarters, `expect[${i}]`));
}

function checkExpectation(expectation: Expectation, quarters: number, place: string): void {
  const { quarter, within } = expectation;
  if (quarter !== undefined && quarter > quarters) {
    throw new InputError(`${place}.quarter`, `${quarter} is beyond the game's ${quarters} quarters.`);
  }
  if (CONDITIONS.every((condition) => expectation[condition] === undefined)) {
    throw new InputError(place, `expects nothing; add one of ${CONDITIONS.join(', ')}.`);
  }
  if (within && within[0] > within[1]) {
    throw new InputError(`${place}.within`, `${within[0]} is above ${within[1]}; swap them.`);
  }
}
