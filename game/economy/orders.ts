import { pow } from '../numeric/math.ts';
import { meanFleet, type Firm, type Model, type World } from './state.ts';

/**
 * Step 7, second part. Chips are ordered and paid, and cash is settled. Hurry is dear in proportion to what industry
 * can build: payment = chip price * (order + 6 order^2 / mean fleet + replacements) (F15; GP-20, GP-22). Tenants pay
 * for hurry alone; their chips come with the lease.
 */
export function orderChips(world: World, model: Model): void {
  const { chips, value } = model.parameters;
  const industry = meanFleet(world);
  const price = world.chipPrice * (world.short ? chips.shortageMarkup : 1);
  const discount = pow(value.discount, world.t);
  world.leasedOrders = 0;
  for (const firm of world.firms) {
    const order = firm.decision.order * (world.short ? chips.shortageCut : 1);
    const bought = firm.data.leases ? 0 : order;
    const hurry = (chips.hurry * order * order) / industry;
    firm.ordered = order;
    firm.chipPayment = price * (bought + hurry + firm.replacement);
    queueOrder(firm, order + firm.replacement);
    if (firm.data.leases) world.leasedOrders += order;

    const cashFlow = firm.profit - firm.chipPayment;
    firm.cash += cashFlow;
    firm.discountedCash += cashFlow * discount;
  }
}

/** Owners build in three quarters, tenants move in after two. */
function queueOrder(firm: Firm, kGPU: number): void {
  firm.pipeline[firm.data.leases ? 1 : 2] += kGPU;
}
