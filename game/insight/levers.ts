import type { Decision, Move } from '../economy/decision.ts';
import type { Limits } from '../economy/limits.ts';
import { USES, type Use } from '../economy/names.ts';
import { moveShare } from '../economy/shares.ts';
import type { Engine } from '../replay/engine.ts';
import { InputError } from '../replay/record.ts';

/** What of a decision a counterfactual can change. A forecast changes nothing, so it is none of them. */
export const LEVERS = ['cloud', 'products', 'research', 'release', 'price', 'safeguards', 'order', 'deal'] as const;
export type Lever = (typeof LEVERS)[number];
export type LeverChange = Readonly<Partial<Pick<Decision, Lever>>>;

/**
 * A move with some levers set otherwise. Of the shares that are not named, two give way in proportion (shares.ts), one
 * becomes the rest of 100. A price that stays the same keeps the rule's unrounded one behind it. Throws InputError, with
 * a place below `place`, on a lever out of its bounds and on shares that cannot sum to 100.
 */
export function withLevers(engine: Engine, move: Move, change: LeverChange, limits: Limits, place: string): Move {
  const { priceTarget, ...decision } = { ...move, ...change };
  fillShares(decision, change, place);
  engine.checkDecision(decision, limits, place);
  return priceTarget !== undefined && decision.price === move.price ? { ...decision, priceTarget } : decision;
}

function fillShares(decision: Decision, change: LeverChange, place: string): void {
  const named = USES.filter((use) => change[use] !== undefined);
  // What is no share at all is for checkDecision to refuse.
  if (!named.every((use) => isShare(decision[use]))) return;
  if (named.length === 1) moveShare(decision, named[0]!, decision[named[0]!]);
  if (named.length === 2) decision[restOf(named)] = 100 - sumOf(named, decision, place);
}

function isShare(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}

function restOf(named: readonly Use[]): Use {
  return USES.find((use) => !named.includes(use))!;
}

function sumOf(named: readonly Use[], decision: Decision, place: string): number {
  const sum = named.reduce((total, use) => total + decision[use], 0);
  if (sum <= 100) return sum;
  const said = named.map((use) => `${use} ${decision[use]}`).join(' + ');
  throw new InputError(place, `${said} = ${sum} is more than 100; lower one of them.`);
}
