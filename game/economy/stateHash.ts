import { Hasher } from '../numeric/hash.ts';
import { DISTILLER_IDS, LINES, SEGMENT_IDS } from './names.ts';
import type { Firm, Line, World } from './state.ts';

/**
 * Every figure that the next quarter reads, with its name, in a fixed order: the definition of "the same state" for
 * hashes and for naming the field in which two games differ.
 */
export function* stateFields(world: World): Generator<[name: string, value: number | string]> {
  yield ['t', world.t];
  yield ['shock', world.shock];
  yield ['rentalPrice', world.rentalPrice];
  yield ['openQuality', world.openQuality];
  yield ['efficiencyFrontier', world.efficiencyFrontier];
  for (const id of DISTILLER_IDS) yield [`distillers.${id}`, world.distillers[id]];
  yield ['distillationPull', world.distillationPull];
  for (const id of SEGMENT_IDS) yield [`marketSize.${id}`, world.marketSize[id]];
  yield ['independentSupply', world.independentSupply];
  yield ['leasedOrders', world.leasedOrders];
  yield ['researchYardstick', world.researchYardstick];
  yield ['shortageQuarters', world.shortageQuarters];
  yield ['exportQuarters', world.exportQuarters];
  yield ['chipDeal.kGPU', world.chipDeal.kGPU];
  yield ['chipDeal.quartersLeft', world.chipDeal.quartersLeft];
  yield ['chipDeal.price', world.chipDeal.price];
  for (const firm of world.firms) yield* firmFields(firm);
}

function* firmFields(firm: Firm): Generator<[string, number | string]> {
  const at = `firms.${firm.id}`;
  const { decision } = firm;
  yield [`${at}.decision.cloud`, decision.cloud];
  yield [`${at}.decision.products`, decision.products];
  yield [`${at}.decision.research`, decision.research];
  yield [`${at}.decision.release`, decision.release];
  yield [`${at}.decision.price`, decision.price];
  yield [`${at}.decision.safeguards`, decision.safeguards];
  yield [`${at}.decision.order`, decision.order];
  yield [`${at}.decision.deal`, decision.deal];
  yield [`${at}.priceTarget`, firm.priceTarget];
  yield [`${at}.fleet`, firm.fleet];
  for (let i = 0; i < 3; i += 1) yield [`${at}.pipeline.${i + 1}`, firm.pipeline[i]!];
  yield [`${at}.leasePrice`, firm.leasePrice];
  yield [`${at}.quality.newest`, firm.newest];
  yield [`${at}.publishedQuality`, firm.published];
  for (const id of LINES) yield* lineFields(`${at}.${id}`, firm[id]);
  yield [`${at}.effectiveResearch`, firm.effectiveResearch];
  yield [`${at}.adsCore`, firm.adsCore];
  yield [`${at}.coreSmoothed`, firm.coreSmoothed];
  yield [`${at}.nonGpuCloudRevenue`, firm.nonGpuCloudRevenue];
  for (let i = 0; i < 4; i += 1) yield [`${at}.cloudHistory.${i + 1}`, firm.cloudHistory[i]!];
  yield [`${at}.revenue`, firm.revenue];
  yield [`${at}.profit`, firm.profit];
  yield [`${at}.cash`, firm.cash];
  yield [`${at}.discountedCash`, firm.discountedCash];
  yield [`${at}.leakedMonths`, firm.leakedMonths];
}

function* lineFields(at: string, line: Line): Generator<[string, number | string]> {
  yield [`${at}.open`, line.open ? 1 : 0];
  yield [`${at}.quality`, line.quality];
  yield [`${at}.customers`, line.customers];
  yield [`${at}.reputation`, line.reputation];
  yield [`${at}.serviceLevel`, line.serviceLevel];
  yield [`${at}.computePerUnit`, line.computePerUnit];
  yield [`${at}.gpus`, line.gpus];
  yield [`${at}.pricePremium`, line.pricePremium];
  yield [`${at}.revenue`, line.revenue];
  yield [`${at}.smoothed`, line.smoothed];
}

/** Sixteen hexadecimal digits that two states share exactly when every figure is the same to the last bit. */
export function stateHash(world: World): string {
  const hasher = new Hasher();
  for (const [, value] of stateFields(world)) {
    if (typeof value === 'number') hasher.number(value);
    else hasher.text(value);
  }
  return hasher.digest();
}
