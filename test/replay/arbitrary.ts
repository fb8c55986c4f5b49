import * as fc from 'fast-check';
import type { Decision } from '../../game/economy/decision.ts';
import { carriedOver, limitsFor } from '../../game/economy/limits.ts';
import { FIRM_IDS, RELEASES, type FirmId } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { PLAN_NAMES } from '../../game/firms/plans.ts';
import { advance, movesFor, openGame, type Played } from '../../game/replay/play.ts';
import {
  SEED_MAX,
  SITTER_PATTERN,
  type DecisionChange,
  type GameRecord,
  type Parent,
  type Seat,
} from '../../game/replay/record.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';

/** A game and its record, for properties that must hold for whatever can be played. */
export interface AnyGame {
  record: GameRecord;
  played: Played;
}

/** Levers as fractions of what turns out to be legal; undefined levers are left to carry over. */
const wishes = fc.record(
  {
    cloud: fc.double({ min: 0, max: 1, noNaN: true }),
    products: fc.double({ min: 0, max: 1, noNaN: true }),
    release: fc.constantFrom(...RELEASES),
    price: fc.double({ min: 0, max: 1, noNaN: true }),
    safeguards: fc.integer({ min: 0, max: 100 }),
    order: fc.double({ min: 0, max: 1, noNaN: true }),
    deal: fc.constantFrom('accept', 'decline'),
    forecast: fc.tuple(fc.integer({ min: -100, max: 300 }), fc.nat(200)),
  },
  { requiredKeys: [] },
);
type Wish = typeof wishes extends fc.Arbitrary<infer Value> ? Value : never;

const sitters = fc.record(
  {
    by: fc.oneof(fc.stringMatching(SITTER_PATTERN), fc.constantFrom('a', '(', `plans/${'x'.repeat(34)}`)),
    silent: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
  },
  { requiredKeys: ['by'] },
);
type Sitter = typeof sitters extends fc.Arbitrary<infer Value> ? Value : never;

const seatWishes = fc.oneof(
  fc.constant(undefined),
  fc.record({ plan: fc.constantFrom(...PLAN_NAMES) }),
  fc.record({
    decisions: fc.array(wishes, { maxLength: 12 }),
    sitter: fc.option(sitters, { nil: undefined }),
  }),
);

const parameters = fc.dictionary(
  fc.constantFrom('distillation.hunger', 'segments.business.elasticity', 'rental.start', 'deal.size'),
  fc.oneof(fc.double({ min: 0.1, max: 3, noNaN: true }), fc.constantFrom(0.5, 1, 1.25)),
);
const lab = fc.record(
  {
    fleet: fc.double({ min: 100, max: 5000, noNaN: true }),
    'quality.newest': fc.integer({ min: 25, max: 45 }),
    cash: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    'rule.deal': fc.constantFrom('accept' as const, 'decline' as const),
  },
  { requiredKeys: [] },
);

/** What becomes any game that can be played, part of it or all of it; `playWishes` plays it. */
export const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  scenario: fc.constantFrom(...SCENARIO_IDS),
  seed: fc.integer({ min: 0, max: SEED_MAX }),
  quarters: fc.integer({ min: 1, max: 12 }),
  unplayed: fc.nat(4),
  parameters,
  lab: fc.option(lab, { nil: undefined }),
  seats: fc.record(Object.fromEntries(FIRM_IDS.map((id) => [id, seatWishes]))),
  parent: fc.option(fc.record({ hash: fc.stringMatching(/^[0-9a-f]{16}$/), quarter: fc.nat(12) }), { nil: undefined }),
});

/** A counterexample is shown as its wishes, which are readable; the game they become is not. */
export interface Wishes {
  scenario: GameRecord['scenario'];
  seed: number;
  quarters: number;
  unplayed: number;
  parameters: Record<string, number>;
  lab: Record<string, number | 'accept' | 'decline'> | undefined;
  seats: Record<string, { plan: (typeof PLAN_NAMES)[number] } | DecidedWish | undefined>;
  parent: Parent | undefined;
}

interface DecidedWish {
  decisions: Wish[];
  sitter: Sitter | undefined;
}

/** Plays wishes as far as the rules allow them. */
export function playWishes(wishes: Wishes): AnyGame {
  const { scenario, seed, quarters, unplayed, parameters, lab, seats: wished, parent } = wishes;
  const firms = lab ? { lab } : {};
  const decided = new Map<FirmId, DecisionChange[]>();
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const id of FIRM_IDS) {
    const seat = wished[id];
    if (!seat) continue;
    if ('plan' in seat) seats[id] = seat;
    else decided.set(id, []);
  }
  const bare: GameRecord = { scenario, seed, quarters, parameters, firms, seats };
  const opening = openGame(bare);
  const worlds = [opening.world];
  const allMoves = [];
  let { world } = opening;
  for (let quarter = 0; quarter < Math.max(0, quarters - unplayed); quarter += 1) {
    const decisions: Partial<Record<FirmId, Decision>> = {};
    for (const [id, changes] of decided) {
      const firm = firmOf(world, id);
      const { decisions: wishesOf, sitter } = wished[id] as DecidedWish;
      const wish = sitter?.silent?.includes(quarter + 1) ? {} : (wishesOf[quarter] ?? {});
      const change = granted(wish, limitsFor(firm, world, opening.model));
      changes.push(change);
      decisions[id] = { ...carriedOver(firm, world, opening.model), ...change };
    }
    const moves = movesFor(bare, world, opening.model, decisions);
    world = advance(opening, world, moves);
    worlds.push(world);
    allMoves.push(moves);
  }
  for (const [id, decisions] of decided) {
    const { by, silent } = (wished[id] as DecidedWish).sitter ?? {};
    const within = silent?.filter((quarter) => quarter <= quarters).sort((a, b) => a - b);
    seats[id] = { decisions, by, silent: within };
  }
  const forked = parent && { ...parent, quarter: Math.min(parent.quarter, quarters) };
  return { record: { ...bare, seats, parent: forked }, played: { ...opening, worlds, moves: allMoves } };
}

function granted(wish: Wish, limits: ReturnType<typeof limitsFor>): DecisionChange {
  const change: DecisionChange = {};
  if (wish.cloud !== undefined) {
    change.cloud = Math.floor(wish.cloud * 100);
    change.products = Math.floor((wish.products ?? 0) * (100 - change.cloud));
    change.research = 100 - change.cloud - change.products;
  }
  const within = (part: number, { low, high }: { low: number; high: number }) => low + Math.floor(part * (high - low));
  if (wish.release) change.release = wish.release;
  if (wish.price !== undefined) change.price = within(wish.price, limits.price);
  if (wish.safeguards !== undefined) change.safeguards = wish.safeguards;
  if (wish.order !== undefined) change.order = within(wish.order, limits.order);
  if (wish.deal) change.deal = wish.deal;
  if (wish.forecast) change.forecast = { low: wish.forecast[0], high: wish.forecast[0] + wish.forecast[1] };
  return change;
}
