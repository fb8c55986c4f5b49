import type { Decision } from '../economy/decision.ts';
import { firmOf, type World } from '../economy/state.ts';
import { mean, standardErrorOf } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import { luckAhead, playAhead, playFollowing, setsFrom, type Standing } from './ahead.ts';
import { alternativesTo, changedLevers } from './alternatives.ts';
import { decisionOf } from './fork.ts';
import type { JudgedGame } from './judged.ts';
import { withLevers, type LeverChange } from './levers.ts';
import type { Steps } from './steps.ts';

/**
 * Luck sets of `luckAhead` that alternatives are chosen on (the first ones) and that what is chosen is measured on (those
 * after them): measured where it was chosen, the best of many would look better than it is.
 */
export interface RegretSets {
  choose: number;
  measure: number;
}

/** Tuned: standard errors well below what turning points come to, in about two seconds for a game of 16 quarters. */
export const REGRET_SETS: RegretSets = { choose: 12, measure: 48 };

/** Games between two pauses: about a millisecond. */
const GAMES_A_STEP = 4;

/** A mean difference of final enterprise value under the same luck sets, $ million, and the standard error of it. */
export interface Estimate {
  mean: number;
  standardError: number;
}

/** What one quarter's decision came to, later decisions as recorded (of prices beside another split: see `movesGpus`). */
export interface DecisionRegret {
  /** 1 is the first. */
  quarter: number;
  /** The levers that were set otherwise than in the quarter before, as they were set and as they had been. */
  changes: LeverChange;
  before: LeverChange;
  /** Against going on with all levers of the quarter before: what the decision earned, or cost where negative. */
  earned: Estimate;
  /** Against `better`: what the decision cost. Null where no alternative was found to be better. */
  cost: Estimate | null;
  /** The best alternative found: levers set otherwise than decided. */
  better: LeverChange | null;
}

/**
 * What the decision of quarter `quarter` (1 to those played) came to, from the world as it was, under luck that is not
 * the game's own: against the levers of the quarter before, and against the best of these and of `alternativesTo`.
 * Everything after that quarter goes on as recorded, but for prices beside another split of the GPUs (`movesGpus`); rivals
 * by their rules; the same luck sets for all. Pauses after a few games.
 */
export function* regretOf(
  engine: Engine,
  game: JudgedGame,
  played: Played,
  quarter: number,
  sets: RegretSets = REGRET_SETS,
): Steps<DecisionRegret> {
  const { firm } = game;
  const standing = { model: played.model, world: played.worlds[quarter - 1]! };
  const limits = engine.limitsFor(firmOf(standing.world, firm), standing.world, standing.model);
  const decided = decisionOf(played.moves[quarter - 1]![firm]);
  const last = decisionOf(firmOf(standing.world, firm).decision);
  const kept = { ...last, order: Math.min(last.order, limits.order.high), forecast: decided.forecast ?? null };
  const changes = changedLevers(kept, decided);
  const before = changedLevers(decided, kept);
  const nothingNew = isNothing(changes);

  const choosing = setsFrom(1, sets.choose);
  const chosen = yield* coursesOf(engine, game, standing, choosing);
  let best = { value: mean(finalValues(engine, game, chosen)), change: null as LeverChange | null };
  for (const change of [...(nothingNew ? [] : [before]), ...alternativesTo(decided, limits)]) {
    const other = withLevers(engine, decided, change, limits, firm);
    const beside = movesGpus(change) && change !== before ? chosen : null;
    const value = mean(yield* valuesOf(engine, game, standing, other, choosing, beside));
    if (value > best.value) best = { value, change };
  }

  const measuring = setsFrom(sets.choose + 1, sets.measure);
  const courses = yield* coursesOf(engine, game, standing, measuring);
  const measured = finalValues(engine, game, courses);
  const earned = nothingNew
    ? { mean: 0, standardError: 0 }
    : differenceOf(measured, yield* valuesOf(engine, game, standing, kept, measuring, null));
  if (best.change === null) return { quarter, changes, before, earned, cost: null, better: null };
  const other = withLevers(engine, decided, best.change, limits, firm);
  const beside = movesGpus(best.change) && best.change !== before ? courses : null;
  const cost = differenceOf(yield* valuesOf(engine, game, standing, other, measuring, beside), measured);
  // What looked better on a few sets need not be so.
  if (cost.mean <= 0) return { quarter, changes, before, earned, cost: null, better: null };
  return { quarter, changes, before, earned, cost, better: best.change };
}

/**
 * Whether an alternative is another split of the GPUs. It is valued as the ledger values a GPU, later prices in
 * proportion to what the products are then worth: at later prices as recorded research would hardly ever pay, for it is
 * by asking more for a better model that it does. What changes a release or a price has no such claim on later ones.
 */
function movesGpus(change: LeverChange): boolean {
  return change.research !== undefined || change.cloud !== undefined || change.products !== undefined;
}

function isNothing(change: LeverChange): boolean {
  return Object.keys(change).length === 0;
}

/** The rest of the game under some luck sets, by the decisions of the game. */
function* coursesOf(
  engine: Engine,
  { record }: JudgedGame,
  standing: Standing,
  sets: readonly number[],
): Steps<World[][]> {
  const courses: World[][] = [];
  for (const set of sets) {
    const luck = luckAhead(engine, standing.model, set, record.quarters);
    courses.push(playAhead(engine, record, standing, luck, record.quarters - standing.world.t));
    if (courses.length % GAMES_A_STEP === 0) yield;
  }
  return courses;
}

function finalValues(engine: Engine, { firm, opening }: JudgedGame, courses: readonly World[][]): number[] {
  return courses.map((worlds) => engine.finalScores(worlds.at(-1)!, opening.model)[firm].enterpriseValue);
}

/**
 * Values under the same luck sets, had the firm decided `decision` in the quarter that stands at hand; later prices as
 * recorded, or following what its products are worth beside the courses in `beside`.
 */
function* valuesOf(
  engine: Engine,
  game: JudgedGame,
  standing: Standing,
  decision: Decision,
  sets: readonly number[],
  beside: readonly World[][] | null,
): Steps<number[]> {
  const { record, firm } = game;
  const decisions = record.seats[firm]!.decisions!.map((each, t) => (t === standing.world.t ? decision : each));
  const changed = { ...record, seats: { ...record.seats, [firm]: { decisions } } };
  const values: number[] = [];
  for (const [i, set] of sets.entries()) {
    const luck = luckAhead(engine, standing.model, set, record.quarters);
    const quarters = record.quarters - standing.world.t;
    const reference = beside?.[i];
    const course = reference
      ? playFollowing(engine, changed, standing, luck, quarters, { firm, reference: [standing.world, ...reference] })
      : playAhead(engine, changed, standing, luck, quarters);
    values.push(...finalValues(engine, game, [course]));
    if (values.length % GAMES_A_STEP === 0) yield;
  }
  return values;
}

/** Mean of `values` less `others`, set by set. */
function differenceOf(values: readonly number[], others: readonly number[]): Estimate {
  const differences = values.map((value, i) => value - others[i]!);
  return { mean: mean(differences), standardError: standardErrorOf(differences) };
}
