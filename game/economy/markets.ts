import { pow } from '../numeric/math.ts';
import { SEGMENT_IDS } from './names.ts';
import type { Model, World } from './state.ts';

/** Step 3. Markets grow fast, then saturate; dear compute is used sparingly. */
export function growMarkets(world: World, model: Model): void {
  const { segments, rental } = model.parameters;
  for (const id of SEGMENT_IDS) {
    const { size: start, growth, ceiling } = segments[id];
    const size = world.marketSize[id];
    world.marketSize[id] = size * (1 + growth * (1 - size / (start * ceiling)));
    world.demand[id] = world.marketSize[id];
  }
  // Compute is bought at last quarter's rental price; this quarter's is not known yet (F16).
  world.demand.compute *= pow(world.anchor / world.rentalPrice, rental.elasticity);
}
