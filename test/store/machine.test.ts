// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { predictionsOf } from '../../game/insight/calibration.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { ask, type Asked } from '../../src/screens/machine/asking.ts';
import { historiesOf } from '../../src/screens/machine/histories.ts';
import { app } from '../../src/store/app.ts';
import { forkOfBranch } from '../../src/store/fork.ts';
import { decisionsOf, replaySession } from '../../src/store/game.ts';
import { lookBack } from '../../src/store/lookingBack.ts';
import { leaveMachine, openMachine, playOnFromBranch } from '../../src/store/machine.ts';
import { openCode, startGame, toTitle } from '../../src/store/opening.ts';
import { codeOf, plan, playOn } from '../../src/store/playing.ts';
import { start } from '../../src/store/start.ts';
import { aRecord } from './plans.ts';

const now = () => app.get();
const hashes = (worlds: readonly Parameters<typeof engine.stateHash>[0][]) => worlds.map((w) => engine.stateHash(w));

/** A game of the lab under way, `played` quarters of 8 over, with a plan on the desk. */
function underWay(played: number, seats: GameRecord['seats'] = {}): void {
  startGame({ ...aRecord, quarters: 8, seats }, 'lab');
  for (let quarter = 1; quarter <= played; quarter += 1) {
    plan('order', (draft) => void (draft.order = 60 + 10 * quarter));
    playOn(() => '');
  }
}

/** The branch of the game at hand in which a quarter was decided otherwise. */
function branch(quarter: number, change: Parameters<typeof ask>[2], kept: number, rivals: Asked['rivals'] = 'decide') {
  const { session, game } = now();
  const asked = ask(game!, { quarter, role: 'lab', rivals }, change);
  return { quarter, kept, game: historiesOf(session!, game!, asked).whatIf! };
}

await start();
beforeEach(() => {
  toTitle();
  app.set({ ...now(), kept: [], finished: [], notices: [] });
});

describe('the time machine’s screen', () => {
  it('opens on a quarter played, and leads back to where one came from', () => {
    underWay(3);
    openMachine(99);
    expect(now()).toMatchObject({ screen: 'machine', machine: { quarter: 3, role: 'lab', back: 'desk' } });
    leaveMachine();
    expect(now()).toMatchObject({ screen: 'desk', machine: null });
    lookBack(2);
    openMachine(2);
    leaveMachine();
    expect(now()).toMatchObject({ screen: 'replay', at: { quarter: 2 } });
  });

  it('does not open before a quarter is over, and leaves the game as it is', () => {
    underWay(0);
    openMachine(1);
    expect(now().screen).toBe('desk');
    playOn(() => '');
    const { session, game } = now();
    openMachine(1);
    expect(now().session).toBe(session);
    expect(now().game).toBe(game);
  });
});

