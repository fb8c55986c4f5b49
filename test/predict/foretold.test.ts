import { describe, expect, it } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import { fatesOf, lastPrediction, missOf, sayForetold } from '../../src/screens/predict/foretold.ts';
import { summarise } from '../../src/screens/report/summary.ts';
import type { Game } from '../../src/store/game.ts';
import { endQuarter } from '../../src/store/session.ts';
import { aPlan, aSession } from '../store/plans.ts';

const idle = { cloud: 0, products: 0, research: 100 };

/** A game of the lab after as many quarters as it has decisions. */
function gameOf(decisions: DecisionChange[]): Game {
  const record: GameRecord = {
    scenario: 'april-2026',
    seed: 11,
    quarters: 8,
    parameters: {},
    firms: {},
    seats: { lab: { decisions } },
  };
  const opening = engine.playGame(record, decisions.length);
  return { engine, opening, role: 'lab', worlds: opening.worlds };
}

const api = (low: number, high: number): DecisionChange => ({ release: 'api', forecast: { low, high } });

describe('a prediction told beside its outcome', () => {
  it('is that of the quarter last played, with the tally so far', () => {
    const { prediction, inside, given } = lastPrediction(gameOf([api(18, 22), { release: 'api' }, api(12, 18)]))!;
    expect([prediction.quarter, prediction.growth, inside, given]).toEqual([3, 10, 1, 2]);
    expect(missOf(prediction)).toBe(-2);
  });

  it('is silent where the last quarter has none', () => {
    const game = gameOf([api(18, 22), { release: 'api' }]);
    expect(lastPrediction(game)).toBeNull();
    expect(sayForetold(game)).toEqual([]);
  });

  it('is said with the result: held, less, or more', () => {
    expect(sayForetold(gameOf([api(18, 22)]))).toEqual(['You predicted 18 to 22 percent, and it held.']);
    expect(sayForetold(gameOf([api(21, 22)]))).toEqual(['You predicted 21 to 22 percent; it was 1 point less.']);
    expect(sayForetold(gameOf([api(-5, 9)]))).toEqual(['You predicted −5 to 9 percent; it was 11 points more.']);
    const said = summarise(gameOf([api(18, 22)]), endQuarter(aSession(), aPlan));
    expect(said).toContain('up 20%. You predicted 18 to 22 percent, and it held. ');
  });
});

describe('the row of boxes', () => {
  it('has one for each quarter played', () => {
    expect(fatesOf(gameOf([api(18, 22), {}, api(50, 60)]))).toEqual(['inside', 'none', 'outside']);
  });

  it('tells a prediction that nothing could come of from none', () => {
    expect(fatesOf(gameOf([idle, { ...idle, ...api(0, 5) }]))).toEqual(['none', 'noGrowth']);
  });
});
