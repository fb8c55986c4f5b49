import { z } from 'zod';
import { DEALS } from '../economy/decision.ts';
import { FIRM_IDS, RELEASES, type FirmId } from '../economy/names.ts';
import { defaultParameters } from '../economy/parameters.ts';
import { PLAN_NAMES } from '../firms/plans.ts';
import { SCENARIO_IDS } from '../scenarios/scenarios.ts';
import { firmSchema, parametersSchema } from './overridesSchema.ts';
import { HASH_WORDS, SITTER_WORDS } from './claims.ts';
import { FORECAST_HIGH, FORECAST_LOW, HASH_PATTERN, QUARTERS_MAX, SEED_MAX, SITTER_PATTERN } from './record.ts';
import { fields, listOf, numberIn, text, whole, word } from './schemaParts.ts';

export const SCRIPT_FORMAT = 'shadow-price/script@1';
export const SEED_DEFAULT = 0;

/** More expectations than anybody writes by hand, and few enough to answer at once. */
const EXPECTATIONS_MAX = 1000;
/** No order is larger; how much of it is legal depends on the quarter. */
const ORDER_MAX = 1e9;

/** Which of the two ranges is the firm's is known when it plays (economy/limits.ts). */
const PRICE_WORDS = 'a whole number from 10 to 80 (labs) or from 9 to 30 (others), tenths of the commodity price';

const percentOf = (what: string) => whole(0, 100, 'percent').describe(`percent of ${what}`).optional();

const forecastSchema = fields({
  low: whole(FORECAST_LOW, FORECAST_HIGH, 'percent of growth'),
  high: whole(FORECAST_LOW, FORECAST_HIGH, 'percent of growth'),
}).describe("next quarter's growth of total revenue, percent: a range that should hold in 80% of cases");

export const decisionSchema = fields({
  cloud: percentOf('GPUs for external customers; cloud + products + research = 100'),
  products: percentOf("GPUs for the firm's own applications"),
  research: percentOf('GPUs for research'),
  release: word(RELEASES).describe('how far the newest model is let out this quarter; hold when left out').optional(),
  price: numberIn({ low: 9, high: 80, whole: true, unit: 'tenths of the commodity price' }, PRICE_WORDS)
    .describe('external price, tenths of the commodity price: 10 to 80 for labs, 9 to 30 for others (ads: the ad load)')
    .optional(),
  safeguards: percentOf('possible effort against distillation'),
  order: whole(0, ORDER_MAX, 'thousand GPUs')
    .describe("thousand H100-equivalents, at most 40% (rounded down) of the five firms' mean fleet")
    .optional(),
  deal: word(DEALS)
    .describe('standing answer to the chip deal; counts only at its two parties while it is offered')
    .optional(),
  forecast: forecastSchema.nullable().optional(),
})
  .describe('what changes; everything else carries over from the quarter before (release: hold, forecast: none)')
  .meta({ id: 'decision' });

const seatSchema = fields({
  plan: word(PLAN_NAMES as [(typeof PLAN_NAMES)[number], ...typeof PLAN_NAMES])
    .describe('a named plan that decides every quarter')
    .optional(),
  decisions: listOf(decisionSchema, QUARTERS_MAX)
    .describe('one for each quarter from the first; quarters beyond the list carry the last one over')
    .optional(),
  by: text(SITTER_PATTERN, SITTER_WORDS)
    .describe('the outside program that made the decisions; left out for a person or a script')
    .optional(),
  silent: listOf(whole(1, QUARTERS_MAX, 'quarter'), QUARTERS_MAX)
    .describe('quarters, rising, in which that program gave no answer in time; their decisions are empty')
    .optional(),
}).meta({
  id: 'seat',
  oneOf: [{ required: ['plan'] }, { required: ['decisions'] }],
  dependentRequired: { by: ['decisions'], silent: ['by'] },
});

const parentSchema = fields({
  hash: text(HASH_PATTERN, HASH_WORDS).describe("the final hash in the parent's code"),
  quarter: whole(0, QUARTERS_MAX, 'quarters').describe("how many of the parent's quarters were kept"),
}).describe('the game that this one was forked from: a claim, which only the parent itself can confirm');

const number = z.number('a number');

/** The fields of an expectation; reports repeat them beside what happened. */
export const expectationShape = {
  quarter: whole(1, QUARTERS_MAX, '').describe('1 is the first; left out, the last').optional(),
  path: z
    .string('a path in the report')
    .describe("path in the quarter's report, such as firms.lab.leadMonths; final. leads to the scores at the end"),
  atLeast: number.optional(),
  atMost: number.optional(),
  equals: z.union([z.number(), z.string(), z.null()], 'a number, a text or null').optional(),
  within: z.tuple([number, number], 'a list of two numbers').describe('lowest and highest, ends included').optional(),
};

const expectationSchema = fields(expectationShape)
  .describe('conditions on one figure; all those given must hold')
  .meta({
    id: 'expectation',
    anyOf: ['atLeast', 'atMost', 'equals', 'within'].map((condition) => ({ required: [condition] })),
  });

function eachFirm<Schema extends z.ZodType>(schema: Schema) {
  const shape = Object.fromEntries(FIRM_IDS.map((id) => [id, schema.optional()]));
  return fields(shape as Record<FirmId, z.ZodOptional<Schema>>, 'firm');
}

/** The one definition of the script format: it checks scripts and becomes the JSON Schema that `schema` prints. */
export const scriptSchema = fields({
  format: z.literal(SCRIPT_FORMAT, `"${SCRIPT_FORMAT}"`),
  scenario: word(SCENARIO_IDS).describe('starting position'),
  seed: whole(0, SEED_MAX, '').describe('all luck of the game; 0 is no luck').default(SEED_DEFAULT),
  quarters: whole(1, QUARTERS_MAX, 'quarters')
    .describe(
      `length of the game in quarters; left out, the parameter game.quarters (${defaultParameters().game.quarters})`,
    )
    .optional(),
  parameters: parametersSchema.describe('changed parameters of the model, by dotted name or nested').default({}),
  firms: eachFirm(firmSchema).describe('changed starting values, by firm').default({}),
  seats: eachFirm(seatSchema).describe('who decides for which firm; a firm left out plays the rule plan').default({}),
  parent: parentSchema.optional(),
  expect: listOf(expectationSchema, EXPECTATIONS_MAX).describe('what the report must say').default([]),
}).meta({ title: 'Shadow Price script', description: 'A game as a seed and decisions, and what is expected of it.' });

export type Script = z.infer<typeof scriptSchema>;

/** JSON Schema (draft 2020-12) of a script, for editors and other programs. */
export function scriptJsonSchema(): object {
  return z.toJSONSchema(scriptSchema, { io: 'input' });
}
