import { z } from 'zod';
import { engineFor } from '../../game/archive/engines.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { PLAN_NAMES, type PlanName } from '../../game/firms/plans.ts';
import { courseOf, FORECAST_FIGURES, type Course } from '../../game/insight/forecast.ts';
import { playMatch, SCORES, type Result } from '../../game/insight/tournament.ts';
import { HASH_PATTERN, QUARTERS_MAX, SEED_MAX, type GameRecord } from '../../game/replay/record.ts';
import { rulesShape } from '../../game/replay/verifyReport.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';

/** Most games of a tournament and courses of a forecast: what a summary can hold in memory. */
export const GAMES_MAX = 1_000_000;
export const SEEDS_MAX = 10_000;

/** Plans that play a role in the same games; a game's number is its seed. */
const tournament = z.strictObject({
  study: z.literal('tournament'),
  rules: rulesShape,
  scenario: z.enum(SCENARIO_IDS),
  quarters: z.int().min(1).max(QUARTERS_MAX),
  role: z.enum(FIRM_IDS),
  plans: z
    .array(z.enum(PLAN_NAMES))
    .min(2)
    .refine((plans) => new Set(plans).size === plans.length),
  games: z.int().min(1).max(GAMES_MAX),
});

/**
 * A game's record by its shape alone: which numbers and names are legal is for the rules that the game is played by,
 * which may be older ones.
 */
const overrides = z.record(z.string(), z.union([z.number(), z.string()]));
const seat = z.union([
  z.strictObject({ plan: z.string() }),
  z.strictObject({
    decisions: z.array(z.looseObject({})).max(QUARTERS_MAX),
    by: z.string().optional(),
    silent: z.array(z.int()).optional(),
  }),
]);
const record = z.strictObject({
  scenario: z.enum(SCENARIO_IDS),
  seed: z.int().min(0).max(SEED_MAX),
  quarters: z.int().min(1).max(QUARTERS_MAX),
  parameters: overrides,
  firms: z.partialRecord(z.enum(FIRM_IDS), overrides),
  seats: z.partialRecord(z.enum(FIRM_IDS), seat),
  parent: z.strictObject({ hash: z.string(), quarter: z.int() }).optional(),
});

/** The courses a game may take after its first `from` quarters. */
const forecast = z
  .strictObject({
    study: z.literal('forecast'),
    rules: rulesShape,
    // Looked at and kept as it is: shards merge to the bytes of the study that was not split.
    game: z.custom<GameRecord>((game) => record.safeParse(game).success),
    from: z.int().min(0),
    seeds: z.int().min(1).max(SEEDS_MAX),
  })
  .refine(({ game, from }) => from < game.quarters);

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
    const result = z.strictObject({ ...scores, hash: z.string().regex(HASH_PATTERN) });
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
