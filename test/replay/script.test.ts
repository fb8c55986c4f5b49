import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalRecord } from '../../game/replay/canonical.ts';
import { decode, encode } from '../../game/replay/code.ts';
import { playGame } from '../../game/replay/play.ts';
import { InputError } from '../../game/replay/record.ts';
import { fullReport } from '../../game/replay/report.ts';
import { parseScript, writeScript } from '../../game/replay/script.ts';
import { scriptJsonSchema } from '../../game/replay/scriptSchema.ts';
import { anyWishes, playWishes } from './arbitrary.ts';

const base = { format: 'shadow-price/script@1', scenario: 'april-2026', seed: 7, quarters: 4 };

/** A script in which the lab decides. */
const lab = (...decisions: unknown[]) => ({ ...base, seats: { lab: { decisions } } });
const parameters = (values: object) => ({ ...base, parameters: values });
const firm = (values: object) => ({ ...base, firms: { lab: values } });
const seat = (fields: object) => ({ ...base, seats: { lab: { decisions: [], ...fields } } });
const NAME =
  'a name of 1 to 40 letters, digits, spaces and . _ - / @ + ( ), with letters, digits or brackets at its ends.';
const HASH = 'b57dce83fe408e35';
const expecting = (expectation: object) => ({ ...base, expect: [expectation] });

/** Reads a script and plays it to the last expectation; the error's sentence, or null. */
function mistakeIn(script: unknown): string | null {
  try {
    const { record, expect: expectations } = parseScript(script);
    fullReport(record, playGame(record), expectations);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

describe('a script', () => {
  test('may leave out all but format and scenario', () => {
    const { record, expect: expectations } = parseScript({ format: base.format, scenario: 'archetypes' });
    const nothing = { parameters: {}, firms: {}, seats: {} };
    expect(record).toEqual({ scenario: 'archetypes', seed: 0, quarters: 16, ...nothing });
    expect(expectations).toEqual([]);
  });

  test('may be text, with a byte order mark', () => {
    expect(parseScript(`\uFEFF${JSON.stringify(base)}`)).toEqual(parseScript(base));
  });

  test('takes its length from game.quarters where it names none', () => {
    const { quarters: _left, ...shorter } = base;
    expect(parseScript({ ...shorter, parameters: { game: { quarters: 5 } } }).record.quarters).toBe(5);
    expect(parseScript(parameters({ 'game.quarters': 5 })).record.quarters).toBe(4);
  });

  test('may write overrides with dots, nested, or both', () => {
    const { record } = parseScript({
      ...base,
      parameters: {
        'distillation.hunger': 1.4,
        segments: { 'business.size': 600, developers: { size: 800 } },
        shocks: { boom: { chance: 0 } },
      },
      firms: {
        lab: { quality: { newest: 40 }, 'customers.cloud': 1, cloudHistory: [1, 2, 3, 4], rule: { deal: 'decline' } },
      },
    });
    expect(record.parameters).toEqual({
      'distillation.hunger': 1.4,
      'segments.business.size': 600,
      'segments.developers.size': 800,
      'shocks.boom.chance': 0,
    });
    expect(record.firms.lab).toEqual({
      'quality.newest': 40,
      'customers.cloud': 1,
      'cloudHistory.0': 1,
      'cloudHistory.1': 2,
      'cloudHistory.2': 3,
      'cloudHistory.3': 4,
      'rule.deal': 'decline',
    });
  });

  test('may answer the deal in any quarter: the answer stands until another one', () => {
    const { record } = parseScript(lab({ deal: 'accept' }, {}, { deal: 'decline' }));
    const answers = playGame(record)
      .worlds.slice(1)
      .map((world) => world.firms[1]!.decision.deal);
    expect(answers).toEqual(['accept', 'accept', 'decline', 'decline']);
  });

  test('can be written from any game, and read again', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { record, played } = playWishes(wishes);
        const canonical = canonicalRecord(record, played);
        expect(parseScript(JSON.stringify(writeScript(canonical))).record).toEqual(canonical);
      }),
      { numRuns: 50 },
    );
  });

  test('says who sat where, and what the game was forked from', () => {
    const script = { ...seat({ by: 'a', silent: [2, 3] }), parent: { hash: HASH, quarter: 4 } };
    const { record } = parseScript(script);
    expect(record.seats.lab).toEqual({ by: 'a', silent: [2, 3], decisions: [] });
    expect(record.parent).toEqual({ hash: HASH, quarter: 4 });
    expect(parseScript(seat({ by: 'a', silent: [] })).record.seats.lab).toEqual({ by: 'a', decisions: [] });
    expect(parseScript(base).record).not.toHaveProperty('parent');
  });

  test('tells of a parent that cannot be before anything is played', () => {
    expect(() => parseScript({ ...base, parent: { hash: HASH, quarter: 5 } })).toThrow(/^parent\.quarter: 5 is not/);
    expect(() => parseScript(seat({ by: 'a', silent: [5] }))).toThrow(/^seats\.lab\.silent\[0\]: 5 is not/);
  });

  test('written from a code gives the same code when it is played', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { record } = playWishes({ ...wishes, unplayed: 0 });
        const code = encode(record, playGame(record));
        const again = parseScript(JSON.stringify(writeScript(decode(code).record))).record;
        expect(encode(again, playGame(again))).toBe(code);
      }),
      { numRuns: 30 },
    );
  });

  test('never crashes, whatever value it is', () => {
    const part = fc.oneof(fc.anything(), fc.constant(undefined));
    const labSeat = fc
      .record({ decisions: part, by: part, silent: part, plan: part }, { requiredKeys: [] })
      .map((lab) => ({ lab }));
    const seats = fc.oneof(part, labSeat);
    const parent = fc.oneof(part, fc.record({ hash: part, quarter: part }));
    const parts = { seed: part, quarters: part, parameters: part, firms: part, seats, parent, expect: part };
    const anyScript = fc.oneof(
      fc.anything(),
      fc.record(parts, { requiredKeys: [] }).map((some) => ({ ...base, ...some })),
    );
    const property = fc.property(anyScript, (script) => mistakeIn(script)?.endsWith('.') ?? true);
    expect(fc.check(property, { numRuns: 500 })).toMatchObject({ failed: false });
  });
});

