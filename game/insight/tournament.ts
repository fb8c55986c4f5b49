import type { FirmId } from '../economy/names.ts';
import type { FinalScores } from '../economy/report.ts';
import type { PlanName } from '../firms/plans.ts';
import { bandOf, mean, standardDeviation, studentQuantile, type Band } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';

/** Plans that play the same role in the same games, one after another; all rivals play the rule. */
export interface Contest {
  readonly scenario: ScenarioId;
  readonly quarters: number;
  readonly role: FirmId;
  readonly plans: readonly PlanName[];
}

/** What a plan came to in one game. */
export interface Result extends FinalScores {
  /** State hash of the last quarter. */
  hash: string;
}

export const SCORES = [
  'revenue',
  'pricingPower',
  'distillationExposure',
  'distillationShare',
  'enterpriseValue',
] as const satisfies (keyof FinalScores)[];
export type Score = (typeof SCORES)[number];

/** The results of one game, in the order of the contest's plans. */
export type Match = readonly Readonly<Record<Score, number>>[];

/** How a score is spread over the games. */
export interface Spread extends Band {
  mean: number;
  /** Null for a single game. */
  standardDeviation: number | null;
  lowest: number;
  highest: number;
}

/** A plan's part in a contest. */
export interface PlanSummary {
  plan: PlanName;
  /** Games won: those with the highest enterprise value; plans that share it share the game. */
  wins: number;
  /** Wins as a part of all games, 0 to 1. */
  winShare: number;
  scores: Record<Score, Spread>;
}

/** Mean of a score of one plan less the other's in the same game. */
export interface Difference {
  mean: number;
  /** Of the mean; null for a single game, as is the interval. */
  standardError: number | null;
  /** The mean's 95% interval, by Student's t. */
  interval95: [low: number, high: number] | null;
}

/** What two plans differ by, game by game: luck that both share falls out. */
export interface Pair {
  plan: PlanName;
  against: PlanName;
  differences: Record<Score, Difference>;
}

export interface ContestSummary {
  games: number;
  plans: PlanSummary[];
  pairs: Pair[];
}

/** Plays one game per plan, all with the luck of `seed`. */
export function playMatch(engine: Engine, contest: Contest, seed: number): Result[] {
  const { scenario, quarters, role } = contest;
  return contest.plans.map((plan) => {
    const record = { scenario, seed, quarters, parameters: {}, firms: {}, seats: { [role]: { plan } } };
    const { hash, final } = engine.endOfGame(engine.playGame(record));
    return { ...final[role], hash };
  });
}

/** Sums up a contest of at least one game. Sums go in the order of the games, so equal lists give equal bits. */
export function summarise(plans: readonly PlanName[], matches: readonly Match[]): ContestSummary {
  const wins = winsOf(plans.length, matches);
  const scoresOf = (plan: number, score: Score) => matches.map((match) => match[plan]![score]);
  return {
    games: matches.length,
    plans: plans.map((plan, i) => ({
      plan,
      wins: wins[i]!,
      winShare: wins[i]! / matches.length,
      scores: ofEachScore((score) => spreadOf(scoresOf(i, score))),
    })),
    pairs: plans.flatMap((plan, i) =>
      plans.slice(i + 1).map((against, j) => ({
        plan,
        against,
        differences: ofEachScore((score) => {
          const others = scoresOf(i + 1 + j, score);
          return differenceOf(scoresOf(i, score).map((value, game) => value - others[game]!));
        }),
      })),
    ),
  };
}

function ofEachScore<Value>(valueOf: (score: Score) => Value): Record<Score, Value> {
  return Object.fromEntries(SCORES.map((score) => [score, valueOf(score)])) as Record<Score, Value>;
}

function winsOf(plans: number, matches: readonly Match[]): number[] {
  const wins = Array.from({ length: plans }, () => 0);
  for (const match of matches) {
    const values = match.map(({ enterpriseValue }) => enterpriseValue);
    const best = Math.max(...values);
    const winners = values.flatMap((value, i) => (value === best ? [i] : []));
    for (const i of winners) wins[i]! += 1 / winners.length;
  }
  return wins;
}

function spreadOf(values: readonly number[]): Spread {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { mean: mean(values), standardDeviation: standardDeviation(values), lowest, ...bandOf(values)!, highest };
}

function differenceOf(differences: readonly number[]): Difference {
  const middle = mean(differences);
  const deviation = standardDeviation(differences);
  if (deviation === null) return { mean: middle, standardError: null, interval95: null };
  const standardError = deviation / Math.sqrt(differences.length);
  const half = studentQuantile(differences.length - 1) * standardError;
  return { mean: middle, standardError, interval95: [middle - half, middle + half] };
}
