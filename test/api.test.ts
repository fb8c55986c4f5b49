import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { z } from 'zod';
import {
  codeOf,
  FIRM_IDS,
  gameOf,
  InputError,
  newGame,
  observe,
  reportOf,
  simulate,
  step,
  verify,
  type Changes,
  type DecisionChange,
  type FirmId,
  type Game,
  type Script,
} from '../game/api.ts';
import { engine } from '../game/replay/engine.ts';
import { parseScript, writeScript } from '../game/replay/script.ts';
import type { scriptSchema } from '../game/replay/scriptSchema.ts';
import { openInPlay, stepInPlay } from '../game/replay/step.ts';
import { anyWishes, playWishes } from './replay/arbitrary.ts';

const script: Script = { format: 'shadow-price/script@1', scenario: 'april-2026', seed: 7, quarters: 4 };

function sentenceOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Plays a game through `step` by the decisions that its script has; it says nothing where a program was silent. */
function stepped(whole: Script): Game {
  const seats = Object.entries(whole.seats ?? {});
  const decided = seats.filter(([, seat]) => seat.decisions);
  const opening = seats.map(([id, seat]) => [id, seat.decisions ? { ...seat, decisions: [] } : seat]);
  let game = newGame({ ...whole, seats: Object.fromEntries(opening) });
  for (let at = 0; !game.over; at += 1) {
    const speaking = decided.filter(([, { silent }]) => !silent?.includes(at + 1));
    game = step(game, Object.fromEntries(speaking.map(([id, seat]) => [id, seat.decisions?.[at] ?? {}])));
  }
  return game;
}

describe('a game step by step', () => {
  test('is the game of the whole script, to the last bit and character', async () => {
    await fc.assert(
      fc.asyncProperty(anyWishes, async (wishes) => {
        const { record } = playWishes({ ...wishes, unplayed: 0 });
        const whole = writeScript(record) as Script;
        const report = await simulate(whole);
        const game = stepped(whole);
        expect(reportOf(game)).toEqual(report);
        expect(codeOf(game)).toBe(report.code);
      }),
      { numRuns: 25 },
    );
  });

  test('stays as it was when a step is taken from it: two ways to go on from one game', () => {
    const first = step(newGame(script), { lab: { price: 30 } });
    const code = codeOf(first);
    const [low, high] = [20, 60].map((price) => step(first, { lab: { price } }));
    expect(codeOf(first)).toBe(code);
    expect(first.quartersPlayed).toBe(1);
    expect(observe(high!, 'lab').own.decision.price).toBe(60);
    expect(observe(low!, 'lab').own.decision.price).toBe(20);
  });

  test('follows its script where a step says nothing, and the step where it does', () => {
    const scripted: Script = {
      ...script,
      seats: { lab: { decisions: [{ price: 20 }, { price: 21 }, { price: 22 }] } },
    };
    const one = step(step(step(newGame(scripted)), { lab: { price: 50 } }));
    expect(reportOf(one).quarters.map(({ firms }) => firms.lab.decision.price)).toEqual([20, 50, 22]);
    expect(observe(step(newGame(script), { lab: undefined }), 'lab').quarter).toBe(2);
  });

  test('goes on from its code as if nothing had been between', async () => {
    const half = step(step(newGame(script), { ads: { cloud: 20, products: 50, research: 30 } }), { ads: {} });
    const again = await gameOf(codeOf(half));
    expect(again).toMatchObject({ quartersPlayed: 2, quarters: 4, over: false });
    expect(observe(again, 'ads')).toEqual(observe(half, 'ads'));
    const [one, other] = [half, again].map((game) => codeOf(step(game, { ads: { price: 12 } })));
    expect(one).toBe(other);
  });

  test('gives every seat the observation of the rules', () => {
    const game = step(newGame(script));
    const { worlds, model } = engine.playGame(
      { scenario: 'april-2026', seed: 7, quarters: 4, parameters: {}, firms: {}, seats: {} },
      1,
    );
    for (const id of FIRM_IDS) expect(observe(game, id)).toEqual(engine.observe(worlds[1]!, model, id, 4));
  });
});

