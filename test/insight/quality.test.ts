import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { luckAhead, playAhead } from '../../game/insight/ahead.ts';
import { decisionOf } from '../../game/insight/fork.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { leversOf, planOf, rangesOf, type Ranges } from '../../game/insight/planFamily.ts';
import { numbersLike } from '../../game/insight/planFit.ts';
import { planValueUnder } from '../../game/insight/planValue.ts';
import { climbFrom, bestOf, qualityOf, sharesOf, type QualitySize } from '../../game/insight/quality.ts';
import { finish } from '../../game/insight/steps.ts';
import { firmOf, type World } from '../../game/economy/state.ts';
import { engine, type Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { judgedRecord as record } from './judgedRecord.ts';

const tiny: QualitySize = { starts: 3, rounds: 2, points: 8, search: 1, judge: 4 };
const played = engine.playGame(record);
const game = judgedGame(record, played, 'lab');
const { model, world: opening } = game.opening;
const ranges: Ranges = rangesOf(engine.limitsFor(firmOf(opening, 'lab'), opening, model), model);

const found = [1, 2, 3].map((start) => finish(climbFrom(engine, game, start, tiny)));
const quality = finish(qualityOf(engine, game, found, tiny));

/** The lab's decisions by a plan, under one set of luck. */
function decisionsOf(numbers: readonly number[], quarters = record.quarters) {
  const plan = planOf(numbers, ranges);
  const luck = luckAhead(engine, model, 1, quarters);
  const worlds: World[] = [opening];
  const decisions = luck.map(() => {
    const world = worlds.at(-1)!;
    const firm = firmOf(world, 'lab');
    const levers = leversOf(plan, world, engine.limitsFor(firm, world, model), quarters);
    const decision = { ...levers, deal: firm.data.rule.deal, forecast: null };
    worlds.push(
      engine.advance({ model, luck, world }, world, engine.movesFor(record, world, model, { lab: decision })),
    );
    return decision;
  });
  return { decisions, worlds };
}

describe('the family of plans', () => {
  it('decides what is legal, whatever the numbers and however long the game', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 13, maxLength: 13 }),
        fc.integer({ min: 1, max: 8 }),
        (numbers, quarters) => {
          const { decisions, worlds } = decisionsOf(numbers, quarters);
          for (const [t, decision] of decisions.entries()) {
            const world = worlds[t]!;
            const limits = engine.limitsFor(firmOf(world, 'lab'), world, model);
            expect(() => engine.checkDecision(decision, limits, 'lab')).not.toThrow();
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has a plan like the one played: a plan of the family is found again', () => {
    // A straight course with a release in every second quarter.
    const numbers = [0.4, 0.2, 0.3, 0.5, 0.6, 0.4, 0.5, 0.3, 0.7, 0.2, 0.6, 0.5, 0.25];
    const { decisions, worlds } = decisionsOf(numbers, 8);
    const again = numbersLike(decisions, worlds, ranges);
    expect(planOf(again, ranges)).toMatchObject({ every: 2, firstAfter: 1, step: 'api', waiting: 'hold' });
    for (const [i, number] of again.slice(0, 9).entries()) expect(Math.abs(number - numbers[i]!)).toBeLessThan(0.02);
  });

  it('has one for a game of a single quarter without a release', () => {
    const decision = { ...decisionOf(played.moves[0]!.lab), release: 'hold' as const };
    const numbers = numbersLike([decision], [opening], ranges);
    expect(numbers.every((number) => number >= 0 && number <= 1)).toBe(true);
    const { price, research } = planOf(numbers, ranges);
    expect([10 * price[0], 100 * research[1]].map(Math.round)).toEqual([decision.price, decision.research]);
  });
});

