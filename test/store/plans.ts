import * as fc from 'fast-check';
import type { Decision } from '../../game/economy/decision.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { beginGame, startingPlan } from '../../src/store/game.ts';
import { newSession, type Session } from '../../src/store/session.ts';

export const aPlan: Decision = {
  cloud: 35,
  products: 24,
  research: 41,
  release: 'api',
  price: 34,
  safeguards: 40,
  order: 117,
  deal: 'decline',
  forecast: null,
};

/** Any three whole percents that sum to 100. */
export const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .map(([low, high]) => ({ cloud: low, products: high - low, research: 100 - high }));

export const aRecord: GameRecord = {
  scenario: 'archetypes',
  seed: 7,
  quarters: 4,
  parameters: {},
  firms: {},
  seats: {},
};

/** A session at its first quarter, with the plan a real game starts from. */
export function aSession(id = 'a'): Session {
  return newSession(id, aRecord, 'lab', startingPlan(beginGame(aRecord, 'lab')));
}
