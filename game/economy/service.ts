import { pos, pow } from '../numeric/math.ts';
import { LINES, type Use } from './names.ts';
import { lineOf, rentsCompute, type Firm, type Model, type World } from './state.ts';

/** Extra kGPU for one use of one firm in one quarter: the probe behind long-run shadow prices (model section 8). */
export interface Gift {
  firm: Firm['id'];
  use: Use;
  kGPU: number;
}

/** Below this need (kGPU) a line counts as having nobody to serve. */
export const NOBODY = 1e-6;

/** Step 5. GPUs meet calls; queues begin before the fleet is full, and chips are never left standing. */
export function serve(world: World, model: Model, gift: Gift | null): void {
  for (const firm of world.firms) serveFirm(firm, model, gift?.firm === firm.id ? gift : null);
}

function serveFirm(firm: Firm, model: Model, gift: Gift | null): void {
  const { service, research } = model.parameters;
  for (const id of LINES) {
    const line = lineOf(firm, id);
    line.gpus = (firm.usable * firm.decision[id]) / 100 + given(gift, id);
    line.need = line.customers * line.computePerUnit;
    line.serviceLevel = line.need <= NOBODY ? 1 : serviceLevelOf(line.gpus / line.need, service.peak);
    line.idle = pos(line.gpus - line.need * line.serviceLevel);
    // Trust falls fast and returns slowly (F4, F5).
    const pace = line.serviceLevel < line.reputation ? service.trustFall : service.trustReturn;
    line.reputation = Math.max(service.trustFloor, line.reputation + pace * (line.serviceLevel - line.reputation));
  }
  // The research share has its own percent: 1 - cloud - products would leave a visible rounding error.
  firm.effectiveResearch = (firm.usable * firm.decision.research) / 100 + given(gift, 'research');
  const idle = firm.cloud.idle + firm.products.idle;
  firm.rentedOut = rentsCompute(firm) ? idle : 0;
  if (!rentsCompute(firm)) firm.effectiveResearch += research.idleShare * idle;
}

/** kGPU that the gift adds to a use. */
function given(gift: Gift | null, use: Use): number {
  return gift?.use === use ? gift.kGPU : 0;
}

/**
 * Share of calls served when x = GPUs / need, 0 to 1: x / (1 + x^peak)^(1/peak), a soft minimum of x and 1 (F16).
 * Above 1 the equal form in 1/x is used, which cannot overflow.
 */
export function serviceLevelOf(x: number, peak: number): number {
  if (x <= 1) return x / pow(1 + pow(x, peak), 1 / peak);
  return 1 / pow(1 + pow(1 / x, peak), 1 / peak);
}
