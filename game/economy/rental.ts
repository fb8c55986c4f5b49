import { clamp, pow } from '../numeric/math.ts';
import { rentsCompute, type Model, type World } from './state.ts';

/** Step 6. Rent = cost of a chip times scarcity, with inertia; independents enter when it pays (F16). */
export function setRentalPrice(world: World, model: Model): void {
  const { rental, distillation } = model.parameters;
  world.rentalDemand =
    world.demand.compute +
    world.hostingDemand +
    distillation.gpus * world.exportFactor * world.distillationPull +
    world.leasedOrders;
  world.rentalSupply = world.independentSupply;
  for (const firm of world.firms) {
    if (rentsCompute(firm)) world.rentalSupply += firm.cloud.gpus + firm.products.idle;
  }
  const scarcity = clamp(world.rentalDemand / world.rentalSupply, rental.ratioLow, rental.ratioHigh);
  const target = world.anchor * pow(scarcity, rental.scarcity);
  world.rentalPrice = pow(world.rentalPrice, 1 - rental.adjust) * pow(target, rental.adjust);

  const room = 1 - world.independentSupply / (rental.independentCeiling * rental.independents);
  const margin = world.rentalPrice / world.anchor - rental.independentTrigger;
  const growth = rental.independentGrowth * room + rental.independentResponse * margin;
  world.independentSupply *= 1 + clamp(growth, rental.independentLow, rental.independentHigh);
}
