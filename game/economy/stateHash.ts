import { Hasher } from '../numeric/hash.ts';
import { DISTILLER_IDS, FIRM_IDS, LINES, SEGMENT_IDS, type FirmId, type LineId } from './names.ts';
import type { Firm, Line, World } from './state.ts';

/** Takes figures one by one; a name is `at` and `name` together, so that nobody who only hashes has to join them. */
interface Sink {
  number(value: number, at: string, name: string): void;
  text(value: string, at: string, name: string): void;
}

/**
 * Shows every figure that the next quarter reads, in a fixed order, and first which numbers it is played by: the
 * definition of "the same state" for hashes and for naming the field in which two games differ.
 */
function eachField(world: World, to: Sink): void {
  const { distillers, marketSize, chipDeal } = world;
  to.text(world.model, '', 'model');
  to.number(world.t, '', 't');
  to.text(world.shock, '', 'shock');
  to.number(world.rentalPrice, '', 'rentalPrice');
  to.number(world.openQuality, '', 'openQuality');
  to.number(world.efficiencyFrontier, '', 'efficiencyFrontier');
  for (const id of DISTILLER_IDS) to.number(distillers[id], 'distillers.', id);
  to.number(world.distillationPull, '', 'distillationPull');
  for (const id of SEGMENT_IDS) to.number(marketSize[id], 'marketSize.', id);
  to.number(world.independentSupply, '', 'independentSupply');
  to.number(world.leasedOrders, '', 'leasedOrders');
  to.number(world.researchYardstick, '', 'researchYardstick');
  to.number(world.shortageQuarters, '', 'shortageQuarters');
  to.number(world.exportQuarters, '', 'exportQuarters');
  to.number(chipDeal.kGPU, 'chipDeal.', 'kGPU');
  to.number(chipDeal.quartersLeft, 'chipDeal.', 'quartersLeft');
  to.number(chipDeal.price, 'chipDeal.', 'price');
  for (const firm of world.firms) eachFieldOfFirm(firm, to);
}

function eachFieldOfFirm(firm: Firm, to: Sink): void {
  const { firm: at, lines } = PREFIXES[firm.id];
  const { decision, pipeline, cloudHistory } = firm;
  to.number(decision.cloud, at, 'decision.cloud');
  to.number(decision.products, at, 'decision.products');
  to.number(decision.research, at, 'decision.research');
  to.text(decision.release, at, 'decision.release');
  to.number(decision.price, at, 'decision.price');
  to.number(decision.safeguards, at, 'decision.safeguards');
  to.number(decision.order, at, 'decision.order');
  to.text(decision.deal, at, 'decision.deal');
  to.number(firm.priceTarget, at, 'priceTarget');
  to.number(firm.fleet, at, 'fleet');
  to.number(pipeline[0], at, 'pipeline.1');
  to.number(pipeline[1], at, 'pipeline.2');
  to.number(pipeline[2], at, 'pipeline.3');
  to.number(firm.leasePrice, at, 'leasePrice');
  to.number(firm.newest, at, 'quality.newest');
  to.number(firm.published, at, 'publishedQuality');
  for (const id of LINES) eachFieldOfLine(firm[id], lines[id], to);
  to.number(firm.effectiveResearch, at, 'effectiveResearch');
  to.number(firm.adsCore, at, 'adsCore');
  to.number(firm.coreSmoothed, at, 'coreSmoothed');
  to.number(firm.nonGpuCloudRevenue, at, 'nonGpuCloudRevenue');
  to.number(cloudHistory[0], at, 'cloudHistory.1');
  to.number(cloudHistory[1], at, 'cloudHistory.2');
  to.number(cloudHistory[2], at, 'cloudHistory.3');
  to.number(cloudHistory[3], at, 'cloudHistory.4');
  to.number(firm.revenue, at, 'revenue');
  to.number(firm.profit, at, 'profit');
  to.number(firm.cash, at, 'cash');
  to.number(firm.discountedCash, at, 'discountedCash');
  to.number(firm.leakedMonths, at, 'leakedMonths');
}

function eachFieldOfLine(line: Line, at: string, to: Sink): void {
  to.number(line.open ? 1 : 0, at, 'open');
  to.number(line.quality, at, 'quality');
  to.number(line.customers, at, 'customers');
  to.number(line.reputation, at, 'reputation');
  to.number(line.serviceLevel, at, 'serviceLevel');
  to.number(line.computePerUnit, at, 'computePerUnit');
  to.number(line.gpus, at, 'gpus');
  to.number(line.pricePremium, at, 'pricePremium');
  to.number(line.revenue, at, 'revenue');
  to.number(line.smoothed, at, 'smoothed');
}

/** What stands before the names of a firm's figures, and of its lines'. */
const PREFIXES = Object.fromEntries(
  FIRM_IDS.map((id) => {
    const firm = `firms.${id}.`;
    return [id, { firm, lines: { cloud: `${firm}cloud.`, products: `${firm}products.` } }];
  }),
) as Record<FirmId, { firm: string; lines: Record<LineId, string> }>;

/** Every figure that the next quarter reads, with its name, in the order in which it is hashed. */
export function stateFields(world: World): Iterable<[name: string, value: number | string]> {
  const fields: [string, number | string][] = [];
  const add = (value: number | string, at: string, name: string) => fields.push([at + name, value]);
  eachField(world, { number: add, text: add });
  return fields;
}

/** Sixteen hexadecimal digits that two states share exactly when every figure is the same to the last bit. */
export function stateHash(world: World): string {
  const hasher = new Hasher();
  eachField(world, hasher);
  return hasher.digest();
}
