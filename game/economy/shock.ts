import { pow } from '../numeric/math.ts';
import type { ShockId } from './names.ts';
import type { Model, World } from './state.ts';

/** Size of each shock (tuned to F17; model section 9). Chances are parameters: shocks.NAME.chance. */
const BOOM = 1.08;
const SLUMP = 0.93;
const SHORTAGE_QUARTERS = 2;
const EXPORT_QUARTERS = 3;
const BREAKTHROUGH_FAST = 1;
const BREAKTHROUGH_MIDDLE = 0.7;
const EFFICIENCY_JUMP = 1.2;
const RENTAL_GLUT = 1.1;
const CONSUMER_FAD = 1.08;

const strike: Record<ShockId, (world: World) => void> = {
  none: () => {},
  boom: (world) => {
    world.marketSize.business *= BOOM;
    world.marketSize.developers *= BOOM;
  },
  slump: (world) => {
    world.marketSize.business *= SLUMP;
    world.marketSize.developers *= SLUMP;
  },
  // Deliveries read world.shock: half of each firm's arrivals slip.
  powerDelay: () => {},
  chipShortage: (world) => {
    world.shortageQuarters = SHORTAGE_QUARTERS;
  },
  exportControls: (world) => {
    world.exportQuarters = EXPORT_QUARTERS;
  },
  openBreakthrough: (world) => {
    world.distillers.fast += BREAKTHROUGH_FAST;
    world.distillers.middle += BREAKTHROUGH_MIDDLE;
  },
  efficiencyJump: (world) => {
    world.efficiencyFrontier += EFFICIENCY_JUMP;
  },
  rentalGlut: (world) => {
    world.independentSupply *= RENTAL_GLUT;
  },
  consumerFad: (world) => {
    world.marketSize.consumers *= CONSUMER_FAD;
  },
};

/** Step 0. The shock strikes first; then shortages and controls run down, and a chip gets its price of the quarter. */
export function applyShock(world: World, model: Model, shock: ShockId): void {
  const { chips, distillation } = model.parameters;
  world.shock = shock;
  strike[shock](world);

  world.short = world.shortageQuarters > 0;
  if (world.short) world.shortageQuarters -= 1;
  const controlled = world.exportQuarters > 0;
  if (controlled) world.exportQuarters -= 1;
  world.exportFactor = controlled ? distillation.exportFactor : 1;

  world.chipPrice = chipPriceAt(model, world.t);
  // What a chip must earn in a quarter to pay for itself: capital, power, building.
  world.anchor = chips.capitalCharge * world.chipPrice + chips.power + chips.facility;
}

/** Price of a chip in quarter t, $ million per kGPU: chipPrice = 36 * 0.965^t (source: GP-13, GP-17). */
export function chipPriceAt(model: Model, t: number): number {
  const { chips } = model.parameters;
  return chips.price * pow(chips.decline, t);
}
