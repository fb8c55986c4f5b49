import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { forecast as whole } from '../../game/insight/forecast.ts';
import { engine, type Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { rulesName } from '../../game/replay/rules.ts';
import { fanCharts, fanPoints, growthAhead } from '../../src/screens/outlook/fans.ts';
import { forecastInput } from '../../src/screens/outlook/forecastInput.ts';
import { beginGame, playPlan, startingPlan, type Game } from '../../src/store/game.ts';
import { changePlan, endQuarter, newSession, type Session } from '../../src/store/session.ts';
import { forecast, type Fan, type ForecastInput } from '../../src/workers/forecast.ts';

const engines = [engine, ...(await Promise.all(RELEASED.map(async ({ load }) => (await load()).engine)))];
const named = engines.map((each) => [rulesName(each.rules), each] as const);

/** A game two quarters in, with a plan on the desk that is not what was. */
function underWay(by: Engine, seed: number, played = 2): { session: Session; game: Game } {
  const record: GameRecord = { scenario: 'april-2026', seed, quarters: 8, parameters: {}, firms: {}, seats: {} };
  let game = beginGame(record, 'hyperscaler', by);
  let session = newSession('a', record, 'hyperscaler', startingPlan(game), by.rules);
  for (let t = 0; t < played; t += 1) {
    game = playPlan(game, record, session.plan);
    session = endQuarter(session, startingPlan(game));
  }
  return { session: moved(session, 30), game };
}

const moved = (session: Session, price: number) =>
  changePlan(session, 'price', (plan) => {
    plan.price = price;
  });

function fanOf(by: Engine, input: ForecastInput): Fan {
  // As a worker gets it.
  const work = forecast(by, structuredClone(input), () => 0);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the fan on the desk', () => {
  it.each(named)('knows nothing of the luck to come, under %s', (_, by) => {
    const { session, game } = underWay(by, 7);
    const seen = fanOf(by, forecastInput(session, game));
    for (const seed of [8, 9, 4242]) {
      // The same quarters have been played; from here on another seed decides.
      const other: Game = {
        ...game,
        opening: { ...game.opening, luck: by.openGame({ ...session.record, seed }).luck },
      };
      expect(other.opening.luck).not.toEqual(game.opening.luck);
      const elsewhere = { ...session, record: { ...session.record, seed } };
      expect(fanOf(by, forecastInput(elsewhere, other))).toEqual(seen);
    }
  });

  it.each(named)('does not even look at it, under %s', (_, by) => {
    const { session, game } = underWay(by, 7);
    const input = forecastInput(session, game);
    const blind: Game = {
      ...game,
      opening: {
        ...game.opening,
        get luck(): never {
          throw new Error('The luck of the game was looked at.');
        },
      },
    };
    expect(fanOf(by, forecastInput(session, blind))).toEqual(fanOf(by, input));
    expect(input.record.seed).toBe(0);
  });

  it.each(named)('is what the command line tells of the same plan, under %s', (_, by) => {
    const { session, game } = underWay(by, 7);
    const { record, standing } = forecastInput(session, game);
    const told = whole(by, { ...record, seed: session.record.seed }, standing, { seeds: 100, quarters: 4 });
    const fan = fanOf(by, forecastInput(session, game));
    expect(fan.seeds).toBe(100);
    expect(fan.quarters).toEqual(told.map(({ quarter, firms }) => ({ quarter, bands: firms.hyperscaler })));
  });

  it('moves with the plan', () => {
    const { session, game } = underWay(engine, 7);
    const fan = fanOf(engine, forecastInput(session, game));
    expect(fanOf(engine, forecastInput(moved(session, 12), game))).not.toEqual(fan);
  });

  it('ends with the game', () => {
    const { session, game } = underWay(engine, 7, 7);
    const fan = fanOf(engine, forecastInput(session, game));
    expect(fan.quarters.map(({ quarter }) => quarter)).toEqual([8]);
  });
});

describe('what is shown of it', () => {
  const { session, game } = underWay(engine, 7);
  const fan = fanOf(engine, forecastInput(session, game));

  it('has a name for every point, the past and what is ahead', () => {
    expect(fanPoints(game, fan).map(({ short }) => short)).toEqual(['Start', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6']);
    for (const { past, ahead } of fanCharts(game, fan)) expect(past.length + ahead.length).toBe(7);
  });

  it('leaves out cloud growth where there is no cloud', () => {
    const titles = (role: 'hyperscaler' | 'ads') => fanCharts({ ...game, role }, null).map(({ title }) => title);
    expect(titles('hyperscaler')).toEqual(['Revenue', 'Cloud growth', 'Lead', 'Cash']);
    expect(titles('ads')).toEqual(['Revenue', 'Lead', 'Cash']);
  });

  it('turns next quarter’s revenue into growth on the quarter last played, in percent', () => {
    const now = engine.reportQuarter(game.worlds[2]!, game.opening.model).firms.hyperscaler.revenue.total;
    const { revenue } = fan.quarters[0]!.bands;
    const growth = growthAhead(game, fan)!;
    expect(now * (1 + growth.low80 / 100)).toBeCloseTo(revenue!.low80, 6);
    expect(now * (1 + growth.median / 100)).toBeCloseTo(revenue!.median, 6);
    expect(now * (1 + growth.high80 / 100)).toBeCloseTo(revenue!.high80, 6);
    expect(growthAhead(game, null)).toBeNull();
  });
});
