import { describe, expect, test } from 'vitest';
import type { Case } from '../../bench/case.ts';
import { CASES } from '../../bench/cases.ts';
import { playedGame, USUAL } from '../../bench/games.ts';
import { QUARTERS } from '../../bench/quarters.ts';
import { stateHash } from '../../game/economy/stateHash.ts';
import type { World } from '../../game/economy/state.ts';

/** What is measured must be the same game, and must go on working; how long it takes is `npm run bench`'s matter. */

const games = [
  USUAL,
  { quarters: 9, decided: 2, seed: 3 },
  { quarters: 12, decided: 0, seed: 11 },
  { quarters: 6, decided: 5, seed: 0 },
].map(playedGame);

describe.each(Object.entries(QUARTERS as Record<string, Case>))('%s', (_, { prepare }) => {
  test('plays every game to the same bits, again and again', () => {
    for (const game of games) {
      const { ready, run, times } = prepare(game);
      expect(times).toBe(game.moves.length);
      for (let turn = 0; turn < 2; turn += 1) {
        ready?.();
        expect(stateHash(run() as World)).toBe(stateHash(game.worlds[game.worlds.length - 1]!));
      }
    }
  });
});

test.each(Object.entries(CASES as Record<string, Case>))('%s runs', (_, { prepare }) => {
  const { ready, run, times } = prepare(games[1]!);
  ready?.();
  expect(run()).toBeTruthy();
  expect(times).toBeGreaterThan(0);
});
