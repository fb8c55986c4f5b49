import { exp, ln, pos } from '../numeric/math.ts';
import { LINES, SEGMENT_IDS, type LineId } from './names.ts';
import { lead, lineOf, served, type Firm, type Line, type Model, type World } from './state.ts';

/**
 * Step 4. Buyers choose. Those well served mostly stay; everybody else compares all offers of a segment afresh
 * (a logit over the utility of each offer, with hosts of open models and doing without as outside choices).
 */
export function chooseProviders(world: World, model: Model): void {
  for (const firm of world.firms) {
    const attachment = shareOfServiceThroughCloud(firm);
    for (const id of LINES) {
      weighOffer(firm, id, attachment, world, model);
    }
  }
  world.hostingDemand = 0;
  for (const id of SEGMENT_IDS) shareSegment(id, world, model);
}

/** Who runs on your cloud buys your applications more readily: served cloud / all served, last quarter's, 0 to 1. */
function shareOfServiceThroughCloud(firm: Firm): number {
  const cloud = served(firm.cloud);
  const all = cloud + served(firm.products);
  return all > 0 ? cloud / all : 0;
}

function weighOffer(firm: Firm, id: LineId, attachment: number, world: World, model: Model): void {
  const { demand, segments, efficiency, distillation } = model.parameters;
  const line = lineOf(firm, id);
  const segment = segments[line.segment];
  const safeguards = firm.decision.safeguards / 100;

  // A preview shows part of the new quality (F4).
  const previewed = firm.release === 'preview' ? demand.previewWeight * (firm.newest - line.quality) : 0;
  line.offered = line.quality + previewed;

  // Buyers measure an offer against the best model anybody serves (F19).
  let harness = firm.data.integration[id] - demand.gap * segment.gapFactor * pos(world.bestServed - line.offered);
  if (line.segment === 'business' && id === 'products') harness += demand.crossSelling * attachment;
  if (line.segment === 'compute' && ownsOpenFrontier(firm, world, demand.openPullWindow)) harness += demand.openPull;

  const advantage = segment.qualityWeight * lead(line.offered - world.openQuality, demand.leadScale) + harness;
  // The price, as a multiple of the commodity's, that would hold this share against the commodity.
  line.pricePremium = line.open ? exp(advantage / segment.elasticity) : 1;
  line.utility = advantage + demand.reputationWeight * ln(line.reputation) - priceDisutility(firm, line, model);
  line.attraction = exp(line.utility);

  // New models are compute-hungry and waiting makes a model cheaper to serve (F4); safeguards cost compute (F6).
  line.computePerUnit =
    exp(efficiency.computePerMonth * segment.computeFactor * pos(line.offered - world.efficiencyFrontier)) *
    (1 + distillation.safeguardCost * segment.safeguardFactor * safeguards);
}

/** Has published a model and it is the open frontier, or within `window` months of it. */
export function ownsOpenFrontier(firm: Firm, world: World, window: number): boolean {
  return firm.published > 0 && firm.published > world.openQuality - window;
}

/** How the price, as a multiple of the commodity's, weighs on buyers. Consumers pay by attention, so only an ad load counts. */
function priceDisutility(firm: Firm, line: Line, model: Model): number {
  const { segments, ads } = model.parameters;
  const multiple = firm.decision.price / 10;
  const { elasticity } = segments[line.segment];
  switch (line.segment) {
    case 'developers':
    case 'compute':
      return elasticity * ln(multiple);
    case 'business':
      return elasticity * ln(multiple * firm.data.productMarkup);
    case 'consumers':
      return firm.data.adsCore > 0 ? ads.loadElasticity * ln(multiple / ads.loadReference) : 0;
  }
}

function shareSegment(id: (typeof SEGMENT_IDS)[number], world: World, model: Model): void {
  const { segments, demand } = model.parameters;
  const { openUtility, outsideUtility } = segments[id];
  const lines: Line[] = [];
  const openAttraction = exp(openUtility);
  let attraction = openAttraction;
  // Compute has no "do without": whoever rents chips rents them somewhere.
  if (id !== 'compute') attraction += exp(outsideUtility);
  let loyalSum = 0;
  for (const firm of world.firms) {
    for (const lineId of LINES) {
      const line = lineOf(firm, lineId);
      if (line.segment !== id) continue;
      if (!line.open) {
        line.customers = 0;
        continue;
      }
      // Unserved customers leave; the rest stay with odds of loyalty times the offer's attraction.
      const odds = firm.data.loyalty[lineId] * line.attraction;
      const stayed = line.customers * (1 - demand.unservedLeave * (1 - line.serviceLevel));
      line.customers = (stayed * odds) / (1 + odds);
      loyalSum += line.customers;
      attraction += line.attraction;
      lines.push(line);
    }
  }
  const wanted = world.demand[id];
  // A market that shrinks below its loyal customers loses the same part of each firm's (docs/decisions/0004).
  const kept = loyalSum > wanted ? wanted / loyalSum : 1;
  const pool = pos(wanted - loyalSum);
  for (const line of lines) line.customers = line.customers * kept + (pool * line.attraction) / attraction;
  if (id !== 'compute') world.hostingDemand += (pool * openAttraction) / attraction;
}
