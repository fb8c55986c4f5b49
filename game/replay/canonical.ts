import type { Decision } from '../economy/decision.ts';
import { carriedOver } from '../economy/limits.ts';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { firmOf, type Firm, type Model, type World } from '../economy/state.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from './overrides.ts';
import { checkParent, checkSitter } from './claims.ts';
import type { DecidedSeat, DecisionChange, GameRecord, Overrides, Parent, Seat } from './record.ts';

/** What of a played game tells its decisions: the opening world, then the world after each quarter. */
export interface PlayedWorlds {
  readonly model: Model;
  readonly worlds: readonly World[];
}

/**
 * The one way to write down a played game: a decided seat has a decision for each quarter played, each naming only what
 * differs from what carries over (all three shares when one does), and names stand in the model's order. Games that
 * went the same way in the same hands have the same canonical record, so the same code. Throws InputError on a sitter or
 * a parent that cannot be (claims.ts).
 */
export function canonicalRecord(record: GameRecord, played: PlayedWorlds): GameRecord {
  const firms: Partial<Record<FirmId, Overrides>> = {};
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const id of FIRM_IDS) {
    const values = inOrder(record.firms[id] ?? {}, FIRM_VALUE_NAMES);
    if (Object.keys(values).length > 0) firms[id] = values;
    const seat = record.seats[id];
    if (seat) seats[id] = seat.decisions ? seatAsPlayed(id, seat, played) : { plan: seat.plan };
  }
  const { scenario, seed, quarters } = record;
  const parameters = inOrder(record.parameters, PARAMETER_NAMES);
  const canonical = { scenario, seed, quarters, parameters, firms, seats };
  return record.parent ? { ...canonical, parent: parentOf(record.parent, quarters, played) } : canonical;
}

function seatAsPlayed(id: FirmId, { by, silent: told }: DecidedSeat, played: PlayedWorlds): DecidedSeat {
  const decisions = changesOf(id, played);
  const quarters = decisions.length;
  const silent = told?.filter((quarter) => !(quarter > quarters));
  checkSitter({ by, silent }, decisions, quarters, `seats.${id}`);
  if (by === undefined) return { decisions };
  return silent?.length ? { by, silent, decisions } : { by, decisions };
}

/** A fork rewound to before its first own decision has kept only what is left of its parent. */
function parentOf(parent: Parent, quarters: number, { worlds }: PlayedWorlds): Parent {
  checkParent(parent, quarters);
  return { hash: parent.hash, quarter: Math.min(parent.quarter, worlds.length - 1) };
}

/**
 * Where the first decision in `record` stands that says more than the canonical one of the same game, or null. It is the
 * only way in which a code that was read, and whose hashes are right, may still not be the game's code.
 */
export function firstRedundant(record: GameRecord, canonical: GameRecord): { quarter: number; place: string } | null {
  let first: { quarter: number; place: string } | null = null;
  for (const id of FIRM_IDS) {
    const told = record.seats[id]?.decisions ?? [];
    const needed = canonical.seats[id]?.decisions ?? [];
    const i = told.findIndex((change, at) => JSON.stringify(change) !== JSON.stringify(needed[at]));
    if (i >= 0 && (!first || i + 1 < first.quarter)) first = { quarter: i + 1, place: `seats.${id}.decisions[${i}]` };
  }
  return first;
}

function inOrder(values: Overrides, names: readonly string[]): Overrides {
  const given = names.filter((name) => name in values);
  // -0 is 0 to the rules, and codes have no sign for it.
  return Object.fromEntries(given.map((name) => [name, values[name] === 0 ? 0 : values[name]!]));
}

function changesOf(id: FirmId, { model, worlds }: PlayedWorlds): DecisionChange[] {
  return worlds.slice(1).map((after, i) => {
    const before = worlds[i]!;
    return changeOf(firmOf(after, id).decision, firmOf(before, id), before, model);
  });
}

/** What of a decision was said rather than carried over. */
function changeOf(decision: Decision, firm: Firm, before: World, model: Model): DecisionChange {
  const carried = carriedOver(firm, before, model);
  const change: DecisionChange = {};
  const { cloud, products, research } = decision;
  if (cloud !== carried.cloud || products !== carried.products || research !== carried.research) {
    Object.assign(change, { cloud, products, research });
  }
  if (decision.release !== carried.release) change.release = decision.release;
  if (decision.price !== carried.price) change.price = decision.price;
  if (decision.safeguards !== carried.safeguards) change.safeguards = decision.safeguards;
  if (decision.order !== carried.order) change.order = decision.order;
  if (decision.deal !== carried.deal) change.deal = decision.deal;
  if (decision.forecast) change.forecast = { low: decision.forecast.low, high: decision.forecast.high };
  return change;
}
