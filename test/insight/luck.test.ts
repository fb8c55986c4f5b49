import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { dotColumns, luckOf, valuesUnder } from '../../game/insight/luck.ts';
import { engine } from '../../game/replay/engine.ts';
import { judgedRecord as record } from './judgedRecord.ts';

const played = engine.playGame(record);
const game = judgedGame(record, played, 'lab');

describe('luck', () => {
  it('is the same in slices as in one piece', () => {
    const whole = valuesUnder(engine, game, 1, 9);
    const slices = [valuesUnder(engine, game, 1, 2), valuesUnder(engine, game, 3, 3), valuesUnder(engine, game, 4, 9)];
    expect(slices.flat()).toEqual(whole);
  });

  it('does not hang on the luck of the game itself, only on what was decided in it', () => {
    const noLuck = { ...record, seed: 0 };
    const other = judgedGame(noLuck, engine.playGame(noLuck), 'lab');
    expect(valuesUnder(engine, other, 1, 4)).toEqual(valuesUnder(engine, game, 1, 4));
  });

  it('has the values it had', () => {
    expect(valuesUnder(engine, game, 1, 3).map(Math.round)).toEqual([123609, 102517, 91020]);
  });

  it('judges a game under way as if it ended there', () => {
    const under = engine.playGame(record, 3);
    const short = { ...record, quarters: 3 };
    const over = judgedGame(short, engine.playGame(short), 'lab');
    expect(valuesUnder(engine, judgedGame(record, under, 'lab'), 1, 3)).toEqual(valuesUnder(engine, over, 1, 3));
  });

  it('is told of games of older rules by those', async () => {
    const older = (await RELEASED[0]!.load()).engine;
    const then = older.playGame(record);
    const values = valuesUnder(older, judgedGame(record, then, 'lab'), 1, 2);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(values).not.toEqual(valuesUnder(engine, game, 1, 2));
  });

  it('counts equal results half', () => {
    expect(luckOf(3, [5, 3, 1, 3]).percentile).toBe(50);
    expect(luckOf(3, [1, 2]).percentile).toBe(100);
    expect(luckOf(3, [3]).percentile).toBe(50);
  });

  it('does not hang on the order of the worlds, and mirrors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), fc.integer(), (values, seed) => {
        const value = seed % 60;
        const { percentile } = luckOf(value, values);
        expect(luckOf(value, values.toReversed())).toEqual(luckOf(value, values));
        expect(
          percentile +
            luckOf(
              -value,
              values.map((each) => -each),
            ).percentile,
        ).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('the dots of a result', () => {
  it('are as many as asked for, between the ends, and the result lies between the ends too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.integer(),
        fc.integer({ min: 1, max: 20 }),
        (values, value, columns) => {
          const luck = luckOf(value, values);
          const shown = dotColumns(luck, 100, columns);
          expect(shown).toHaveLength(columns);
          expect(shown.reduce((sum, { dots }) => sum + dots, 0)).toBe(100);
          expect(shown[0]!.low).toBe(Math.min(value, ...values));
          expect(shown.at(-1)!.high).toBeCloseTo(Math.max(value, ...values), 3);
        },
      ),
    );
  });

  it('stand where the values are', () => {
    const counts = dotColumns(luckOf(0, [0, 0, 0, 10]), 4, 2).map(({ dots }) => dots);
    expect(counts).toEqual([3, 1]);
  });
});
