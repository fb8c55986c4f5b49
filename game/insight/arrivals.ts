import { USES, type FirmId, type Use } from '../economy/names.ts';
import { firmOf } from '../economy/state.ts';
import type { Played } from '../replay/play.ts';

/** Where the GPUs go that arrive. */
export type Destination = 'cloud' | 'elsewhere';

/**
 * The shares, whole percents, that a firm would have set in quarters `from` to `to` had older GPUs stayed where they were
 * before `from` (less what retires) and every GPU that arrived gone to the cloud; or elsewhere: to the other two uses, in
 * proportion to what they have, to products where they have nothing. Rounding goes to the share that most is left over
 * of, so that what is said is within half a percent of the fleet. A fleet that lends GPUs out lends them from all uses.
 */
export function sharesFor(
  { worlds, model }: Pick<Played, 'worlds' | 'model'>,
  firm: FirmId,
  from: number,
  to: number,
  destination: Destination,
): Record<Use, number>[] {
  const kept = 1 - model.parameters.chips.retirement;
  const before = firmOf(worlds[from - 1]!, firm);
  let gpus = ofEachUse((use) => (before.usable * before.decision[use]) / 100);
  return worlds.slice(from, to + 1).map((world) => {
    const { usable } = firmOf(world, firm);
    const older = Math.min(usable, kept * sumOf(gpus));
    const fits = sumOf(gpus) > 0 ? older / sumOf(gpus) : 0;
    const stay = ofEachUse((use) => gpus[use] * fits);
    const parts = partsOf(stay, destination);
    gpus = ofEachUse((use) => stay[use] + (usable - older) * parts[use]);
    return wholePercents(gpus);
  });
}

/** What part of the arrivals each use gets, by what it has. */
function partsOf({ products, research }: Record<Use, number>, destination: Destination): Record<Use, number> {
  if (destination === 'cloud') return { cloud: 1, products: 0, research: 0 };
  const others = products + research;
  return others > 0
    ? { cloud: 0, products: products / others, research: research / others }
    : { cloud: 0, products: 1, research: 0 };
}

/** Percents that sum to 100, by largest remainder. Nothing at all leaves everything to research, as nothing is served. */
function wholePercents(gpus: Record<Use, number>): Record<Use, number> {
  const total = sumOf(gpus);
  if (total <= 0) return { cloud: 0, products: 0, research: 100 };
  const exact = ofEachUse((use) => (100 * gpus[use]) / total);
  const whole = ofEachUse((use) => Math.floor(exact[use]));
  const byRemainder = [...USES].sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  for (const use of byRemainder.slice(0, 100 - sumOf(whole))) whole[use] += 1;
  return whole;
}

function ofEachUse(valueOf: (use: Use) => number): Record<Use, number> {
  return { cloud: valueOf('cloud'), products: valueOf('products'), research: valueOf('research') };
}

function sumOf({ cloud, products, research }: Record<Use, number>): number {
  return cloud + products + research;
}
