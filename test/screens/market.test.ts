import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { marketOf } from '../../src/screens/desk/market.ts';
import { beginGame, expectedWorld, playPlan, startingPlan } from '../../src/store/game.ts';
import { aRecord } from '../store/plans.ts';

const record = { ...aRecord, seats: { chipCloud: { decisions: [{ ...startingSeller(), deal: 'accept' as const }] } } };

function startingSeller() {
  return startingPlan(beginGame(aRecord, 'chipCloud'));
}

describe('the market', () => {
  it('puts the player first and shows the fleet of the coming quarter, loans included', () => {
    let game = beginGame(record, 'lab');
    for (let quarter = 1; quarter < 3; quarter++) game = playPlan(game, record, startingPlan(game));
    const fleetIf = (deal: 'accept' | 'decline') => {
      const expected = expectedWorld(game, record, { ...startingPlan(game), deal });
      const [own] = marketOf(game, expected).rows;
      expect(own!.id).toBe('lab');
      expect(own!.fleet).toBe(firmOf(expected, 'lab').usable);
      return own!.fleet;
    };
    expect(fleetIf('accept') - fleetIf('decline')).toBeCloseTo(300);
  });

  it('does not know the growth of a cloud without a year behind it, and says where there is no cloud', () => {
    const game = beginGame(aRecord, 'lab');
    const expected = expectedWorld(game, aRecord, startingPlan(game));
    const growth = Object.fromEntries(marketOf(game, expected).rows.map((row) => [row.id, row.cloudGrowth]));
    expect(growth).toMatchObject({ lab: 'unknown', ads: 'no cloud', hyperscaler: expect.any(Number) });
  });
});
