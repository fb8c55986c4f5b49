import { pow } from '../numeric/math.ts';
import { adYield, consumerReach, freshness } from './money.ts';
import type { LineId } from './names.ts';
import { NOBODY } from './service.ts';
import { lineOf, rentsCompute, type Firm, type Model, type World } from './state.ts';

/**
 * What one more kGPU in a line would have earned in the quarter last played, $ million per kGPU-quarter: the myopic
 * shadow price of compute. A GPU serves somebody with probability `slope`; otherwise it is rented out, if it can be.
 * Research earns nothing this quarter, by definition.
 */
export function myopicShadowPrice(firm: Firm, id: LineId, world: World, model: Model): number {
  const { service, rental } = model.parameters;
  const line = lineOf(firm, id);
  const outlet = rentsCompute(firm) ? rental.idleDiscount * world.rentalPrice : 0;
  if (line.need <= NOBODY) return outlet;
  const x = line.gpus / line.need;
  // Derivative of the service level; for x > 1 in the form that cannot overflow.
  const slope =
    x <= 1
      ? pow(1 + pow(x, service.peak), -(service.peak + 1) / service.peak)
      : pow(x, -(service.peak + 1)) * pow(1 + pow(1 / x, service.peak), -(service.peak + 1) / service.peak);
  return slope * netEarning(firm, id, world, model) + (1 - slope) * outlet;
}

/** $ million a kGPU brings in when it serves a customer, after operating cost. */
function netEarning(firm: Firm, id: LineId, world: World, model: Model): number {
  const kept = 1 - model.parameters.money.operatingShare;
  const { computePerUnit, open, segment } = lineOf(firm, id);
  const multiple = firm.decision.price / 10;
  if (id === 'cloud') return open ? (kept * multiple * world.rentalPrice) / computePerUnit : 0;
  if (segment === 'business') {
    return (kept * multiple * firm.data.productMarkup * world.rentalPrice) / computePerUnit;
  }
  const perUnit = firm.data.consumerYield + coreLift(firm, world, model);
  return (kept * adYield(firm, model) * perUnit) / computePerUnit;
}

/** Ad revenue one more unit of consumer service lifts, $ million: the derivative of the core's equation. */
function coreLift(firm: Firm, world: World, model: Model): number {
  if (firm.data.adsCore <= 0) return 0;
  const { lift, halfReach } = model.parameters.ads;
  const beyond = consumerReach(firm, world) + halfReach;
  const slope = (firm.adsCore * lift * halfReach) / (beyond * beyond);
  return (slope / world.marketSize.consumers) * freshness(firm, world, model);
}