describe('a mistake is answered with one sentence that names its place', () => {
  const fraction = 'a number from 0 to 1';
  test.each<[unknown, string]>([
    // JSON
    ['', 'line 1, column 1: this is not JSON: the text ends where a value should be.'],
    ['{"seed": 7,\n}', 'line 2, column 1: this is not JSON: there is "}" where a name in double quotes should be.'],
    ['{"seed" 7}', 'line 1, column 9: this is not JSON: there is "7" where ":" should be.'],
    ['{"seed": 7', 'line 1, column 11: this is not JSON: the text ends where "," or "}" should be.'],
    ['[01]', 'line 1, column 3: this is not JSON: there is "1" where "," or "]" should be.'],
    ['{"seed": 1, "seed": 2}', 'line 1, column 13: "seed" is given twice; keep one of the two.'],
    ['['.repeat(200), 'line 1, column 101: this is not JSON: there is "[" where less nesting should be.'],
    // the frame
    [null, 'null is not an object in braces.'],
    [[], 'a list of 0 is not an object in braces.'],
    [{ scenario: 'april-2026' }, 'format: is missing; give "shadow-price/script@1".'],
    [{ ...base, format: 'shadow-price/script@2' }, 'format: "shadow-price/script@2" is not "shadow-price/script@1".'],
    [{ format: base.format }, 'scenario: is missing; give one of april-2026, archetypes.'],
    [
      { ...base, scenario: 'april-2025' },
      'scenario: "april-2025" is not one of april-2026, archetypes; the nearest is "april-2026".',
    ],
    [{ ...base, seed: -1 }, 'seed: -1 is not a whole number from 0 to 4294967295.'],
    [{ ...base, seed: 1.5 }, 'seed: 1.5 is not a whole number from 0 to 4294967295.'],
    [{ ...base, seed: '7' }, 'seed: "7" is not a whole number from 0 to 4294967295.'],
    [{ ...base, quarters: 0 }, 'quarters: 0 is not a whole number from 1 to 40 (quarters).'],
    [{ ...base, quarters: 41 }, 'quarters: 41 is not a whole number from 1 to 40 (quarters).'],
    [{ ...base, sede: 3 }, 'sede: no such field; the nearest is "seed".'],
    // overrides
    [
      parameters({ 'distillation.hungr': 1 }),
      'parameters.distillation.hungr: no such parameter; the nearest is "distillation.hunger".',
    ],
    [
      parameters({ distillation: { hungr: 1 } }),
      'parameters.distillation.hungr: no such parameter; the nearest is "hunger".',
    ],
    [
      parameters({ 'distillation.hunger': 1, distillation: { hunger: 2 } }),
      'parameters.distillation.hunger: is given twice; keep one of the two.',
    ],
    [
      parameters({ 'distillation.hunger': -1 }),
      'parameters.distillation.hunger: -1 is not a number from 0 to 1000000000 (factor).',
    ],
    [
      parameters({ 'segments.business.elasticity': 0 }),
      'parameters.segments.business.elasticity: 0 is not a number from 0.1 to 1000 (exponent).',
    ],
    [
      parameters({ 'shocks.boom.chance': 1.5 }),
      `parameters.shocks.boom.chance: 1.5 is not ${fraction} (chance per quarter).`,
    ],
    [
      parameters({ 'shocks.boom.chance': 0.2 }),
      'parameters.shocks: the chances sum to 1.14; lower some of them (usually none.chance, now 0.52) by 0.14.',
    ],
    [
      parameters({ 'chips.price': Infinity }),
      'parameters.chips.price: Infinity is not a number from 0 to 1000000000 ($ million per kGPU).',
    ],
    [parameters({ distillation: 3 }), 'parameters.distillation: 3 is not an object in braces.'],
    [
      parameters({ 'chips.decline': 1e9, 'segments.business.qualityWeight': 1e9 }),
      'rentalPrice is not a finite number after the opening: the overridden parameters or starting values contradict each other; bring them closer to their defaults.',
    ],
    [
      { ...base, firms: { labb: {} } },
      'firms.labb: no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
    [firm({ fleat: 1 }), 'firms.lab.fleat: no such starting value; the nearest is "fleet".'],
    [
      firm({ fleet: 0 }),
      'firms.lab.fleet: 0 is not a number from 0.001 to 1000000000 (kGPU two quarters before the game).',
    ],
    [
      firm({ 'rule.deal': 'maybe' }),
      'firms.lab.rule.deal: "maybe" is not one of accept, decline; the nearest is "accept".',
    ],
    [firm({ cloudHistory: [1, 2, 3] }), 'firms.lab.cloudHistory: a list of 3 is not a list of 4.'],
    [
      firm({ opening: { cloud: 80, products: 30 } }),
      'firms.lab.opening: cloud 80 + products 30 leave no research: they may sum to 100 at most.',
    ],
    [firm({ 'opening.price': 9 }), 'firms.lab.opening.price: 9 is below 10, the least this role may charge.'],
    // seats
    [
      { ...base, seats: { labs: {} } },
      'seats.labs: no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
    [
      { ...base, seats: { lab: { plan: 'allclouds' } } },
      'seats.lab.plan: "allclouds" is not one of rule, equalSplit, allCloud, allProducts, allResearch, neverRelease, alwaysOpen; the nearest is "allCloud".',
    ],
    [
      { ...base, seats: { lab: { plan: 'rule', decisions: [] } } },
      'seats.lab: has both a plan and decisions; keep one of them.',
    ],
    [
      { ...base, seats: { lab: {} } },
      'seats.lab: has neither a plan nor decisions; give one of them, or leave the firm out.',
    ],
    [
      lab({}, {}, {}, {}, {}),
      'seats.lab.decisions: 5 decisions for 4 quarters; leave some out or make the game longer.',
    ],
    // decisions
    [lab({ 'a\nb': 30 }), 'seats.lab.decisions[0]."a\\nb": no such field; the nearest is "deal".'],
    [lab({ prise: 30 }), 'seats.lab.decisions[0].prise: no such field; the nearest is "price".'],
    [
      lab({}, { release: 'opn' }),
      'seats.lab.decisions[1].release: "opn" is not one of hold, preview, products, api, open; the nearest is "open".',
    ],
    [lab({ cloud: 0.5 }), 'seats.lab.decisions[0].cloud: 0.5 is not a whole number from 0 to 100 (percent).'],
    [
      lab({ cloud: 50, products: 30, research: 30 }),
      'seats.lab.decisions[0]: cloud 50 + products 30 + research 30 = 110, not 100; name every share that changes, so that they sum to 100.',
    ],
    [
      lab({}, { cloud: 50 }),
      'seats.lab.decisions[1]: cloud 50 + products 24 + research 41 = 115, not 100; name every share that changes, so that they sum to 100.',
    ],
    [
      lab({ price: 85 }),
      'seats.lab.decisions[0].price: 85 is not a whole number from 10 to 80 (labs) or from 9 to 30 (others), tenths of the commodity price.',
    ],
    [
      lab({ price: 9 }),
      'seats.lab.decisions[0].price: 9 is not a whole number from 10 to 80 (tenths of the commodity price).',
    ],
    [
      { ...base, seats: { ads: { decisions: [{}, { price: 31 }] } } },
      'seats.ads.decisions[1].price: 31 is not a whole number from 9 to 30 (tenths of the commodity price).',
    ],
    [
      lab({}, { order: 5000 }),
      'seats.lab.decisions[1].order: 5000 is not a whole number from 0 to 800 (thousand GPUs).',
    ],
    [lab({ safeguards: 101 }), 'seats.lab.decisions[0].safeguards: 101 is not a whole number from 0 to 100 (percent).'],
    [
      lab({ deal: 'yes' }),
      'seats.lab.decisions[0].deal: "yes" is not one of accept, decline; the nearest is "accept".',
    ],
    [lab({ forecast: { low: 5, high: 3 } }), 'seats.lab.decisions[0].forecast: low 5 is above high 3; swap them.'],
    [
      lab({ forecast: { low: 5 } }),
      'seats.lab.decisions[0].forecast.high: is missing; give a whole number from -100 to 10000 (percent of growth).',
    ],
    // who sat there
    [seat({ by: '' }), `seats.lab.by: "" is not ${NAME}`],
    [seat({ by: 'né' }), `seats.lab.by: "né" is not ${NAME}`],
    [seat({ by: 7 }), `seats.lab.by: 7 is not ${NAME}`],
    [
      { ...base, seats: { lab: { plan: 'rule', by: 'a' } } },
      'seats.lab.by: tells of a program, but a plan decides here; keep one of the two.',
    ],
    [seat({ silent: [1] }), 'seats.lab.silent: says when a program gave no answer; name the program in "by".'],
    [
      seat({ by: 'a', silent: [1], decisions: [{ price: 40 }] }),
      'seats.lab.silent[0]: in quarter 1 there is an answer; leave decisions[0] empty or 1 out.',
    ],
    [
      seat({ by: 'a', silent: [2, 1] }),
      'seats.lab.silent[1]: 1 comes after 2; list each quarter once, in rising order.',
    ],
    [seat({ by: 'a', silent: [5] }), 'seats.lab.silent[0]: 5 is not a quarter of this game (1 to 4).'],
    [seat({ by: 'a', silent: 2 }), 'seats.lab.silent: 2 is not a list in brackets.'],
    [seat({ bye: 'a' }), 'seats.lab.bye: no such field; the nearest is "by" (there are plan, decisions, by, silent).'],
    // the parent
    [
      { ...base, parent: { hash: 'b57d', quarter: 2 } },
      'parent.hash: "b57d" is not 16 hexadecimal digits, such as the hash that verify prints.',
    ],
    [{ ...base, parent: { hash: HASH, quarter: 5 } }, 'parent.quarter: 5 is not a number of quarters kept (0 to 4).'],
    [{ ...base, parent: { hash: HASH } }, 'parent.quarter: is missing; give a whole number from 0 to 40 (quarters).'],
    [{ ...base, parent: HASH }, 'parent: "b57dce83fe408e35" is not an object in braces.'],
    // expectations
    [expecting({ path: 'shock' }), 'expect[0]: expects nothing; add one of atLeast, atMost, equals, within.'],
    [expecting({ quarter: 5, path: 'shock', equals: 'none' }), "expect[0].quarter: 5 is beyond the game's 4 quarters."],
    [
      expecting({ path: 'firms.lab.leadMonth', atLeast: 3 }),
      'expect[0].path: no such figure; the nearest is "firms.lab.leadMonths".',
    ],
    [
      expecting({ path: 'firms.lab.revenue', atLeast: 3 }),
      'expect[0].path: "firms.lab.revenue" holds several figures; name one, such as "firms.lab.revenue.cloud".',
    ],
    [
      expecting({ quarter: 1, path: 'final.lab.revenue', atLeast: 3 }),
      'expect[0].quarter: final scores are those of quarter 4; leave the quarter out.',
    ],
    [expecting({ path: 'shock', within: [3, 1] }), 'expect[0].within: 3 is above 1; swap them.'],
  ])('%j: %s', (script, sentence) => {
    expect(mistakeIn(script)).toBe(sentence);
  });
});

describe('the JSON Schema', () => {
  const schema = scriptJsonSchema() as { properties: object; $defs: Record<string, { properties: object }> };

  test('names every field, parameter and starting value with its unit', () => {
    expect(Object.keys(schema.properties)).toEqual(
      'format scenario seed quarters parameters firms seats parent expect'.split(' '),
    );
    expect(schema.$defs.parameters!.properties).toMatchObject({
      'distillation.hunger': { minimum: 0, description: 'factor; default 1' },
      'chips.price': { description: '$ million per kGPU; default 36' },
    });
    expect(schema.$defs.firm!.properties).toMatchObject({
      fleet: {
        description:
          'kGPU two quarters before the game; default hyperscaler 1800, lab 880, ads 1700, rivalLab 1450, chipCloud 2800',
      },
      'rule.deal': { enum: ['accept', 'decline'] },
    });
  });
});
