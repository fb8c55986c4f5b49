import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { openFromCode, ROLES, type Opened, type Role } from '../../src/store/fromCode.ts';
import { forkOf } from '../../src/store/fork.ts';
import { decisionsOf, playPlan, replaySession, startingPlan } from '../../src/store/game.ts';
import { seatsShown, startOf } from '../../src/store/replay.ts';
import { changePlan, endQuarter, recordOf } from '../../src/store/session.ts';
import { aRecord } from './plans.ts';

/** The game of a record, as its code opens it. */
async function opened(seats: GameRecord['seats'], quarters = 6): Promise<Opened & { hash: string }> {
  const record = { ...aRecord, quarters, seats };
  const played = engine.playGame(record);
  const hash = engine.stateHash(played.worlds[quarters]!);
  return { ...(await openFromCode(engine.encode(record, played), 'parent')), hash };
}

function fork({ session, game }: Opened, role: Role, quarter: number): Opened {
  const forked = forkOf(session, game, role, quarter, 'fork');
  return { session: forked, game: replaySession(forked, engine) };
}

/** Plays to the end as the desk has it. */
function playOut({ session, game }: Opened): Opened {
  if (session.decisions.length === session.record.quarters) return { session, game };
  const next = playPlan(game, session.record, session.plan);
  return playOut({ session: endQuarter(session, startingPlan(next)), game: next });
}

const codeOf = ({ session, game }: Opened) =>
  engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds });

const byHand = {
  lab: { decisions: [{ release: 'preview' }, { order: 200 }, { price: 40 }, { safeguards: 70 }] },
} as const;

