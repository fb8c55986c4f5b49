import { describe, expect, it } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { openFromCode, type Opened } from '../../src/store/fromCode.ts';
import { beginGame, decisionsOf, playPlan, startingPlan } from '../../src/store/game.ts';
import { asOf, isOthers, lastQuarter, seatsShown, withinReplay } from '../../src/store/replay.ts';
import { endQuarter, newSession } from '../../src/store/session.ts';
import { aRecord } from './plans.ts';

/** A game played here by the lab. */
function own(quarters: number): Opened {
  let game = beginGame(aRecord, 'lab');
  let session = newSession('a', aRecord, 'lab', startingPlan(game));
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    game = playPlan(game, aRecord, { ...session.plan, safeguards: 10 * quarter });
    session = endQuarter({ ...session, plan: { ...session.plan, safeguards: 10 * quarter } }, startingPlan(game));
  }
  return { session, game };
}

/** A game of plans, as its code opens it. */
function watched(played: number): Promise<Opened> {
  const game = engine.playGame(aRecord, played);
  return openFromCode(engine.encode(aRecord, game), 'b');
}

describe('looking back', () => {
  it('shows the quarters played, and of a game that nobody plays on the one to sit down at', async () => {
    expect(lastQuarter(own(2).session)).toBe(2);
    expect(lastQuarter(own(4).session)).toBe(4);
    expect(lastQuarter((await watched(0)).session)).toBe(1);
    expect(lastQuarter((await watched(2)).session)).toBe(3);
    expect(lastQuarter((await watched(4)).session)).toBe(4);
  });

  it('never leaves the game', () => {
    const { session } = own(3);
    expect([-1, 0, 1, 2.4, 3, 4, Infinity].map((quarter) => withinReplay(session, quarter))).toEqual([
      1, 1, 1, 2, 3, 3, 3,
    ]);
  });

  it('is the game as it was then', () => {
    const { session, game } = own(3);
    const then = asOf(session, game, { quarter: 2, role: 'lab' });
    expect(then.game.worlds).toEqual(own(2).game.worlds);
    expect(then.session.decisions).toEqual(own(2).session.decisions);
    expect(then.session.watched).toBeUndefined();
  });

  it('keeps rivals’ books closed until the game is over, and never calls them "you"', () => {
    expect(seatsShown(own(3).session)).toEqual(['lab']);
    const { session, game } = own(4);
    expect(seatsShown(session)).toContain('ads');
    expect(isOthers(session, 'lab')).toBe(false);
    const { session: seen } = asOf(session, game, { quarter: 2, role: 'ads' });
    expect(seen.watched).toBe(true);
    expect(seen.decisions).toEqual(decisionsOf(game, 'ads').slice(0, 2));
  });

  it('of somebody’s game has no "you" in it', async () => {
    const { session } = await watched(4);
    for (const role of seatsShown(session)) expect(isOthers(session, role)).toBe(true);
  });
});
