import { pow } from '../numeric/math.ts';
import type { Model, World } from './state.ts';

/**
 * Step 2. Every firm lets its newest model as far as it decided. Only when all have done so is what they serve raised
 * to the best open model (anyone can serve that); otherwise the order of firms would matter.
 */
export function releaseModels(world: World, model: Model): void {
  for (const firm of world.firms) {
    firm.release = firm.decision.release;
    const { newest, release } = firm;
    if (release === 'products' || release === 'api' || release === 'open') firm.products.quality = newest;
    if (release === 'api' || release === 'open') firm.cloud.quality = newest;
    if (release === 'open') {
      firm.published = newest;
      world.openQuality = Math.max(world.openQuality, newest);
    }
  }
  world.bestServed = -Infinity;
  for (const firm of world.firms) {
    firm.cloud.quality = Math.max(firm.cloud.quality, world.openQuality);
    firm.products.quality = Math.max(firm.products.quality, world.openQuality);
    world.bestServed = Math.max(world.bestServed, firm.cloud.quality, firm.products.quality);
  }
  openClouds(world, model);
}

/** A firm that gives its closed cloud line GPUs enters the business, once and for all, at a price. */
function openClouds(world: World, model: Model): void {
  const { money, value } = model.parameters;
  for (const firm of world.firms) {
    firm.entryPayment = 0;
    if (firm.cloud.open || firm.decision.cloud <= 0) continue;
    firm.cloud.open = true;
    firm.entryPayment = money.cloudEntry;
    firm.cash -= money.cloudEntry;
    firm.discountedCash -= money.cloudEntry * pow(value.discount, world.t);
  }
}
