import { pow } from '../numeric/math.ts';
import type { ShockId } from './names.ts';
import type { Model, World } from './state.ts';

/** Size of each shock (tuned to F17; model section 9). Chances are parameters: shocks.NAME.chance. */
export const SHOCK_SIZES = {
  /** Factor on the size of a market, or on supply. */
  boom: 1.08,
  slump: 0.93,
  rentalGlut: 1.1,
  consumerFad: 1.08,
  /** Months. */
  openBreakthrough: { fast: 1, middle: 0.7 },
  efficiencyJump: 1.2,
  /** Quarters. */
  chipShortage: 2,
  exportControls: 3,
} as const;

const strike: Record<ShockId, (world: World) => void> = {
  none: () => {},
  boom: (world) => {
    world.marketSize.business *= SHOCK_SIZES.boom;
    world.marketSize.developers *= SHOCK_SIZES.boom;
  },
  slump: (world) => {
    world.marketSize.business *= SHOCK_SIZES.slump;
    world.marketSize.developers *= SHOCK_SIZES.slump;
  },
  // Deliveries read world.shock: half of each firm's arrivals slip.
  powerDelay: () => {},
  chipShortage: (world) => {
    world.shortageQuarters = SHOCK_SIZES.chipShortage;
  },
  exportControls: (world) => {
    world.exportQuarters = SHOCK_SIZES.exportControls;
  },
  openBreakthrough: (world) => {
    world.distillers.fast += SHOCK_SIZES.openBreakthrough.fast;
    world.distillers.middle += SHOCK_SIZES.openBreakthrough.middle;
  },
  efficiencyJump: (world) => {
    world.efficiencyFrontier += SHOCK_SIZES.efficiencyJump;
  },
  rentalGlut: (world) => {
    world.independentSupply *= SHOCK_SIZES.rentalGlut;
  },
  consumerFad: (world) => {
    world.marketSize.consumers *= SHOCK_SIZES.consumerFad;
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
