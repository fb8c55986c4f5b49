import { pos, pow } from '../numeric/math.ts';
import { ownsOpenFrontier } from './choice.ts';
import type { QuarterLuck } from './luck.ts';
import { frontierQuality, type Model, type World } from './state.ts';

/** Published weights count as the open frontier when they are no further behind it than this, months. */
const LEVEL = 1e-9;

/**
 * Step 8. Research advances each newest model. Ideas diffuse; a long lead is hard to extend; a community helps whoever
 * owns the open frontier (F19, F20); the frontier needs ever more compute; serving gets cheaper behind it.
 */
export function advanceResearch(world: World, model: Model, luck: QuarterLuck): void {
  const { research, efficiency } = model.parameters;
  const frontier = frontierQuality(world);
  for (const firm of world.firms) {
    const compute = pow(firm.effectiveResearch / world.researchYardstick, research.exponent);
    const community = ownsOpenFrontier(firm, world, LEVEL) ? research.community : 1;
    const chance = 1 + research.luck * luck.research[firm.id];
    const thin = 1 + research.thinning * pos(firm.newest - world.openQuality - research.thinningStart);
    const gain = (research.gain * firm.data.researchSkill * compute * community * chance) / thin;
    const diffusion = research.diffusion * (frontier - firm.newest);
    firm.newest = Math.max(firm.newest + gain + diffusion, world.openQuality);
  }
  const { yardstick, yardstickGrowth, yardstickCeiling } = research;
  world.researchYardstick *= 1 + yardstickGrowth * (1 - world.researchYardstick / (yardstickCeiling * yardstick));
  world.efficiencyFrontier += efficiency.catchUp * (frontier - world.efficiencyFrontier);
}