describe('a fork', () => {
  it('keeps the quarters before, and lays the decision on the desk as it was', async () => {
    const parent = await opened(byHand);
    const { session, game } = fork(parent, 'lab', 3);
    expect(game.worlds).toEqual(parent.game.worlds.slice(0, 3));
    expect(session.plan).toEqual(decisionsOf(parent.game, 'lab')[2]);
    expect(session.watched).toBeUndefined();
    expect(session.id).not.toBe(parent.session.id);
  });

  it('keeps predictions fixed, and none that was given for the game it leaves', async () => {
    const predicted = { lab: { decisions: [{ forecast: { low: 1, high: 2 } }, { forecast: { low: 3, high: 4 } }] } };
    const parent = await opened(predicted);
    const fixed = { ...parent, session: { ...parent.session, predict: 'on' as const } };
    const { session } = fork(fixed, 'lab', 2);
    expect(session.predict).toBe('on');
    expect(session.decisions[0]!.forecast).toEqual({ low: 1, high: 2 });
    expect(session.plan.forecast).toBeNull();
    expect(fork(parent, 'lab', 2).session).not.toHaveProperty('predict');
  });

  it('has a code that verifies and names its parent', async () => {
    const parent = await opened(byHand);
    const verdict = engine.verify(codeOf(playOut(fork(parent, 'lab', 4))));
    expect(verdict).toMatchObject({ verdict: 'verified', record: { parent: { hash: parent.hash, quarter: 3 } } });
    expect(engine.verify(codeOf(fork(parent, 'lab', 4)))).toMatchObject({
      record: { parent: { hash: parent.hash, quarter: 3 } },
    });
  });

  it('asks for the seat when the code of a fork under way is opened, for the code does not tell it', async () => {
    const { session, game } = fork(await opened(byHand), 'ads', 3);
    const again = await openFromCode(codeOf({ session, game }), 'again');
    expect(again.session.watched).toBe(true);
    const at = startOf(again.session);
    expect(at.quarter).toBe(3);
    expect(seatsShown(again.session)).toContain('ads');
    const taken = fork(again, 'ads', at.quarter);
    expect(taken.session.role).toBe('ads');
    expect(taken.game.worlds).toEqual(game.worlds);
  });

  it('opens on the desk where one person alone decided', async () => {
    const parent = await opened({ ads: { by: 'patient.py', decisions: [{ safeguards: 3 }] } });
    const { session } = await openFromCode(codeOf(fork(parent, 'lab', 3)), 'again');
    expect(session).toMatchObject({ role: 'lab', stage: 'report' });
    expect(session.watched).toBeUndefined();
  });

  it('goes as its parent did while nothing is decided otherwise', async () => {
    const parent = await opened({ ...byHand, ads: { decisions: [{ order: 90 }, {}, { order: 300 }] } });
    let now = fork(parent, 'lab', 2);
    for (const plan of decisionsOf(parent.game, 'lab').slice(1)) {
      const game = playPlan(now.game, now.session.record, plan);
      now = { game, session: endQuarter({ ...now.session, plan }, startingPlan(game)) };
    }
    expect(now.game.worlds).toEqual(parent.game.worlds);
  });

  it.each(ROLES)('lets one take over as %s where only plans decided, and changes no figure before', async (role) => {
    const parent = await opened({});
    for (const quarter of [1, 4, 6]) {
      const { game, session } = playOut(fork(parent, role, quarter));
      const figures = (at: number, of: Opened['game']) => {
        const { hash: _hidden, ...report } = engine.reportQuarter(of.worlds[at]!, of.opening.model);
        return report;
      };
      for (let at = 0; at < quarter; at += 1) expect(figures(at, game)).toEqual(figures(at, parent.game));
      expect(Object.keys(recordOf(session).seats)).toEqual([role]);
      expect(engine.verify(codeOf({ session, game }))).toMatchObject({ verdict: 'verified' });
    }
  });

  it('lowers the recorded order of another seat to what industry can build in the game as it goes now', async () => {
    // The ads giant once orders the most there is, in a quarter that a lab without orders makes smaller.
    const most = (record: GameRecord['seats'], quarter: number) => {
      const { worlds, model } = engine.playGame({ ...aRecord, quarters: 6, seats: record });
      return engine.limitsFor(firmOf(worlds[quarter - 1]!, 'ads'), worlds[quarter - 1]!, model).order.high;
    };
    const lab = { decisions: [{ order: 500 }, { order: 500 }, { order: 500 }] };
    const high = most({ lab, ads: { decisions: [] } }, 6);
    const parent = await opened({ lab, ads: { decisions: [{}, {}, {}, {}, {}, { order: high }] } });
    const start = fork(parent, 'lab', 1);
    const session = changePlan(start.session, 'order', (plan) => void (plan.order = 0));
    const after = playOut({ ...start, session });
    const ordered = decisionsOf(after.game, 'ads')[5]!.order;
    expect(ordered).toBeLessThan(high);
    expect(ordered).toBeGreaterThan(0.8 * high);
    expect(engine.verify(codeOf(after))).toMatchObject({ verdict: 'verified' });
  });

  it('remembers which program sat on another seat, and its silences only where they are kept', async () => {
    const program = { by: 'patient.py', silent: [2, 5], decisions: [{ safeguards: 3 }] };
    const parent = await opened({ ...byHand, ads: program });
    const after = playOut(fork(parent, 'lab', 4));
    const { seats } = engine.decode(codeOf(after)).record;
    expect(seats.ads).toMatchObject({ by: 'patient.py', silent: [2] });
  });

  it('has the same luck, whoever is taken over and whatever is decided', async () => {
    const parent = await opened(byHand);
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (role, quarter, safeguards) => {
          const { session, game } = fork(parent, role, quarter);
          const changed = changePlan(session, 'safeguards', (plan) => void (plan.safeguards = safeguards));
          const after = playOut({ session: changed, game });
          expect(after.game.opening.luck).toEqual(parent.game.opening.luck);
          expect(after.game.worlds.map(({ shock }) => shock)).toEqual(parent.game.worlds.map(({ shock }) => shock));
        },
      ),
      { numRuns: 20 },
    );
  });
});
