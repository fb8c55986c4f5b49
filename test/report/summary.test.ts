import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { playGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { alarmOf } from '../../src/screens/report/say.ts';
import { sayGrowth, sayHeadline } from '../../src/screens/report/headline.ts';
import { summarise } from '../../src/screens/report/summary.ts';
import { firstRival, rivalNews } from '../../src/screens/report/rivals.ts';
import { beginGame, playPlan, startingPlan, type Game } from '../../src/store/game.ts';
import { endQuarter, newSession } from '../../src/store/session.ts';

const record: GameRecord = { scenario: 'april-2026', seed: 0, quarters: 1, parameters: {}, firms: {}, seats: {} };

function playedOnce(change: object): { game: Game; session: ReturnType<typeof newSession> } {
  const opened = beginGame(record, 'lab');
  const plan = { ...startingPlan(opened), ...change };
  const game = playPlan(opened, record, plan);
  return { game, session: endQuarter(newSession('test', record, 'lab', plan), startingPlan(game)) };
}

describe('the spoken result', () => {
  it('says quarter, revenue and change, who waits, what was copied, and the end', () => {
    const { game, session } = playedOnce({ cloud: 50, products: 35, research: 15 });
    expect(summarise(game, session)).toMatch(
      /^Quarter 1 is over\. Revenue \$[\d.]+B, up \d+%\. Waiting: \d+% of developers’ calls and \d+% of businesses’ calls\. The fast distiller copied [\d.]+ months from you\. That was the last quarter\./,
    );
    expect(alarmOf(game)).toBeNull();
  });

  it('says once that a chip deal waits for an answer, while it does', () => {
    const of = { ...record, quarters: 8 };
    const start = beginGame(of, 'lab');
    const first = playPlan(start, of, startingPlan(start));
    const second = playPlan(first, of, startingPlan(first));
    const session = newSession('test', of, 'lab', startingPlan(start));
    const after = (game: Game, quarters: number) =>
      summarise(game, { ...session, decisions: Array.from({ length: quarters }, () => session.plan) });
    expect(after(first, 1)).not.toContain('deal');
    expect(after(second, 2).match(/A chip deal is on offer/g)).toHaveLength(1);
  });

  it('raises the alarm when one call in five waits', () => {
    const { game, session } = playedOnce({ cloud: 10, products: 10, research: 80 });
    expect(alarmOf(game)).toMatch(/^Service is short: \d+% of developers’ calls and \d+% of businesses’ calls wait\./);
    expect(summarise(game, session)).toContain(alarmOf(game)!);
  });

  it('says growth by its sign', () => {
    expect(sayGrowth(100, 121)).toBe('up 21%');
    expect(sayGrowth(100, 79)).toBe('down 21%');
    expect(sayGrowth(100, 100.2)).toBe('unchanged');
    expect(sayGrowth(0, 5)).toBe('up from nothing');
  });

  it.each([
    [20000, 24000, 'Quarter 1: revenue grew by $4.0 billion, because', 'up 20%'],
    [30010, 30060, 'Quarter 1: revenue grew by $100 million, because', 'up by less than 1%'],
    [9140, 9060, 'Quarter 1: revenue fell by less than $100 million', 'down 1%'],
    [30010, 30020, 'Quarter 1: revenue stayed where it was', 'unchanged'],
  ])('says the same in headline and growth, from %d to %d', (before, now, headline, growth) => {
    expect(sayHeadline(1, before, now)).toBe(headline);
    expect(sayGrowth(before, now)).toBe(growth);
  });
});

describe('rivals', () => {
  const { worlds } = playGame({ ...record, quarters: 2 });

  it('are all others, and a model without a cloud goes into products, whatever was decided', () => {
    const news = rivalNews(worlds[0]!, worlds[1]!, 'lab');
    expect(news.map(({ id }) => id)).toEqual(['hyperscaler', 'ads', 'rivalLab', 'chipCloud']);
    expect(firmOf(worlds[1]!, 'ads').release).toBe('api');
    expect(news.find(({ id }) => id === 'ads')!.release).toBe('products');
  });

  it('put the one that moved furthest first', () => {
    const news = rivalNews(worlds[0]!, worlds[1]!, 'lab');
    expect(firstRival(news)!.better).toBe(Math.max(...news.map(({ better }) => better)));
    const quiet = news.map((each) => ({ ...each, better: 0, release: 'hold' as const }));
    expect(firstRival(quiet)).toBeNull();
    expect(firstRival([...quiet, { ...news[0]!, better: 0, release: 'preview' }])!.release).toBe('preview');
  });
});
