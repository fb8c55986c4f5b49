import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmData } from '../../game/economy/firmData.ts';
import { NO_LUCK } from '../../game/economy/luck.ts';
import { DISTILLER_IDS, SEGMENT_IDS } from '../../game/economy/names.ts';
import { foundWorld, openingMoves, openingWorld } from '../../game/economy/opening.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { enterpriseValue } from '../../game/economy/scores.ts';
import type { Model, World } from '../../game/economy/state.ts';
import { stateFields } from '../../game/economy/stateHash.ts';
import { SCENARIOS } from '../../game/scenarios/scenarios.ts';
import { playRandomGame, randomGame, replay, withOrders } from './randomGame.ts';

/**
 * The model has no units of its own: where quality is counted from, what a dollar is and how large the world is change
 * nothing real. Each test says exactly which inputs change and which figures change with them; every other figure of
 * every firm and quarter has to stay. Moves are recorded, since the rule plan rounds.
 */
const RUNS = 40;
const TOLERANCE = 1e-7;

type OwnModel = Model & { firms: FirmData[] };

/** Figures of the state by what they measure. */
const QUALITY =
  /^(openQuality|efficiencyFrontier|distillers\..*|firms\.\w+\.quality\.newest|firms\.\w+\.publishedQuality|firms\.\w+\.(cloud|products)\.quality)$/;
/** $ million per kGPU-quarter. */
const PRICE = /^(rentalPrice|chipDeal\.price|firms\.\w+\.leasePrice)$/;
/** $ million of one firm. */
const MONEY =
  /^firms\.\w+\.(adsCore|coreSmoothed|nonGpuCloudRevenue|cloudHistory\..*|revenue|profit|cash|discountedCash|(cloud|products)\.(revenue|smoothed)|enterpriseValue)$/;
/** kGPU or units of service. */
const AMOUNT =
  /^(marketSize\..*|independentSupply|leasedOrders|researchYardstick|chipDeal\.kGPU|firms\.\w+\.(fleet|pipeline\..*|decision\.order|effectiveResearch|(cloud|products)\.(customers|gpus)))$/;

describe('nothing real changes', () => {
  it('with +100 months on every quality', () => {
    const found = differences(
      (model) => {
        for (const id of DISTILLER_IDS) model.parameters.distillation.start[id] += 100;
        model.parameters.distillation.start.open += 100;
        model.parameters.efficiency.start += 100;
        for (const firm of model.firms) {
          firm.quality = { newest: firm.quality.newest + 100, external: firm.quality.external + 100 };
        }
      },
      1,
      // Nothing published is 0, and stays 0.
      (name, value) =>
        QUALITY.test(name) && !(name.endsWith('publishedQuality') && value === 0) ? value + 100 : value,
    );
    expect(found).toEqual([]);
  });

  it('with all money x7', () => {
    const found = differences(
      (model) => {
        const { rental, chips, money } = model.parameters;
        rental.start *= 7;
        chips.price *= 7;
        chips.power *= 7;
        chips.facility *= 7;
        money.cloudEntry *= 7;
        for (const firm of model.firms) {
          firm.consumerYield *= 7;
          scaleAccounts(firm, 7);
        }
      },
      1,
      (name, value) => (PRICE.test(name) || MONEY.test(name) ? 7 * value : value),
    );
    expect(found).toEqual([]);
  });

  it('with the world x3: fleets, customers, markets, orders and accounts, at the same prices', () => {
    const found = differences(
      (model) => {
        const { segments, rental, research, deal, distillation, money } = model.parameters;
        for (const id of SEGMENT_IDS) segments[id].size *= 3;
        rental.independents *= 3;
        research.yardstick *= 3;
        deal.size *= 3;
        // kGPU per month of copying: distillers too are three times as large.
        distillation.gpus *= 3;
        money.cloudEntry *= 3;
        for (const firm of model.firms) {
          firm.fleet *= 3;
          firm.customers = { cloud: 3 * firm.customers.cloud, products: 3 * firm.customers.products };
          scaleAccounts(firm, 3);
        }
      },
      3,
      (name, value) => (AMOUNT.test(name) || MONEY.test(name) ? 3 * value : value),
    );
    expect(found).toEqual([]);
  });
});

/**
 * The opening of `changed` with exactly `orders` times the orders of `plain`'s history: there they are rounded to whole
 * kGPU of each firm's own fleet, which no scale survives.
 */
function scaledOpening(changed: OwnModel, plain: Model, orders: number): World {
  let before = foundWorld(plain);
  let world = foundWorld(changed);
  for (const index of [0, 1] as const) {
    const moves = openingMoves(before, index);
    before = playQuarter(before, plain, moves, NO_LUCK);
    world = playQuarter(world, changed, withOrders([moves], orders)[0]!, NO_LUCK);
  }
  const opening = openingWorld(changed);
  world.firms.forEach((firm, i) => {
    const { cash, discountedCash, leakedMonths, priceTarget } = opening.firms[i]!;
    Object.assign(firm, { cash, discountedCash, leakedMonths, priceTarget });
  });
  return world;
}

function scaleAccounts(firm: FirmData, factor: number): void {
  firm.cash *= factor;
  firm.adsCore *= factor;
  firm.nonGpuCloudRevenue *= factor;
  firm.people *= factor;
  const [a, b, c, d] = firm.cloudHistory;
  firm.cloudHistory = [factor * a, factor * b, factor * c, factor * d];
}

/** Plays random games on both models; tells each figure on the changed one that is not `expected` of the plain one. */
function differences(
  change: (model: OwnModel) => void,
  orders: number,
  expected: (name: string, value: number) => number,
): string[] {
  return fc.sample(randomGame(8, 40), { numRuns: RUNS, seed: 20260413 }).flatMap((game) => {
    const plain = playRandomGame(game);
    const changed = SCENARIOS[game.scenario].model();
    change(changed);
    const opening = scaledOpening(changed, plain.model, orders);
    const worlds = replay(changed, withOrders(plain.moves, orders), plain.luck, opening);
    return worlds.flatMap((world, quarter) => {
      const before = figuresOf(plain.worlds[quarter]!, plain.model);
      return [...figuresOf(world, changed)].flatMap(([name, value]) => {
        const wanted = expected(name, before.get(name)!);
        // Differences of large sums (cash, value) are as exact as the sums, not as the difference.
        const scale = Math.max(Math.abs(wanted), MONEY.test(name) ? 1e5 : 1);
        const same = Math.abs(value - wanted) <= TOLERANCE * scale;
        return same ? [] : [`quarter ${quarter}: ${name} is ${value}, not ${wanted}`];
      });
    });
  });
}

function figuresOf(world: World, model: Model): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [name, value] of stateFields(world)) if (typeof value === 'number') figures.set(name, value);
  for (const firm of world.firms) {
    figures.set(`firms.${firm.id}.enterpriseValue`, enterpriseValue(firm, world, model));
  }
  return figures;
}
