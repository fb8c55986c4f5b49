import type { ForecastRange } from '../economy/decision.ts';
import type { FirmId } from '../economy/names.ts';
import { firmOf, type World } from '../economy/state.ts';
import { roundHalfUp } from '../numeric/math.ts';
import { bandOf, mean } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { FAN_SETS, luckAhead } from './ahead.ts';
import { decisionOf } from './fork.ts';
import { lawfulMoves } from './lawful.ts';
import { finish, type Steps } from './steps.ts';

/** How much of what may come an 80% range leaves out. */
const ALPHA = 0.2;

/** A range that the outcome is known of. */
export interface Judged extends ForecastRange {
  /** low <= growth <= high */
  inside: boolean;
  /** Interval score, percentage points; lower is better. */
  score: number;
}

/** What a firm predicted for a quarter, and what came. */
export interface Prediction extends Judged {
  /** 1 is the first of the game. */
  quarter: number;
  /** Growth of total revenue over the quarter before, whole percents. */
  growth: number;
}

export interface Compared extends Prediction {
  /** The 80% range that the model gives by itself for the same plan at the same time. */
  model: Judged;
}

export interface Calibration {
  /** Those given, in their order. A quarter after one without revenue has no growth, so there a prediction does not count. */
  predictions: Compared[];
  /** Quarters played: in each, a prediction could have been given. */
  asked: number;
  /** How many of the predictions held. */
  inside: number;
  /** Mean interval score, percentage points; null without predictions. */
  meanScore: number | null;
  /** The model's own ranges in the same quarters. */
  model: { inside: number; meanScore: number | null };
}

/** Growth in whole percents, halves up, as a player reads it; null where there was no revenue to grow from. */
export function growthOf(before: number, now: number): number | null {
  return before > 0 ? roundHalfUp((100 * (now - before)) / before) : null;
}

/**
 * Interval score of an 80% range (Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, 2007,
 * section 6.2): its width, and 2/alpha = 10 times how far outside of it the outcome lies. In the unit of the range; lower
 * is better. What is expected of it is lowest for the range that leaves out 10% at each end.
 */
export function intervalScore({ low, high }: ForecastRange, outcome: number): number {
  const outside = Math.max(0, low - outcome, outcome - high);
  return high - low + (2 / ALPHA) * outside;
}

/** The predictions of a firm in the quarters played that growth can be told of, and how they came out. */
export function predictionsOf(worlds: readonly World[], firm: FirmId): Prediction[] {
  return worlds.slice(1).flatMap((world, i) => {
    const range = firmOf(world, firm).decision.forecast;
    const growth = growthOf(firmOf(worlds[i]!, firm).revenue, firmOf(world, firm).revenue);
    return range && growth !== null ? [{ quarter: i + 1, growth, ...judge(range, growth) }] : [];
  });
}

/**
 * How well a firm knew what it did not know: its predictions, and beside each the model's own 80% range, which rests on
 * the world before that quarter, the plan as it was played and luck that no game can have. Both are in whole percents (the
 * model's rounded outwards), so that both are judged alike.
 */
export function calibrationOf(...game: Parameters<typeof calibrating>): Calibration {
  return finish(calibrating(...game));
}

/** The same as work that may pause after each quarter that it has played under one set of luck. */
export function* calibrating(
  engine: Engine,
  record: GameRecord,
  played: Pick<Played, 'model' | 'worlds'>,
  firm: FirmId,
): Steps<Calibration> {
  const { model, worlds } = played;
  const asked = worlds.length - 1;
  const predictions: Compared[] = [];
  for (const prediction of predictionsOf(worlds, firm)) {
    const [before, after] = [worlds[prediction.quarter - 1]!, worlds[prediction.quarter]!];
    const decided = { [firm]: decisionOf(firmOf(after, firm).decision) };
    const moves = lawfulMoves(engine, record, before, model, decided);
    const { revenue } = firmOf(before, firm);
    const growths: number[] = [];
    for (let set = 1; set <= FAN_SETS; set += 1) {
      const luck = luckAhead(engine, model, set, before.t + 1)[before.t]!;
      const next = firmOf(engine.playQuarter(before, model, moves, luck), firm);
      growths.push((100 * (next.revenue - revenue)) / revenue);
      yield;
    }
    const { low80, high80 } = bandOf(growths)!;
    const range = { low: Math.floor(low80), high: Math.ceil(high80) };
    predictions.push({ ...prediction, model: judge(range, prediction.growth) });
  }
  return { predictions, asked, ...sumUp(predictions), model: sumUp(predictions.map((each) => each.model)) };
}

function judge({ low, high }: ForecastRange, growth: number): Judged {
  const range = { low, high };
  return { ...range, inside: low <= growth && growth <= high, score: intervalScore(range, growth) };
}

function sumUp(judged: readonly Judged[]): { inside: number; meanScore: number | null } {
  return {
    inside: judged.filter(({ inside }) => inside).length,
    meanScore: judged.length > 0 ? mean(judged.map(({ score }) => score)) : null,
  };
}
