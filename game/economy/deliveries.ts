import type { Firm, Model, World } from './state.ts';

/** Step 1. Ordered chips arrive, old ones retire, the chip deal begins, runs or ends. */
export function deliver(world: World, model: Model): void {
  for (const firm of world.firms) takeDelivery(firm, world, model);
  runChipDeal(world, model);
}

function takeDelivery(firm: Firm, world: World, model: Model): void {
  const { chips, rental } = model.parameters;
  const [due, second, third] = firm.pipeline;
  const late = world.shock === 'powerDelay' ? due / 2 : 0;
  const arrivals = due - late;
  firm.pipeline = [second + late, third, 0];
  firm.arrivals = arrivals;

  const kept = (1 - chips.retirement) * firm.fleet;
  // A contract keeps the price at which it was signed, so the lease is a fleet-weighted mean.
  if (firm.data.leases && kept + arrivals > 0) {
    const newLease = rental.leaseDiscount * world.rentalPrice;
    firm.leasePrice = (kept * firm.leasePrice + arrivals * newLease) / (kept + arrivals);
  }
  firm.fleet = kept + arrivals;
}

/**
 * Chips go to the buyer at once; the seller is short until its replacements arrive. The deal is on offer in quarters
 * deal.from to deal.to, begins when both parties accept, and keeps its price for its whole term (AN-25, GA-17).
 */
function runChipDeal(world: World, model: Model): void {
  const terms = model.parameters.deal;
  const { chipDeal } = world;
  if (chipDeal.quartersLeft > 0) {
    chipDeal.quartersLeft -= 1;
    if (chipDeal.quartersLeft === 0) chipDeal.kGPU = 0;
  }
  const parties = world.firms.filter((firm) => firm.data.dealPart !== null);
  const seller = parties.find((firm) => firm.data.dealPart === 'seller');
  const begins =
    inOfferWindow(world, model) &&
    chipDeal.quartersLeft === 0 &&
    parties.length === 2 &&
    parties.every((firm) => firm.decision.deal === 'accept') &&
    // A seller cannot lend what it does not have (only scripts make a fleet that small).
    seller !== undefined &&
    seller.fleet >= terms.size;
  if (begins) {
    chipDeal.kGPU = terms.size;
    chipDeal.quartersLeft = terms.length;
    chipDeal.price = terms.price * world.rentalPrice;
  }
  // Nor can it go on lending more than it has left: what it takes back, the buyer no longer uses or pays.
  if (seller) chipDeal.kGPU = Math.min(chipDeal.kGPU, seller.fleet);
  for (const firm of world.firms) {
    const { dealPart } = firm.data;
    firm.replacement = begins && dealPart === 'seller' ? terms.size : 0;
    firm.usable = firm.fleet;
    if (dealPart === 'buyer') firm.usable += chipDeal.kGPU;
    if (dealPart === 'seller') firm.usable -= chipDeal.kGPU;
  }
}

/** The chip deal can be agreed in the quarter about to be played: none runs, or the one that does ends as it begins. */
export function dealIsOffered(world: World, model: Model): boolean {
  return inOfferWindow(world, model) && world.chipDeal.quartersLeft <= 1;
}

function inOfferWindow({ t }: World, model: Model): boolean {
  const { from, to } = model.parameters.deal;
  return t >= from && t <= to;
}