describe('playing on in the other history', () => {
  it.each(['decide', 'held'] as const)('from the changed quarter, rivals %s: a game of its own', (rivals) => {
    underWay(5);
    const parent = now();
    const then = branch(3, { release: 'open', order: 0 }, 3, rivals);
    playOnFromBranch(then, 'said');
    const { session, game, kept, said } = now();
    expect(said).toBe('said');
    expect(session!.id).not.toBe(parent.session!.id);
    expect(kept).toContainEqual(parent.session);
    expect(session!.decisions).toHaveLength(3);
    expect(session!.decisions[2]).toMatchObject({ release: 'open', order: 0 });
    expect(session!.stage).toBe('report');
    // The quarters before are the parent's, rule by rule; the changed one is the branch's.
    expect(hashes(game!.worlds.slice(0, 3))).toEqual(hashes(parent.game!.worlds.slice(0, 3)));
    expect(decisionsOf(game!, 'lab')).toEqual(decisionsOf(then.game, 'lab').slice(0, 3));
    const figures = (of: typeof then.game) => engine.finalScores(of.worlds[3]!, of.opening.model);
    expect(figures(game!)).toEqual(figures(then.game));
    for (let quarter = 4; quarter <= 8; quarter += 1) playOn(() => '');
    expect(now().screen).toBe('debrief');
    expect(engine.verify(codeOf(now().session!, now().game!))).toMatchObject({
      verdict: 'verified',
      record: { parent: { hash: engine.stateHash(parent.game!.worlds[5]!), quarter: 2 }, seats: { lab: {} } },
    });
  });

  it('from today: later decisions as recorded, and the plan on the desk stays', () => {
    underWay(5);
    plan('order', (draft) => void (draft.order = 33));
    const parent = now();
    const then = branch(2, { release: 'hold' }, 5);
    playOnFromBranch(then, '');
    const { session, game } = now();
    expect(hashes(game!.worlds)).toEqual(hashes(then.game.worlds));
    const after = (of: readonly object[]) => of.slice(2).map((each) => ({ ...each, order: 0 }));
    expect(after(session!.decisions)).toEqual(after(parent.session!.decisions));
    expect(session!.plan).toMatchObject({ order: 33 });
    playOn(() => '');
    expect(engine.verify(codeOf(now().session!, now().game!))).toMatchObject({
      verdict: 'verified',
      record: { parent: { quarter: 1 } },
    });
  });

  it.each([3, 5])('leaves behind what was predicted for the other course, %i quarters kept', (kept) => {
    startGame({ ...aRecord, quarters: 8 }, 'lab');
    for (let quarter = 1; quarter <= 5; quarter += 1) {
      plan('forecast', (draft) => void (draft.forecast = { low: -2, high: 3 }));
      playOn(() => '');
    }
    playOnFromBranch(branch(3, { order: 0 }, kept), '');
    const { game, session } = now();
    expect(predictionsOf(game!.worlds, 'lab').map(({ quarter }) => quarter)).toEqual([1, 2]);
    expect(session!.decisions.map(({ forecast }) => forecast !== null)).toEqual([
      true,
      true,
      ...Array.from({ length: kept - 2 }, () => false),
    ]);
    expect(engine.verify(codeOf(session!, game!))).toMatchObject({ record: { parent: { quarter: 2 } } });
  });

  it('lowers an order on the desk that this history has no room for', () => {
    underWay(5, { hyperscaler: { decisions: [{ order: 300 }, { order: 300 }, { order: 300 }] } });
    const { session, game } = now();
    const { high } = engine.limitsFor(game!.worlds[5]!.firms[0]!, game!.worlds[5]!, game!.opening.model).order;
    const most = { ...session!, plan: { ...session!.plan, order: high } };
    const fork = forkOfBranch(most, game!, branch(1, { order: 0 }, 5), 'fork');
    expect(fork.plan.order).toBeLessThan(high);
    expect(replaySession(fork, engine).worlds).toHaveLength(6);
  });

  it('takes over the seat that decided otherwise; whoever sat elsewhere does what they did', async () => {
    const seats: GameRecord['seats'] = {
      lab: { decisions: [{ release: 'preview' }, { order: 90 }, { safeguards: 70 }] },
      ads: { by: 'patient.py', silent: [2, 5], decisions: [{ safeguards: 12 }] },
    };
    const record = { ...aRecord, quarters: 6, seats };
    await openCode(engine.encode(record, engine.playGame(record)));
    const { session, game } = now();
    const asked = ask(game!, { quarter: 3, role: 'hyperscaler', rivals: 'decide' }, { order: 0 });
    const whatIf = historiesOf(session!, game!, asked).whatIf!;
    playOnFromBranch({ quarter: 3, kept: 3, game: whatIf }, '');
    expect(now().session).toMatchObject({ role: 'hyperscaler' });
    expect(now().session!.watched).toBeUndefined();
    for (let quarter = 4; quarter <= 6; quarter += 1) playOn(() => '');
    const verdict = engine.verify(codeOf(now().session!, now().game!));
    expect(verdict).toMatchObject({
      verdict: 'verified',
      record: { parent: { quarter: 2 }, seats: { ads: { by: 'patient.py', silent: [2] } } },
    });
    expect(decisionsOf(now().game!, 'lab')).toEqual(decisionsOf(game!, 'lab'));
  });
});
