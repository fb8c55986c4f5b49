import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import type { ForecastRange } from '../../game/economy/decision.ts';
import { firmOf } from '../../game/economy/state.ts';
import { calibrationOf, growthOf, intervalScore, predictionsOf } from '../../game/insight/calibration.ts';
import { forecast } from '../../game/insight/forecast.ts';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';

const gameOf = (decisions: DecisionChange[], seed = 11): GameRecord => ({
  scenario: 'april-2026',
  seed,
  quarters: 4,
  parameters: {},
  firms: {},
  seats: { lab: { decisions } },
});
const api = (low: number, high: number): DecisionChange => ({ release: 'api', forecast: { low, high } });
const record = gameOf([api(18, 22), { release: 'api' }, api(12, 18), api(7, 11)]);
const played = engine.playGame(record);

const ranges = fc.tuple(fc.integer({ min: -100, max: 300 }), fc.nat(100)).map(([low, width]) => ({
  low,
  high: low + width,
}));
const outcomes = fc.integer({ min: -150, max: 450 });

describe('the interval score', () => {
  it('is the width, and ten times what lies outside', () => {
    expect(intervalScore({ low: 16, high: 23 }, 21)).toBe(7);
    expect(intervalScore({ low: 16, high: 23 }, 23)).toBe(7);
    expect(intervalScore({ low: 16, high: 23 }, 26)).toBe(37);
    expect(intervalScore({ low: 16, high: 23 }, 12)).toBe(47);
    expect(intervalScore({ low: 0, high: 0 }, 0)).toBe(0);
  });

  it('is never less than the width, which it is exactly where the range holds', () => {
    fc.assert(
      fc.property(ranges, outcomes, (range, outcome) => {
        const [score, width] = [intervalScore(range, outcome), range.high - range.low];
        const holds = range.low <= outcome && outcome <= range.high;
        expect(score).toBeGreaterThanOrEqual(width);
        expect(score === width).toBe(holds);
      }),
    );
  });

  it('is best, over many outcomes, for the range that leaves out one in ten at each end', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { minLength: 10, maxLength: 40 }), ranges, (sample, other) => {
        const ascending = sample.toSorted((a, b) => a - b);
        const tenth = Math.ceil(sample.length / 10) - 1;
        const best = { low: ascending[tenth]!, high: ascending.at(-1 - tenth)! };
        const total = (range: ForecastRange) => sample.reduce((sum, each) => sum + intervalScore(range, each), 0);
        expect(total(best)).toBeLessThanOrEqual(total(other));
      }),
    );
  });
});

describe('growth', () => {
  it('is in whole percents, halves up, as a player reads it', () => {
    expect([growthOf(200, 243), growthOf(200, 241), growthOf(200, 239), growthOf(200, 197)]).toEqual([22, 21, 20, -1]);
  });

  it('is none from nothing or less', () => {
    expect([growthOf(0, 5), growthOf(-3, 5), growthOf(5, 0), growthOf(5, -5)]).toEqual([null, null, -100, -200]);
  });
});

describe('calibration', () => {
  it('tells each prediction, what came, and what the model gave', () => {
    expect(calibrationOf(engine, record, played, 'lab')).toEqual(GOLDEN);
  });

  it('sums up what it tells', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom('lab' as const, 'ads' as const), (wishes, firm) => {
        const game = playWishes(wishes);
        const found = calibrationOf(engine, game.record, game.played, firm);
        expect(found.asked).toBe(game.played.moves.length);
        const given = game.played.moves.filter((move) => move[firm].forecast);
        expect(found.predictions.length).toBeLessThanOrEqual(given.length);
        expect(found.predictions).toMatchObject(predictionsOf(game.played.worlds, firm));
        for (const judged of [found.predictions, found.predictions.map(({ model }) => model)]) {
          const of = judged === found.predictions ? found : found.model;
          expect(of.inside).toBe(judged.filter(({ inside }) => inside).length);
          const sum = judged.reduceRight((total, { score }) => total + score, 0);
          expect(of.meanScore === null).toBe(judged.length === 0);
          expect((of.meanScore ?? 0) * judged.length).toBeCloseTo(sum, 6);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has no score where nothing was predicted, and no verdict where nothing was earned before', () => {
    const silent = gameOf([]);
    expect(calibrationOf(engine, silent, engine.playGame(silent), 'lab')).toEqual({
      predictions: [],
      asked: 4,
      inside: 0,
      meanScore: null,
      model: { inside: 0, meanScore: null },
    });
    const idle = { cloud: 0, products: 0, research: 100 };
    const nothing = gameOf([
      { ...idle, ...api(-100, -90) },
      { cloud: 50, products: 50, research: 0, ...api(0, 900) },
    ]);
    const game = engine.playGame(nothing);
    expect(firmOf(game.worlds[1]!, 'lab').revenue).toBe(0);
    expect(predictionsOf(game.worlds, 'lab').map(({ quarter, growth }) => [quarter, growth])).toEqual([[1, -100]]);
  });

  it('gives the model the fan that stood on the desk, outwards to whole percents', () => {
    const found = calibrationOf(engine, record, played, 'lab');
    for (const { quarter, model } of found.predictions) {
      const world = played.worlds[quarter - 1]!;
      const [next] = forecast(engine, record, { model: played.model, world }, { seeds: 100, quarters: 1 });
      const { low80, high80 } = next!.firms.lab.revenue!;
      const { revenue } = firmOf(world, 'lab');
      expect(model.low).toBe(Math.floor((100 * (low80 - revenue)) / revenue));
      expect(model.high).toBe(Math.ceil((100 * (high80 - revenue)) / revenue));
    }
  });

  it('lets the model know nothing of luck to come: under other luck it says the same of the same world', () => {
    const models = [11, 12, 13].map((seed) => {
      const other = gameOf([api(18, 22)], seed);
      const { low, high } = calibrationOf(engine, other, engine.playGame(other, 1), 'lab').predictions[0]!.model;
      return { low, high };
    });
    expect(models[1]).toEqual(models[0]);
    expect(models[2]).toEqual(models[0]);
  });

  it('judges a game by the rules it is played by', async () => {
    const [released] = RELEASED;
    const { engine: older } = await released!.load();
    const found = calibrationOf(older, record, older.playGame(record), 'lab');
    expect(found.predictions.map(({ quarter }) => quarter)).toEqual([1, 3, 4]);
    for (const { growth, model } of found.predictions) {
      expect(Number.isInteger(growth)).toBe(true);
      expect(model.high).toBeGreaterThanOrEqual(model.low);
    }
  });
});

/** Growth and the model's ranges as this game has them; scores and means from them by hand. */
const GOLDEN = {
  predictions: [
    { quarter: 1, low: 18, high: 22, growth: 20, inside: true, score: 4, model: held(17, 22) },
    { quarter: 3, low: 12, high: 18, growth: 10, inside: false, score: 26, model: held(10, 15) },
    { quarter: 4, low: 7, high: 11, growth: 13, inside: false, score: 24, model: held(10, 15) },
  ],
  asked: 4,
  inside: 1,
  meanScore: 18,
  model: { inside: 3, meanScore: 5 },
};

function held(low: number, high: number) {
  return { low, high, inside: true, score: high - low };
}
