import type { FirmId } from '../../game/economy/names.ts';
import { articleSteps, type ClaimCheck } from '../../game/insight/article.ts';
import { rivalsEyeOf, type RivalsEye } from '../../game/insight/rivalsEye.ts';
import { takeawayOf, type Takeaway } from '../../game/insight/takeaway.ts';
import { temptationOf, type Temptation } from '../../game/insight/temptation.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import type { Clock, Work } from './work.ts';

/** A game as far as it is played, from the side of one firm. */
export interface AccountInput {
  readonly rules: Rules;
  /** With the decisions of everybody who decides. */
  readonly record: GameRecord;
  /** Quarters played. */
  readonly quarters: number;
  readonly firm: FirmId;
}

/** What a game that is over comes to in words. */
export interface Account {
  readonly checks: readonly ClaimCheck[];
  readonly eye: RivalsEye;
  /** Null before the first quarter. */
  readonly takeaway: Takeaway | null;
}

/** The claims of the article, the game from outside, and the question. Throws InputError as playing does. */
export function* account(engine: Engine, { record, quarters, firm }: AccountInput, _now: Clock): Work<never, Account> {
  const played = engine.playGame(record, quarters);
  const checks = yield* articleSteps(engine, record, played, firm);
  const eye = rivalsEyeOf(engine, record, played, firm);
  yield;
  return { checks, eye, takeaway: takeawayOf(engine, record, played, firm, checks) };
}

/** The finance chief's counterfactual after the last quarter played. Throws InputError as playing does. */
export function* temptation(
  engine: Engine,
  { record, quarters, firm }: AccountInput,
  _now: Clock,
): Work<never, Temptation | null> {
  const played = engine.playGame(record, quarters);
  yield;
  return temptationOf(engine, record, played, firm);
}
