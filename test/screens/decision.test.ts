import { describe, expect, it } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { decidedLevers } from '../../src/screens/replay/decision.ts';
import type { Game } from '../../src/store/game.ts';
import { aRecord } from '../store/plans.ts';

/** The lab's deal in every quarter of a game in which it always accepts. */
function deals(): { offered: boolean; now: string; before: string | null }[] {
  const decisions = Array.from({ length: 16 }, () => ({ deal: 'accept' as const }));
  const opening = engine.playGame({ ...aRecord, quarters: 16, seats: { lab: { decisions } } });
  const game: Game = { engine, opening, role: 'lab', worlds: opening.worlds };
  return game.worlds.slice(1).map((world, i) => {
    const { now, before } = decidedLevers(game.worlds[i]!, world, game).find(({ name }) => name === 'Deal')!;
    return { offered: engine.dealIsOffered(game.worlds[i]!, opening.model), now, before };
  });
}

describe('the deal in a quarter looked back on', () => {
  it('was accepted only where one was on the table, and answered before only where one was then', () => {
    const all = deals();
    const first = all.findIndex(({ offered }) => offered);
    expect(first).toBeGreaterThan(0);
    expect(all.map(({ now }) => now)).toEqual(all.map(({ offered }) => (offered ? 'accepted' : 'none offered')));
    expect(all[0]).toMatchObject({ now: 'none offered', before: 'none offered' });
    expect(all[first]).toMatchObject({ now: 'accepted', before: null });
  });
});
