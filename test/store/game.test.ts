import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { playGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { encode } from '../../game/replay/code.ts';
import { sessionFromCode } from '../../src/store/fromCode.ts';
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
    expect(replaySession(session).worlds).toEqual(game.worlds);
  });

  it('is over after its last quarter', () => {
    expect(isOver(played(3).session)).toBe(false);
    expect(isOver(played(4).session)).toBe(true);
  });

  it('goes through a code and back', () => {
    const { session, game } = played(2);
    const code = encode(recordOf(session), { ...game.opening, worlds: game.worlds });
    const again = sessionFromCode(code, 'b');
    expect(again.decisions).toEqual(session.decisions);
    expect(again.plan).toEqual(session.plan);
    expect(again.stage).toBe('report');
    expect(replaySession(again).worlds).toEqual(game.worlds);
  });

  it('shows a game that plans played as it was, without taking a seat in it', () => {
    const record: GameRecord = { ...aRecord, seats: { lab: { plan: 'alwaysOpen' } } };
    const watched = playGame(record);
    const code = encode(record, watched);
    const session = sessionFromCode(code, 'b');
    expect(isOver(session)).toBe(true);
    const game = replaySession(session);
    expect(game.worlds).toEqual(watched.worlds);
    expect(encode(recordOf(session), { ...game.opening, worlds: game.worlds })).toBe(code);
  });

  it('does not open a code whose game comes out otherwise', () => {
    const { session, game } = played(2);
    const worlds = game.worlds.map((world, i) => (i === 2 ? { ...world, rentalPrice: 9 } : world));
    const forged = encode(recordOf(session), { ...game.opening, worlds });
    expect(() => sessionFromCode(forged, 'b')).toThrow(/differs at quarter 2/);
  });

  it('refuses a saved decision that is not legal, and names the quarter', () => {
    const { session } = played(2);
    const [first, second] = session.decisions;
    const illegal = { ...session, decisions: [first!, { ...second!, price: 500 }] };
    expect(() => replaySession(illegal)).toThrow(/quarter 2/);
  });

  it('looks ahead without this game’s luck', () => {
    const lucky = beginGame({ ...aRecord, seed: 7 }, 'lab');
    const other = beginGame({ ...aRecord, seed: 8 }, 'lab');
    const plan = startingPlan(lucky);
    const revenue = (game: Game) => firmOf(expectedWorld(game, aRecord, plan), 'lab').revenue;
    expect(revenue(lucky)).toBe(revenue(other));
  });
});
