import { describe, expect, it } from 'vitest';
import { judgedGame } from '../../game/insight/judged.ts';
import { LUCK_SETS, luckOf, valuesUnder } from '../../game/insight/luck.ts';
import { climbFrom, qualityOf, type QualitySize } from '../../game/insight/quality.ts';
import { regretOf } from '../../game/insight/regret.ts';
import { finish } from '../../game/insight/steps.ts';
import { engine } from '../../game/replay/engine.ts';
import { bestPlan, luck, pace, quality, regret, type JudgingInput } from '../../src/workers/judging.ts';
import type { Work } from '../../src/workers/work.ts';
import { judgedRecord as record } from '../insight/judgedRecord.ts';

const played = engine.playGame(record, 3);
const game = judgedGame(record, played, 'lab');
const { version, hash } = engine.rules;
const input: JudgingInput = { rules: { version, hash }, record, quarters: 3, firm: 'lab' };
const size: QualitySize = { starts: 2, rounds: 1, points: 5, search: 1, judge: 3 };
const still = () => 0;

/** A clock that every look at moves on by `by` milliseconds. */
function ticking(by: number): () => number {
  let at = 0;
  return () => (at += by);
}

function all<Progress, Result>(work: Work<Progress, Result>): { result: Result; told: Progress[] } {
  const told: Progress[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value, told };
    if (step.value !== undefined) told.push(step.value);
  }
}

describe('judging in a worker', () => {
  it('is judging: luck', () => {
    const { result, told } = all(luck(engine, input, still));
    expect(result).toEqual(luckOf(result.value, valuesUnder(engine, game, 1, LUCK_SETS)));
    expect(result.value).toBe(engine.finalScores(played.worlds[3]!, played.model).lab.enterpriseValue);
    expect(told).toHaveLength(LUCK_SETS);
    expect(told.at(-1)).toBe(1);
  });

  it('holds a result against fewer worlds on a slow machine, but against some', () => {
    expect(all(luck(engine, input, ticking(30))).result.values).toHaveLength(100);
    expect(all(luck(engine, input, ticking(5000))).result.values).toHaveLength(60);
  });

  it('is judging: the search, decision quality and regret', () => {
    const found = [1, 2].map((start) => all(bestPlan(engine, { ...input, start, size })).result);
    expect(found).toEqual([1, 2].map((start) => finish(climbFrom(engine, game, start, size))));
    expect(all(quality(engine, { ...input, found, size })).result).toEqual(
      finish(qualityOf(engine, game, found, size)),
    );
    const sets = { choose: 1, measure: 2 };
    expect(all(regret(engine, { ...input, quarter: 2, sets })).result).toEqual(
      finish(regretOf(engine, game, played, 2, sets)),
    );
  });

  it('tells how many plans it has tried, and pauses after each', () => {
    const { told } = all(bestPlan(engine, { ...input, start: 1, size }));
    expect(told).toEqual(told.map((_, i) => i));
    expect(told.length).toBeGreaterThan(size.rounds * size.points);
  });

  it('tells the pace of a machine by its clock', () => {
    expect(all(pace(engine, input, ticking(0.5))).result).toBe(0.5);
  });
});