describe('what cannot be played is refused with its place', () => {
  const game = newGame(script);
  const over = stepped({ ...script, quarters: 1 });
  const misspelt = { lab: { release: 'opne' } } as unknown as Changes;
  test.each<[string, () => unknown]>([
    [
      'lab.price: 95 is not a whole number from 10 to 80 (tenths of the commodity price).',
      () => decide({ lab: { price: 95 } }),
    ],
    ['lab.prize: no such field; the nearest is "price".', () => decide({ lab: { prize: 9 } } as Changes)],
    ['lab.price: "30" is not a number.', () => decide({ lab: { price: '30' } } as unknown as Changes)],
    ['lab.price: null is not a number.', () => decide({ lab: { price: null } } as unknown as Changes)],
    ['lab.release: "opne" is not one of hold, preview, products, api, open.', () => decide(misspelt)],
    [
      'lab.forecast.low: 1.5 is not a whole number from -100 to 10000 (percent of growth).',
      () => decide({ lab: { forecast: { low: 1.5, high: 2 } } }),
    ],
    ['null is not decisions by firm, such as { lab: { price: 30 } }.', () => decide(null as unknown as Changes)],
    ['a list of 1 is not decisions by firm, such as { lab: { price: 30 } }.', () => decide([{}] as unknown as Changes)],
    ['"lab" is not decisions by firm, such as { lab: { price: 30 } }.', () => decide('lab' as unknown as Changes)],
    ['null is not the id of a firm, such as "lab".', () => observe(game, null as unknown as FirmId)],
    ['expect: null is not a list in brackets.', () => reportOf(game, null as unknown as [])],
    ['expect[0].path: 5 is not a path in the report.', () => reportOf(game, [{ path: 5 }] as unknown as [])],
    ['this is no game; newGame, gameOf and step make one.', () => codeOf(null as unknown as Game)],
    ['null is not an object in braces.', () => newGame(null as unknown as Script)],
    ['lab: 7 is not an object in braces.', () => decide({ lab: 7 } as unknown as Changes)],
    [
      'ads: cloud 50 + products 62 + research 38 = 150, not 100; name every share that changes, so that they sum to 100.',
      () => decide({ ads: { cloud: 50 } }),
    ],
    [
      'labs: no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
      () => decide({ labs: {} } as Changes),
    ],
    [
      'lab: the plan rule has played this seat since quarter 1; decide for it from the first quarter on ({} is enough).',
      () => step(step(game), { lab: {} }),
    ],
    ['the game is over: all 1 quarters are played.', () => step(over)],
    ['the game is over: all 1 quarters are played.', () => observe(over, 'lab')],
    ['this is no game; newGame, gameOf and step make one.', () => step({ ...game })],
    ['seed: -1 is not a whole number from 0 to 4294967295.', () => newGame({ ...script, seed: -1 })],
    [
      'line 1, column 2: this is not JSON: there is "o" where a name in double quotes should be.',
      () => newGame('{oops'),
    ],
  ])('%s', (sentence, work) => {
    expect(sentenceOf(work)).toBe(sentence);
  });

  function decide(changes: Changes): Game {
    return step(game, changes);
  }
});

test('what is legal in a step is for the rules of the game, not for the newest', () => {
  const wider = { ...engine, completeDecision: vi.fn<typeof engine.completeDecision>(engine.completeDecision) };
  const opening = openInPlay(wider, parseScript(script).record);
  const beyond = { price: 95, order: 2e9, safeguards: 101, release: 'rent' } as unknown as DecisionChange;
  expect(() => stepInPlay(opening, { lab: beyond })).toThrow(InputError);
  expect(wider.completeDecision.mock.calls[0]![0]).toEqual(beyond);
});

describe('simulate and verify', () => {
  test('take scripts, codes and reports, as values and as text', async () => {
    const report = await simulate({ ...script, expect: [{ path: 'firms.lab.fleet', atLeast: 1 }] });
    expect(report.expectations).toMatchObject([{ quarter: 4, ok: true }]);
    expect(await simulate(JSON.stringify(script))).toMatchObject({ hash: report.hash });
    expect(await simulate(report.code)).toMatchObject({ hash: report.hash, code: report.code });
    const verified = {
      verdict: 'verified',
      sentence: `verified: 4 of 4 quarters, hash ${report.hash}`,
      hash: report.hash,
    };
    expect(await verify(report.code)).toEqual(verified);
    expect(await verify(report)).toEqual(verified);
    expect(await verify(JSON.stringify(report))).toEqual(verified);
  });

  test('tell what is not so', async () => {
    const report = await simulate(script);
    const quarters = report.quarters.map((each, i) =>
      i === 2 ? { ...each, shock: 'boom' as const, hash: 'x' } : each,
    );
    expect(await verify({ ...report, quarters })).toMatchObject({ verdict: 'differs', quarter: 3 });
    expect(await verify(report.code.slice(0, -3))).toMatchObject({ verdict: 'damaged' });
    expect(await verify('{oops')).toMatchObject({ verdict: 'damaged' });
    expect(await verify({} as typeof report)).toMatchObject({ verdict: 'damaged' });
    await expect(simulate(report.code.slice(0, -3))).rejects.toThrow(InputError);
    await expect(gameOf('SP1-AAAA')).rejects.toThrow(InputError);
    await expect(gameOf(null as unknown as string)).rejects.toThrow(InputError);
    await expect(simulate(null as unknown as string)).rejects.toThrow(InputError);
    expect(await verify(null as unknown as string)).toMatchObject({ verdict: 'damaged' });
  });
});

test('the type of a script is what the schema takes', () => {
  expectTypeOf<Pick<Script, 'scenario' | 'seed' | 'quarters'>>().toEqualTypeOf<
    Readonly<Pick<z.input<typeof scriptSchema>, 'scenario' | 'seed' | 'quarters'>>
  >();
  expectTypeOf<Record<keyof Script, 1>>().toEqualTypeOf<Record<keyof z.input<typeof scriptSchema>, 1>>();
  expectTypeOf<Record<keyof NonNullable<Script['seats']>, 1>>().toEqualTypeOf<Record<FirmId, 1>>();
});
