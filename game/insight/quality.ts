import { firmOf } from '../economy/state.ts';
import { stream } from '../numeric/random.ts';
import { mean, standardErrorOf } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { GameRecord } from '../replay/record.ts';
import { luckAhead, playAhead, setsFrom, valueUnder } from './ahead.ts';
import type { JudgedGame } from './judged.ts';
import { planOf, randomStart, rangesOf, type Plan } from './planFamily.ts';
import { numbersLike } from './planFit.ts';
import { planValueUnder } from './planValue.ts';
import { climb, type Found, type SearchSize, type Start } from './search.ts';
import type { Steps } from './steps.ts';

/** How much is searched, and on how much luck. */
export interface QualitySize extends SearchSize {
  starts: number;
  /** Luck sets of `luckAhead` that plans are searched on (the first ones), and those after them that they are judged on. */
  search: number;
  judge: number;
}

/** Tuned: a game of 16 quarters takes one core about 10 seconds, and 90. */
export const QUALITY_SIZES = {
  quick: { starts: 4, rounds: 12, points: 40, search: 6, judge: 64 },
  full: { starts: 10, rounds: 30, points: 80, search: 8, judge: 64 },
} as const satisfies Record<string, QualitySize>;
export type QualitySizeName = keyof typeof QUALITY_SIZES;

/** How well a firm was played, luck left out. */
export interface Quality {
  /** Mean final enterprise value under the luck that plans are judged on, $ million: of the decisions of the game, */
  value: number;
  /** of the best plan found, */
  best: number;
  /** and of the plan that rivals follow. */
  rule: number;
  /**
   * `value` as a part of `best`, 0 where it is below nothing; 1 and more: no better plan was found. Null where `best` is
   * no money to speak of.
   */
  share: number | null;
  /** Of `share`, over the luck judged on; null also where `value` is below nothing. */
  standardError: number | null;
  /** `rule` as a part of `best`, likewise. */
  ruleShare: number | null;
  plan: Plan;
}

/** How far plans are drawn around a course that was played: nearer than around a start that is anywhere. */
const SPREAD_AROUND_COURSE = 0.2;

/**
 * The best plan found from start number `start`, 1 and up: the first is like what the rule does, the second like the
 * decisions of the game, the others anywhere. Each start is a search of its own, so that they can be made in any order and place.
 * Pauses after every plan that is tried. Throws as `planValueUnder`.
 */
export function* climbFrom(engine: Engine, game: JudgedGame, start: number, size: QualitySize): Steps<Found> {
  const uniform = stream(start, `search.${game.firm}`);
  const objective = function* (numbers: readonly number[]): Steps<number> {
    const plan = planIn(engine, game, numbers);
    yield;
    return mean(setsFrom(1, size.search).map((set) => planValueUnder(engine, game, plan, set)));
  };
  return yield* climb(objective, startOf(engine, game, start, uniform), size, uniform);
}

function startOf(engine: Engine, game: JudgedGame, start: number, uniform: () => number): Start {
  if (start > 2) return randomStart(uniform);
  const record = start === 1 ? byRule(game) : game.record;
  return { numbers: numbersOf(engine, game, record), spread: SPREAD_AROUND_COURSE };
}

/** The plan most like what the judged firm does in `record` under the first luck set. */
function numbersOf(engine: Engine, game: JudgedGame, record: GameRecord): number[] {
  const { firm, opening } = game;
  const luck = luckAhead(engine, opening.model, 1, record.quarters);
  const after = playAhead(engine, record, opening, luck, record.quarters);
  const decisions = after.map((world) => firmOf(world, firm).decision);
  return numbersLike(decisions, [opening.world, ...after], ranges(engine, game));
}

function planIn(engine: Engine, game: JudgedGame, numbers: readonly number[]): Plan {
  return planOf(numbers, ranges(engine, game));
}

function ranges(engine: Engine, { firm, opening: { model, world } }: JudgedGame) {
  return rangesOf(engine.limitsFor(firmOf(world, firm), world, model), model);
}

function byRule({ record, firm }: JudgedGame): GameRecord {
  return { ...record, seats: { ...record.seats, [firm]: { plan: 'rule' } } };
}

/** The best of what was found from one or more starts, the earlier of equals. */
export function bestOf(found: readonly Found[]): Found {
  return found.reduce((best, each) => (each.value > best.value ? each : best));
}

/**
 * Judges the decisions of a game by the best plan found, on luck that it was not searched on, so that a plan which
 * merely suited that luck gains nothing by it. Pauses after every game.
 */
export function* qualityOf(
  engine: Engine,
  game: JudgedGame,
  found: readonly Found[],
  { search, judge }: QualitySize,
): Steps<Quality> {
  const { opening, firm } = game;
  const plan = planIn(engine, game, bestOf(found).numbers);
  const values: number[] = [];
  const bests: number[] = [];
  const rules: number[] = [];
  for (const set of setsFrom(search + 1, judge)) {
    values.push(valueUnder(engine, game.record, opening, firm, set));
    bests.push(planValueUnder(engine, game, plan, set));
    rules.push(valueUnder(engine, byRule(game), opening, firm, set));
    yield;
  }
  return { ...sharesOf(values, bests, rules), plan };
}

/** The figures of a quality from values under the same luck, set by set, $ million. */
export function sharesOf(
  values: readonly number[],
  bests: readonly number[],
  rules: readonly number[],
): Omit<Quality, 'plan'> {
  const [value, best, rule] = [mean(values), mean(bests), mean(rules)];
  const figures = { value, best, rule };
  const clear =
    best > CLEAR * standardErrorOf(bests) && best >= LEAST_SHARE * Math.max(Math.abs(value), Math.abs(rule));
  if (!clear) return { ...figures, share: null, standardError: null, ruleShare: null };
  // How many times more was lost than could be had is no share of it.
  const [share, ruleShare] = [Math.max(0, value / best), Math.max(0, rule / best)];
  // Ratio of two means of the same sets (Cochran 1977, 6.4).
  const standardError = value < 0 ? null : standardErrorOf(values.map((each, i) => each - share * bests[i]!)) / best;
  return { ...figures, share, standardError, ruleShare };
}

/** Below so many standard errors the best plan's worth may be nothing at all, and no share of it means anything; */
const CLEAR = 2;
/** nor where it is small beside what the other plans gain or lose. */
const LEAST_SHARE = 0.1;
