import { expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import { recordAgain } from '../../src/store/again.ts';
import { forkOf } from '../../src/store/fork.ts';
import { openFromCode } from '../../src/store/fromCode.ts';
import { beginGame, playPlan, startingPlan } from '../../src/store/game.ts';
import { endQuarter, newSession, recordOf } from '../../src/store/session.ts';
import { aRecord } from './plans.ts';

const QUARTERS = 10;

/** A program orders the most there is every third quarter and is silent in between. */
function withSilentProgram(): GameRecord {
  const lab = { decisions: Array.from({ length: QUARTERS }, () => ({ order: 300 })) };
  const decisions: DecisionChange[] = [];
  const silent: number[] = [];
  const record = { ...aRecord, quarters: QUARTERS, seats: { lab, ads: { by: 'greedy.py', silent, decisions } } };
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
    const { worlds, model } = engine.playGame(record, quarter - 1);
    const world = worlds[quarter - 1]!;
    if (quarter % 3 !== 1) silent.push(quarter);
    decisions.push(quarter % 3 === 1 ? { order: engine.limitsFor(firmOf(world, 'ads'), world, model).order.high } : {});
  }
  return record;
}

it('a fork begun again has a code, also where the orders of a silent program fit no more', async () => {
  const record = withSilentProgram();
  const parent = await openFromCode(engine.encode(record, engine.playGame(record)), 'parent');
  const again = recordAgain(forkOf(parent.session, parent.game, 'lab', QUARTERS, 'fork'), 1001);
  expect(again.parent).toBeUndefined();
  let game = beginGame(again, 'lab');
  let session = newSession('again', again, 'lab', { ...startingPlan(game), order: 0 });
  while (session.decisions.length < QUARTERS) {
    game = playPlan(game, again, session.plan);
    session = endQuarter(session, startingPlan(game));
  }
  const code = engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds });
  const verdict = engine.verify(code);
  expect(verdict).toMatchObject({ verdict: 'verified', record: { seed: 1001, seats: { ads: { by: 'greedy.py' } } } });
});
