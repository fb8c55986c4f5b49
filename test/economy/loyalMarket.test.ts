import { describe, expect, it } from 'vitest';
import { chooseProviders } from '../../game/economy/choice.ts';
import type { Decision } from '../../game/economy/decision.ts';
import { limitsFor } from '../../game/economy/limits.ts';
import { drawLuck } from '../../game/economy/luck.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { copyWorld, firmOf, type Firm, type Model, type World } from '../../game/economy/state.ts';
import { SCENARIOS } from '../../game/scenarios/scenarios.ts';
import { customersOf } from './customers.ts';

/** A market smaller than its loyal customers: docs/decisions/0004. */
const model = SCENARIOS['april-2026'].model();

describe('a market smaller than its loyal customers', () => {
  it('takes the same part of each firm’s, and nobody is new', () => {
    const opening = playQuarter(
      openingWorld(model),
      model,
      priceWar(openingWorld(model)),
      drawLuck(0, 1, model.parameters)[0]!,
    );
    const roomy = copyWorld(opening);
    const tight = copyWorld(opening);
    roomy.demand.developers = 1e-3 + loyalOf(opening);
    tight.demand.developers = loyalOf(opening) / 2;
    chooseProviders(roomy, model);
    chooseProviders(tight, model);

    expect(customersOf(tight, 'developers')).toBeCloseTo(tight.demand.developers, 9);
    for (const id of ['lab', 'rivalLab'] as const) {
      const half = firmOf(roomy, id).cloud.customers / 2;
      expect(firmOf(tight, id).cloud.customers).toBeCloseTo(half, 2);
    }
  });

  it('is met in a long price war, and customers still never exceed demand', () => {
    let met = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      let world = openingWorld(model);
      for (const luck of drawLuck(seed, 40, model.parameters)) {
        world = playQuarter(world, model, priceWar(world), luck);
        for (const segment of ['business', 'developers'] as const) {
          const part = customersOf(world, segment) / world.demand[segment];
          expect(part).toBeLessThan(1 + 1e-12);
          if (part > 1 - 1e-12) met += 1;
        }
      }
    }
    console.log(`Met in ${met} of 1600 market-quarters of price war.`);
    expect(met).toBeGreaterThan(0);
  });
});

/** Customers of the developers' market who stay, whatever its size. */
function loyalOf(world: World): number {
  const large = copyWorld(world);
  large.demand.developers = 1e9;
  chooseProviders(large, model);
  // In a market of size s: customers = loyal + (s - loyal) * share, so two sizes give loyal and share.
  const larger = copyWorld(world);
  larger.demand.developers = 2e9;
  chooseProviders(larger, model);
  const share = (customersOf(larger, 'developers') - customersOf(large, 'developers')) / 1e9;
  return (customersOf(large, 'developers') - 1e9 * share) / (1 - share);
}

/** Everybody serves all it can at the lowest price and orders all it may. */
function priceWar(world: World): Record<FirmId, Decision> {
  const moves = world.firms.map((firm) => [firm.id, cheapest(firm, world, model)]);
  return Object.fromEntries(moves) as Record<FirmId, Decision>;
}

function cheapest(firm: Firm, world: World, of: Model): Decision {
  const { price, order } = limitsFor(firm, world, of);
  return {
    cloud: 45,
    products: 45,
    research: 10,
    release: 'api',
    price: price.low,
    safeguards: 0,
    order: order.high,
    deal: 'decline',
  };
}
