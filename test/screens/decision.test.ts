import { describe, expect, it } from 'vitest';
import type { Deal } from '../../game/economy/decision.ts';
import { engine } from '../../game/replay/engine.ts';
import { decidedLevers } from '../../src/screens/replay/decision.ts';
import type { Game } from '../../src/store/game.ts';
import { aRecord } from '../store/plans.ts';

/** The lab's deal in every quarter of a game in which it answers as given. */
function deals(answers: Deal[]): { offered: boolean; now: string; before: string | null }[] {
  const decisions = answers.map((deal) => ({ deal }));
  const opening = engine.playGame({ ...aRecord, quarters: answers.length, seats: { lab: { decisions } } });
  const game: Game = { engine, opening, role: 'lab', worlds: opening.worlds };
  return game.worlds.slice(1).map((world, i) => {
    const { now, before } = decidedLevers(game.worlds[i]!, world, game).find(({ name }) => name === 'Deal')!;
    return { offered: engine.dealIsOffered(game.worlds[i]!, opening.model), now, before };
  });
}

const always = (deal: Deal) => Array.from({ length: 16 }, () => deal);

describe('the deal in a quarter looked back on', () => {
  it('was accepted only where one was on the table, and answered before only where one was then', () => {
    const all = deals(always('accept'));
    const first = all.findIndex(({ offered }) => offered);
    expect(first).toBeGreaterThan(0);
    expect(all.map(({ now }) => now)).toEqual(all.map(({ offered }) => (offered ? 'accepted' : 'none offered')));
    expect(all[0]).toMatchObject({ now: 'none offered', before: 'none offered' });
    expect(all[first]).toMatchObject({ now: 'accepted', before: null });
  });

  it('was left at Decline where nobody ever touched the answer, and declined where somebody took it back', () => {
    const left = deals(always('decline')).filter(({ offered }) => offered);
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ now }) => now))).toEqual(new Set(['left at Decline']));
    const [first, ...later] = always('decline');
    expect(first).toBe('decline');
    const taken = deals(['accept', ...later]).filter(({ offered }) => offered);
    expect(new Set(taken.map(({ now }) => now))).toEqual(new Set(['declined']));
  });
});
