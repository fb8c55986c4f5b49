import { z } from 'zod';
import { engineFor } from '../../game/archive/engines.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { PLAN_NAMES, type PlanName } from '../../game/firms/plans.ts';
import { courseOf, FORECAST_FIGURES, type Course } from '../../game/insight/forecast.ts';
import { playMatch, SCORES, type Result } from '../../game/insight/tournament.ts';
import { QUARTERS_MAX, type GameRecord } from '../../game/replay/record.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';

/** Most games of a tournament and courses of a forecast: what a summary can hold in memory. */
export const GAMES_MAX = 1_000_000;
export const SEEDS_MAX = 10_000;

const rules = z.object({ version: z.int(), hash: z.string() });

/** Plans that play a role in the same games; a game's number is its seed. */
const tournament = z.strictObject({
  study: z.literal('tournament'),
  rules,
  scenario: z.enum(SCENARIO_IDS),
  quarters: z.int().min(1).max(QUARTERS_MAX),
  role: z.enum(FIRM_IDS),
  plans: z.array(z.enum(PLAN_NAMES)).min(2),
  games: z.int().min(1).max(GAMES_MAX),
});

/** The courses a game may take after its first `from` quarters. */
const forecast = z.strictObject({
  study: z.literal('forecast'),
  rules,
  game: z.custom<GameRecord>((game) => quartersOf(game) > 0),
  from: z.int().min(0).max(QUARTERS_MAX),
  seeds: z.int().min(1).max(SEEDS_MAX),
});

function quartersOf(game: unknown): number {
  return z.looseObject({ quarters: z.int() }).safeParse(game).data?.quarters ?? 0;
}

/** Lines that are answered one by one; how many there are shows only at their end. */
const batch = z.strictObject({ study: z.literal('batch') });

/** All that decides what a study comes to, so what its shards must have in common. */
export const studyHeader = z.discriminatedUnion('study', [tournament, forecast, batch]);
export type TournamentHeader = z.infer<typeof tournament>;
export type ForecastHeader = z.infer<typeof forecast>;
/** A study of numbered pieces that anybody can play from its header alone. */
export type StudyHeader = TournamentHeader | ForecastHeader;
export type AnyHeader = StudyHeader | z.infer<typeof batch>;

/** What a piece's line begins with, before its number. */
export const COUNTED = { tournament: 'game', forecast: 'course', batch: 'line' } as const;

/** A piece as its line of JSON holds it. */
export interface GamePiece {
  game: number;
  results: Partial<Record<PlanName, Result>>;
}
export interface CoursePiece {
  course: number;
  /** See `Course`. */
  figures: Course;
}

/** What a line of the study must look like, so that a damaged one is noticed before it is counted. */
export function pieceSchema(header: AnyHeader): z.ZodType {
  if (header.study === 'batch') return z.looseObject({ line: z.int() });
  if (header.study === 'tournament') {
    const scores = Object.fromEntries(SCORES.map((score) => [score, z.number()]));
    const result = z.looseObject({ ...scores, hash: z.string() });
    const results = z.strictObject(Object.fromEntries(header.plans.map((plan) => [plan, result])));
    return z.strictObject({ game: z.int(), results });
  }
  const figures = z.array(z.number().nullable()).length(FORECAST_FIGURES.length);
  const quarters = z.array(z.array(figures).length(FIRM_IDS.length)).length(header.game.quarters - header.from);
  return z.strictObject({ course: z.int(), figures: quarters });
}

/** How many pieces a study has. */
export function sizeOf(header: StudyHeader): number {
  return header.study === 'tournament' ? header.games : header.seeds;
}

/** What plays the pieces of a study, by number; 1 is the first. Throws InputError where no engine plays by its rules. */
export async function openStudy(header: StudyHeader): Promise<(number: number) => GamePiece | CoursePiece> {
  const engine = await engineFor(header.rules);
  if (header.study === 'tournament') {
    return (game) => {
      const results = playMatch(engine, header, game);
      return { game, results: Object.fromEntries(header.plans.map((plan, i) => [plan, results[i]!])) };
    };
  }
  const { game, from } = header;
  const { model, worlds } = engine.playGame(game, from);
  const standing = { model, world: worlds[from]! };
  return (course) => ({ course, figures: courseOf(engine, game, standing, course, game.quarters - from) });
}
