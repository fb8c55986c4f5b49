import { z } from 'zod';
import { DEALS } from '../economy/decision.ts';
import { DISTILLER_IDS, FIRM_IDS, LINES, RELEASES, SEGMENT_IDS, SHOCK_IDS, USES } from '../economy/names.ts';
import type { Observation } from './observe.ts';
import { QUARTERS_MAX } from './record.ts';
import { fields } from './schemaParts.ts';

/** A figure, said in one place with its unit. */
const figure = (what: string) => z.number().describe(what);
const word = <const Words extends readonly [string, ...string[]]>(words: Words, what: string) =>
  z.enum(words).describe(what);

/** The same kind of figure by name, such as for each distiller. */
function each<const Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) {
  return fields(Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>);
}

const range = (what: string) =>
  fields({ low: z.int(), high: z.int() }).describe(`${what}; whole numbers, ends included`);
const growth = figure('growth of the whole cloud business, fraction, year on year; null without one a year ago');

const decision = fields({
  ...each(USES, z.int().describe('percent of the GPUs; the three sum to 100')).shape,
  release: word(RELEASES, 'how far the newest model is let out'),
  price: z.int().describe('tenths of the commodity price; at ads the ad load'),
  safeguards: z.int().describe('percent of possible effort against distillation'),
  order: z.int().describe('thousand GPUs'),
  deal: word(DEALS, 'standing answer to the chip deal'),
  forecast: fields({ low: z.int(), high: z.int() })
    .describe('growth of total revenue that was foretold, percent; null is none')
    .nullable(),
});

const ownLine = fields({
  open: z.boolean().describe('sells to anybody at all'),
  segment: word(SEGMENT_IDS, 'whom it serves'),
  reputation: figure('what buyers remember of past service, 0.1 to 1'),
  computePerUnit: figure('kGPU per unit of service'),
  need: figure('kGPU that would have served every customer'),
  idle: figure('kGPU left over'),
});

const own = fields({
  decision: decision.describe('what was played in the last quarter'),
  fleet: figure('kGPU'),
  gpus: each(USES, figure('kGPU at work, by use')),
  quality: each(
    ['newest', 'external', 'products'],
    figure('frontier-months: the newest model, the one in the cloud, the one in the products'),
  ),
  leadMonths: figure('newest model beyond the best open one, months'),
  customers: each(LINES, figure('units of service wanted')),
  serviceLevel: each(LINES, figure('share of wanted service delivered, 0 to 1')),
  revenue: each(['cloud', 'products', 'core', 'total'], figure('$ million in the last quarter')),
  cloudGrowth: growth.nullable(),
  pricePremium: each(LINES, figure('price relative to the commodity at which the line holds its share')),
  leakedMonths: figure('months of quality the fast distiller has copied since quarter 1'),
  profit: figure('$ million in the last quarter'),
  cash: figure('$ million'),
  enterpriseValue: figure('$ million at quarter 1'),
  shadowPrice: each(USES, figure('what one more kGPU would have earned, $ million per kGPU-quarter; 0 for research')),
  release: word(RELEASES, 'how far the newest model went in the last quarter'),
  published: figure('best model whose weights were published, frontier-months; 0 if none'),
  usable: figure('kGPU at work: the fleet, plus or minus the chip deal'),
  pipeline: z
    .tuple([z.number(), z.number(), z.number()])
    .describe('kGPU that arrive in the coming quarter, in the one after it, in the third'),
  leasePrice: figure('$ million per kGPU-quarter for leased chips; 0 for owners'),
  chipPayment: figure('$ million paid for chips in the last quarter'),
  copied: each(DISTILLER_IDS, figure('months of quality copied in the last quarter, by distiller')),
  lines: each(LINES, ownLine),
});

const market = fields({
  rentalPrice: figure('$ million per kGPU-quarter; also what commodity service costs'),
  rentalPricePerHour: figure('the same in $ per GPU-hour'),
  openQuality: figure('best open model, frontier-months'),
  openLagMonths: figure('months from the best open model to the frontier'),
  frontierQuality: figure('best model anybody has, frontier-months'),
  hostingDemand: figure('kGPU that hosts of open models rent'),
  customers: each(SEGMENT_IDS, figure('units of service wanted, by segment')),
  distillers: each(DISTILLER_IDS, figure('quality of their models, frontier-months')),
});

const rival = fields({
  release: word(RELEASES, 'how far its newest model went in the last quarter'),
  inService: figure('best of its models that outsiders can use, frontier-months'),
  leadMonths: figure('its newest model beyond the best open one, months'),
  price: z.int().describe('tenths of the commodity price; at ads the ad load'),
  fleet: figure('kGPU in use'),
  revenue: figure('$ million in the last quarter'),
  cloudGrowth: growth.nullable(),
  copied: figure('months of quality the fast distiller copied from it in the last quarter'),
});

/** What `observe` returns, field by field with its units; test/replay/observe.test.ts holds the two together. */
export const observationSchema: z.ZodType<Observation> = fields({
  firm: word(FIRM_IDS, 'the firm that this seat decides for'),
  quarter: z.int().min(1).max(QUARTERS_MAX).describe('the quarter to decide; 1 is the first'),
  quarters: z.int().min(1).max(QUARTERS_MAX).describe('quarters in the whole game'),
  label: z.string().describe('the quarter in the calendar, such as 2026 Q2'),
  shock: word(SHOCK_IDS, 'what chance brought to the last quarter'),
  limits: fields({
    price: range('tenths of the commodity price'),
    safeguards: range('percent'),
    order: range('thousand GPUs'),
    dealOffered: z.boolean().describe('this firm can agree the chip deal in the coming quarter'),
  }).describe('what may be decided'),
  offer: fields({
    kGPU: figure('kGPU lent'),
    length: figure('quarters'),
    price: figure('$ million per kGPU-quarter at the last rental price; fixed as the deal begins'),
  })
    .describe('the chip deal on offer to this firm; null where none is')
    .nullable(),
  deal: fields({
    kGPU: figure('kGPU lent'),
    quartersLeft: figure('quarters left, the coming one included'),
    price: figure('$ million per kGPU-quarter'),
  })
    .describe('the chip deal that this firm is a party to; null where none runs')
    .nullable(),
  carriedOver: decision.describe('what is played where the answer says nothing'),
  own: own.describe('the own firm after the last quarter (before quarter 1: after the quarter before the game)'),
  market: market.describe('the market after the last quarter; the same for every seat'),
  chipPrice: figure('what a chip cost in the last quarter, $ million per kGPU'),
  rivals: z.partialRecord(z.enum(FIRM_IDS), rival).describe('what the world sees of the other four firms, by id'),
}).meta({ title: 'Shadow Price observation', description: 'What a seat may know before it decides a quarter.' });

/** JSON Schema (draft 2020-12) of an observation, for programs that sit on a seat. */
export function observationJsonSchema(): object {
  return z.toJSONSchema(observationSchema);
}
