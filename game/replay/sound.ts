import type { Firm, Line, World } from '../economy/state.ts';

/** Name of the first figure of a state that is not a finite number, or null when all are. */
export function firstOddFigure(world: World): string | null {
  // Whatever is added to an odd figure is odd, so one sum clears them all; only a state that it does not clear is walked.
  return Number.isFinite(sumOfWorld(world)) ? null : oddBelow(world);
}

/** Every figure of a state, added up; test/replay/sound.test.ts holds that none is left out. */
function sumOfWorld(world: World): number {
  const { distillers, marketSize, demand, chipDeal } = world;
  let sum = world.t + world.rentalPrice + world.chipPrice + world.anchor + world.openQuality + world.efficiencyFrontier;
  sum += distillers.fast + distillers.middle + distillers.slow + world.distillationPull;
  sum += marketSize.business + marketSize.consumers + marketSize.compute + marketSize.developers;
  sum += demand.business + demand.consumers + demand.compute + demand.developers;
  sum += world.independentSupply + world.leasedOrders + world.rentalDemand + world.rentalSupply + world.hostingDemand;
  sum += world.researchYardstick + world.bestServed + world.shortageQuarters + world.exportFactor;
  sum += world.exportQuarters + chipDeal.kGPU + chipDeal.quartersLeft + chipDeal.price;
  for (const firm of world.firms) sum += sumOfFirm(firm) + sumOfLine(firm.cloud) + sumOfLine(firm.products);
  return sum;
}

function sumOfFirm(firm: Firm): number {
  const { pipeline, cloudHistory, copied } = firm;
  let sum = firm.priceTarget + firm.fleet + firm.usable + pipeline[0] + pipeline[1] + pipeline[2] + firm.arrivals;
  sum += firm.ordered + firm.replacement + firm.leasePrice + firm.newest + firm.published + firm.rentedOut;
  sum += firm.effectiveResearch + firm.adsCore + firm.coreRevenue + firm.coreContribution + firm.coreSmoothed;
  sum += firm.nonGpuCloudRevenue + cloudHistory[0] + cloudHistory[1] + cloudHistory[2] + cloudHistory[3];
  sum += (firm.cloudGrowth ?? 0) + firm.idleRent + firm.dealRent + firm.revenue + firm.cost + firm.profit;
  sum += firm.chipPayment + firm.entryPayment + firm.cash + firm.discountedCash + firm.leakedMonths;
  return sum + copied.fast + copied.middle + copied.slow;
}

function sumOfLine(line: Line): number {
  const { quality, offered, customers, reputation, serviceLevel, computePerUnit, gpus, need, idle } = line;
  let sum = quality + offered + customers + reputation + serviceLevel + computePerUnit + gpus + need + idle;
  sum += line.utility + line.attraction + line.pricePremium + line.revenue + line.contribution + line.smoothed;
  return sum;
}

/** Parts of a state that hold no figures of its own: the role's data and what was decided. */
const NOT_FIGURES = new Set(['data', 'decision']);

function oddBelow(tree: object): string | null {
  for (const key in tree) {
    const value = (tree as Record<string, unknown>)[key];
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return key;
    } else if (typeof value === 'object' && value !== null && !NOT_FIGURES.has(key)) {
      const odd = oddBelow(value);
      if (odd !== null) return `${nameOf(value) ?? key}.${odd}`;
    }
  }
  return null;
}

/** Firms stand in a list, and are called by their id. */
function nameOf(value: object): string | undefined {
  return 'id' in value ? String(value.id) : undefined;
}
