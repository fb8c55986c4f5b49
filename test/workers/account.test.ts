import { expect, test } from 'vitest';
import { articleOf } from '../../game/insight/article.ts';
import { rivalsEyeOf } from '../../game/insight/rivalsEye.ts';
import { finish } from '../../game/insight/steps.ts';
import { takeawayOf } from '../../game/insight/takeaway.ts';
import { temptationOf } from '../../game/insight/temptation.ts';
import { engine } from '../../game/replay/engine.ts';
import { account, temptation } from '../../src/workers/account.ts';
import { gameOf } from '../insight/claimGames.ts';

const { record } = gameOf({ seed: 3, quarters: 6, seats: { ads: { decisions: [{ release: 'open' }] } } });
const quarters = 4;
const played = engine.playGame(record, quarters);
const input = { rules: engine.rules, record, quarters, firm: 'ads' } as const;

test('a worker’s account of a game is what the functions behind it say of the quarters played', () => {
  expect(finish(account(engine, input, () => 0))).toEqual({
    checks: articleOf(engine, record, played, 'ads'),
    eye: rivalsEyeOf(engine, record, played, 'ads'),
    takeaway: takeawayOf(engine, record, played, 'ads'),
  });
  expect(finish(temptation(engine, input, () => 0))).toEqual(temptationOf(engine, record, played, 'ads'));
});

test('it can be given up after each claim', () => {
  const work = account(engine, input, () => 0);
  let pauses = 0;
  while (!work.next().done) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(9);
});
