import { describe, expect, it } from 'vitest';
import { RELEASES, type Release } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { openFromCode } from '../../src/store/fromCode.ts';
import { beginGame, expectedWorld, playPlan, replaySession, startingPlan, type Game } from '../../src/store/game.ts';
import { endQuarter, isOver, recordOf, type Session } from '../../src/store/session.ts';
import { aRecord, aSession } from './plans.ts';

/** A session and its game after some quarters of the starting plan. */
function played(quarters: number): { session: Session; game: Game } {
  let session = aSession();
  let game = beginGame(aRecord, 'lab');
  for (let quarter = 0; quarter < quarters; quarter++) {
    game = playPlan(game, session.record, session.plan);
    session = endQuarter(session, startingPlan(game));
  }
  return { session, game };
}

describe('a game beside its session', () => {
  it('is the same when replayed', () => {
    const { session, game } = played(3);
    expect(replaySession(session, engine).worlds).toEqual(game.worlds);
  });

  it('is over after its last quarter', () => {
    expect(isOver(played(3).session)).toBe(false);
    expect(isOver(played(4).session)).toBe(true);
  });

  it('goes through a code and back', async () => {
    const { session, game } = played(2);
    const code = engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds });
    const { session: again } = await openFromCode(code, 'b');
    expect(again.decisions).toEqual(session.decisions);
    expect(again.plan).toEqual(session.plan);
    expect(again.stage).toBe('report');
    expect(replaySession(again, engine).worlds).toEqual(game.worlds);
  });

  it.each([
    ['plans', { lab: { plan: 'alwaysOpen' } }],
    ['a person to its end', { lab: { decisions: [{ release: 'preview' }] } }],
    ['a program', { ads: { by: 'patient.py', silent: [2], decisions: [{ safeguards: 7 }] } }],
  ] satisfies [string, GameRecord['seats']][])(
    'shows a game played by %s as it was, and takes no seat',
    async (_, seats) => {
      const record: GameRecord = { ...aRecord, seats };
      const played = engine.playGame(record);
      const code = engine.encode(record, played);
      const { session, game } = await openFromCode(code, 'b');
      expect(session.watched).toBe(true);
      expect(session.role).toBe('ads' in seats ? 'ads' : 'lab');
      expect(isOver(session)).toBe(true);
      expect(game.worlds).toEqual(played.worlds);
      expect(replaySession(session, engine).worlds).toEqual(played.worlds);
      expect(engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds })).toBe(code);
    },
  );

  it('does not open a code whose game comes out otherwise', async () => {
    const { session, game } = played(2);
    const worlds = game.worlds.map((world, i) => (i === 2 ? { ...world, rentalPrice: 9 } : world));
    const forged = engine.encode(recordOf(session), { ...game.opening, worlds });
    await expect(openFromCode(forged, 'b')).rejects.toThrow(/differs at quarter 2/);
  });

  it('refuses a saved decision that is not legal, and names the quarter', () => {
    const { session } = played(2);
    const [first, second] = session.decisions;
    const illegal = { ...session, decisions: [first!, { ...second!, price: 500 }] };
    expect(() => replaySession(illegal, engine)).toThrow(/quarter 2/);
  });

  it('starts a plan where the last one was, but never at publishing', () => {
    const start = beginGame(aRecord, 'lab');
    const after = (release: Release) =>
      startingPlan(playPlan(start, aRecord, { ...startingPlan(start), release })).release;
    expect(RELEASES.map(after)).toEqual(['hold', 'preview', 'products', 'api', 'api']);
  });

  it('looks ahead without this game’s luck', () => {
    const lucky = beginGame({ ...aRecord, seed: 7 }, 'lab');
    const other = beginGame({ ...aRecord, seed: 8 }, 'lab');
    const plan = startingPlan(lucky);
    const revenue = (game: Game) => firmOf(expectedWorld(game, aRecord, plan), 'lab').revenue;
    expect(revenue(lucky)).toBe(revenue(other));
  });
});
