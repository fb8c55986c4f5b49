import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { courseOf, fanOf, forecast, FORECAST_FIGURES } from '../../game/insight/forecast.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { engine } from '../../game/replay/engine.ts';
import { SEED_MAX, type GameRecord } from '../../game/replay/record.ts';
import { rulesName } from '../../game/replay/rules.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';

const seats = { lab: { decisions: [{ release: 'preview' }, { order: 100 }, { release: 'api', price: 30 }] } } as const;
const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 8, parameters: {}, firms: {}, seats };
const { model, worlds } = engine.playGame(record);

const engines = [engine, ...(await Promise.all(RELEASED.map(async ({ load }) => (await load()).engine)))];

describe('a course', () => {
  it.each(engines.map((each) => [rulesName(each.rules), each] as const))(
    'from the opening is the game of a seed above those that games have, under %s',
    (_, each) => {
      const { model, worlds } = each.playGame(record);
      const played = each.playGame({ ...record, seed: SEED_MAX + 3 });
      const course = courseOf(each, record, { model, world: worlds[0]! }, 3, 8);
      each.reportGame(played).quarters.forEach(({ firms }, t) => {
        FIRM_IDS.forEach((id, firm) => {
          const { revenue, cloudGrowth, leadMonths, cash, enterpriseValue } = firms[id];
          expect(course[t]![firm]).toEqual([revenue.total, cloudGrowth, leadMonths, cash, enterpriseValue]);
        });
      });
    },
  );

  it('lowers an order that its own luck leaves no room for, and refuses nothing that the game allowed', () => {
    const world = worlds[0]!;
    const { high } = engine.limitsFor(firmOf(world, 'lab'), world, model).order;
    const greedy = { ...record, seats: { lab: { decisions: [{ order: high + 1000 }] } } };
    const most = { ...record, seats: { lab: { decisions: [{ order: high }] } } };
    expect(() => engine.playGame(greedy)).toThrow('order');
    expect(courseOf(engine, greedy, { model, world }, 1, 4)).toEqual(courseOf(engine, most, { model, world }, 1, 4));
  });
});

describe('a forecast', () => {
  it('never peeks: games with equal states and decisions but other luck to come have the same fan', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: 0, max: SEED_MAX }), fc.nat(12), (wishes, otherSeed, kept) => {
        const { record: any, played } = playWishes(wishes);
        const standing = { model: played.model, world: played.worlds[Math.min(kept, played.worlds.length - 1)]! };
        const size = { seeds: 3, quarters: any.quarters - standing.world.t };
        const fan = forecast(engine, any, standing, size);
        expect(forecast(engine, { ...any, seed: otherSeed }, standing, size)).toEqual(fan);
        expect(fan.map(({ quarter }) => quarter)).toEqual(
          Array.from({ length: size.quarters }, (_, i) => standing.world.t + 1 + i),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('does not mind in which order its courses come, so neither workers nor shards', () => {
    const standing = { model, world: worlds[3]! };
    const courses = Array.from({ length: 9 }, (_, i) => courseOf(engine, record, standing, i + 1, 5));
    const whole = forecast(engine, record, standing, { seeds: 9, quarters: 5 });
    expect(fanOf(courses, 4)).toEqual(whole);
    expect(fanOf([...courses.slice(5), ...courses.slice(0, 5).reverse()], 4)).toEqual(whole);
  });

  it('has bands in order, wider from quarter to quarter, and leaves the state as it was', () => {
    const before = engine.stateHash(worlds[2]!);
    const fan = forecast(engine, record, { model, world: worlds[2]! }, { seeds: 60, quarters: 6 });
    expect(engine.stateHash(worlds[2]!)).toBe(before);
    for (const { firms } of fan) {
      for (const id of FIRM_IDS) {
        for (const figure of FORECAST_FIGURES) {
          const band = firms[id][figure];
          if (band === null) continue;
          const { low80, low50, median, high50, high80 } = band;
          expect([low80, low50, median, high50, high80].toSorted((a, b) => a - b)).toEqual(Object.values(band));
        }
      }
    }
    const width = (t: number) => fan[t]!.firms.lab.leadMonths!.high80 - fan[t]!.firms.lab.leadMonths!.low80;
    expect(width(5)).toBeGreaterThan(width(0));
    expect(width(0)).toBeGreaterThan(0);
  });

  it('has no growth of a cloud that is not there', () => {
    const [first] = forecast(engine, record, { model, world: worlds[0]! }, { seeds: 5, quarters: 1 });
    expect(first!.firms.ads.cloudGrowth).toBeNull();
    expect(first!.firms.hyperscaler.cloudGrowth).not.toBeNull();
  });
});
