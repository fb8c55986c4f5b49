import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import { playGame } from '../../game/replay/play.ts';
import { campusFromGame } from '../../src/world/fromGame.ts';

const played = playGame({ scenario: 'archetypes', seed: 7, quarters: 4, parameters: {}, firms: {}, seats: {} });
const firmNames = { hyperscaler: 'H', lab: 'L', ads: 'A', rivalLab: 'R', chipCloud: 'C' };

describe('the view of a game', () => {
  it('splits the fleet by the plan, and leaves the closed cloud an empty lot', () => {
    const world = played.worlds[2]!;
    const plan = { cloud: 0, products: 60, research: 40, release: 'preview' as const };
    const view = campusFromGame({
      role: 'ads',
      engine,
      model: played.model,
      world,
      plan,
      researchLongRun: 3.2,
      rentalPast: [2.4],
      firmNames,
    });
    const { usable } = firmOf(world, 'ads');
    expect(view.halls.products.gpus).toBeCloseTo(usable * 0.6, 9);
    expect(view.halls.cloud.closed).toBe(true);
    expect(view.halls.research).toMatchObject({ shadow: 3.2, estimate: true });
    expect(view.halls.products.estimate).toBeUndefined();
    expect(view.adsCore).toBeGreaterThan(0);
    expect(view.rivals.map((rival) => rival.id)).toEqual(['hyperscaler', 'lab', 'rivalLab', 'chipCloud']);
    expect(view.release).toBe('preview');
  });

  it('opens the lot with the first GPUs that a plan gives it', () => {
    const plan = { cloud: 10, products: 50, research: 40, release: 'hold' as const };
    const view = campusFromGame({
      role: 'ads',
      engine,
      model: played.model,
      world: played.worlds[1]!,
      plan,
      researchLongRun: 3.2,
      rentalPast: [],
      firmNames,
    });
    expect(view.halls.cloud.closed).toBe(false);
    expect(view.halls.cloud.gpus).toBeGreaterThan(0);
  });
});
