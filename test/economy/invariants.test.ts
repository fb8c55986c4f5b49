import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absurdityOf } from '../../scripts/facts/randomPlay.ts';
import { SEGMENT_IDS } from '../../game/economy/names.ts';
import type { World } from '../../game/economy/state.ts';
import { customersOf } from './customers.ts';
import { playRandomGame, randomGame } from './randomGame.ts';

/** What holds in every quarter of every game, whatever is played. */
const RUNS = 120;
/** $ million; a cent is 1e-8. */
const CENT = 1e-8;

describe('in every quarter of random legal play', () => {
  it('nothing is absurd: no figure that is not finite, negative where it cannot be, service outside (0, 1]', () => {
    everyQuarter((world) => expect(absurdityOf(world)).toBe(''));
  });

  it('every GPU has one use: lines and research use what is usable, and what is usable adds up to the fleets', () => {
    everyQuarter((world) => {
      for (const firm of world.firms) {
        const { usable, decision } = firm;
        const research = (usable * decision.research) / 100;
        expect(firm.cloud.gpus + firm.products.gpus + research).toBeCloseTo(usable, 8);
      }
      const usable = world.firms.reduce((sum, firm) => sum + firm.usable, 0);
      const fleets = world.firms.reduce((sum, firm) => sum + firm.fleet, 0);
      expect(Math.abs(usable - fleets)).toBeLessThan(1e-9 * fleets);
    });
  });

  it('customers of a segment never exceed its demand', () => {
    everyQuarter((world) => {
      for (const id of SEGMENT_IDS) {
        expect(customersOf(world, id)).toBeLessThanOrEqual(world.demand[id] * (1 + 1e-12));
      }
    });
  });

  it('cash moves by revenue - cost - chips - entry, to the cent', () => {
    everyQuarter((world, before) => {
      world.firms.forEach((firm, i) => {
        const moved = firm.cash - before.firms[i]!.cash;
        const told = firm.revenue - firm.cost - firm.chipPayment - firm.entryPayment;
        // Sums of millions of $ million cannot be exact to the last bit; a cent is.
        expect(Math.abs(moved - told)).toBeLessThan(CENT + 4e-16 * Math.abs(firm.cash));
        expect(firm.revenue).toBe(firm.cloud.revenue + firm.products.revenue + firm.coreRevenue);
      });
    });
  });

  it('chips on order are those ordered: what arrives and what waits adds up', () => {
    everyQuarter((world, before) => {
      world.firms.forEach((firm, i) => {
        const waiting = (pipeline: readonly number[]) => pipeline.reduce((sum, each) => sum + each, 0);
        const expected = waiting(before.firms[i]!.pipeline) - firm.arrivals + firm.ordered + firm.replacement;
        expect(waiting(firm.pipeline)).toBeCloseTo(expected, 6);
      });
    });
  });

  it('the open frontier never falls, and nobody’s newest model is below it', () => {
    everyQuarter((world, before) => {
      expect(world.openQuality).toBeGreaterThanOrEqual(before.openQuality);
      for (const firm of world.firms) expect(firm.newest).toBeGreaterThanOrEqual(world.openQuality);
    });
  });
});

function everyQuarter(look: (world: World, before: World) => void): void {
  fc.assert(
    fc.property(randomGame(), (game) => {
      const { worlds } = playRandomGame(game);
      for (let i = 1; i < worlds.length; i += 1) look(worlds[i]!, worlds[i - 1]!);
    }),
    { numRuns: RUNS, seed: 20260413 },
  );
}