describe('the search', () => {
  it('finds the same from each start, in whatever order they are made', () => {
    expect(finish(climbFrom(engine, game, 3, tiny))).toEqual(found[2]);
    expect(bestOf(found.toReversed()).value).toBe(bestOf(found).value);
  });

  it('never ends below where it began', () => {
    const like = numbersLike(
      played.moves.map(({ lab }) => lab),
      [opening, ...playAhead(engine, game.record, game.opening, luckAhead(engine, model, 1, 6), 6)],
      ranges,
    );
    expect(found[1]!.value).toBeGreaterThanOrEqual(planValueUnder(engine, game, planOf(like, ranges), 1));
  });

  it('has found what it found', () => {
    expect(found.map(({ value }) => Math.round(value))).toEqual([354360, 358378, 357361]);
  });
});

describe('decision quality', () => {
  it('has the figures it had', () => {
    const { value, best, rule, share } = quality;
    expect([value, best, rule].map(Math.round)).toEqual([95312, 294992, 272277]);
    expect(share).toBe(value / best);
  });

  it('of the best plan found is all of it', () => {
    const { decisions } = decisionsOf(bestOf(found).numbers);
    const best: GameRecord = { ...record, seats: { lab: { decisions } } };
    const of = finish(qualityOf(engine, judgedGame(best, engine.playGame(best), 'lab'), found, tiny));
    expect(of.share).toBeGreaterThan(0.98);
    expect(of.share).toBeLessThan(1.02);
    expect(of.best).toBe(quality.best);
  });

  it('does not hang on the luck of the game, only on what was decided in it', () => {
    const other = { ...record, seed: 0 };
    const fortunate = judgedGame(other, engine.playGame(other), 'lab');
    expect(finish(climbFrom(engine, fortunate, 2, tiny))).toEqual(found[1]);
    expect(finish(qualityOf(engine, fortunate, found, tiny))).toEqual(quality);
  });

  it('of a plan that follows the rule is the mark of the rule', () => {
    const ruled: GameRecord = { ...record, seats: {}, seed: 0 };
    const of = finish(qualityOf(engine, judgedGame(ruled, engine.playGame(ruled), 'ads'), found, tiny));
    // Written down it no longer sees what happens, so it is close, not equal.
    expect(Math.abs(of.value - of.rule)).toBeLessThan(0.1 * Math.abs(of.rule));
  });

  it.each(RELEASED)('is judged by the rules of version $version', async ({ load }) => {
    const older: Engine = (await load()).engine;
    const then = judgedGame(record, older.playGame(record), 'hyperscaler');
    const of = finish(qualityOf(older, then, [finish(climbFrom(older, then, 1, tiny))], tiny));
    expect(of.best).toBeGreaterThan(0);
  });

  it('obeys overridden limits and firms', () => {
    const small = {
      ...record,
      seats: {},
      parameters: { 'chips.orderLimit': 0.05 },
      firms: { rivalLab: { fleet: 400 } },
    };
    const of = judgedGame(small, engine.playGame(small), 'rivalLab');
    expect(finish(climbFrom(engine, of, 1, tiny)).value).not.toBe(found[0]!.value);
  });
});

describe('shares', () => {
  it('are ratios of means, with an error that is nothing where the ratio never changes', () => {
    const bests = [90, 100, 110];
    expect(sharesOf([45, 50, 55], bests, [30, 20, 25])).toMatchObject({
      share: 0.5,
      standardError: 0,
      ruleShare: 0.25,
    });
    expect(sharesOf([40, 50, 60], bests, bests).standardError).toBeGreaterThan(0);
    expect(sharesOf([120, 120, 120], bests, bests).share).toBe(1.2);
  });

  it('are nothing, and not so many times less, of decisions that lost money where it could be earned', () => {
    expect(sharesOf([-640, -620], [100, 110], [-70, -60])).toMatchObject({
      value: -630,
      share: 0,
      standardError: null,
      ruleShare: 0,
    });
  });

  it('are none of a plan that is worth nothing, little, or perhaps nothing', () => {
    for (const bests of [
      [-5, -5, -5],
      [0, 0, 0],
      [-100, 150, 10],
      [1, 1, 1],
    ]) {
      const { share, standardError, ruleShare } = sharesOf([-40, -40, -40], bests, [5, 5, 5]);
      expect([share, standardError, ruleShare]).toEqual([null, null, null]);
    }
  });
});
