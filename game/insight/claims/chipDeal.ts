import type { Deal } from '../../economy/decision.ts';
import type { FirmId } from '../../economy/names.ts';
import { firmOf, type World } from '../../economy/state.ts';
import type { ClaimCheck, Evidence } from '../article.ts';
import { playOtherwise } from '../playOtherwise.ts';
import {
  absent,
  checked,
  lastValue,
  meanFrom,
  partOf,
  partOfValue,
  TELLING,
  type Says,
  type Setting,
} from './claim.ts';

/** "A deal lets a lab buy capacity from a rival": both parties' gains with it against without, whichever was played. */
export function chipDeal(setting: Setting): ClaimCheck {
  const { played, firm, engine } = setting;
  const { worlds, model, moves } = played;
  const party = (part: 'buyer' | 'seller') => played.world.firms.find(({ data }) => data.dealPart === part)?.id;
  const [buyer, seller] = [party('buyer'), party('seller')];
  if (buyer === undefined || seller === undefined) return absent('chipDeal', firm);
  const agreed = worlds.some(({ chipDeal: { kGPU } }) => kGPU > 0);
  const offered = worlds.slice(0, moves.length).some((world) => engine.dealIsOffered(world, model));
  const otherwise = withDeal(setting, [buyer, seller], agreed ? 'decline' : 'accept');
  // A seller without enough GPUs cannot lend any, whatever is agreed.
  const differs = agreed || otherwise.some(({ chipDeal: { kGPU } }) => kGPU > 0);
  if (!offered || !differs) return absent('chipDeal', buyer);
  const [lent, unlent] = agreed ? [worlds, otherwise] : [otherwise, worlds];
  const compared = (of: (course: readonly World[]) => number) => ({ with: of(lent), without: of(unlent) });
  const evidence = {
    agreed,
    seller,
    buyerValue: compared((course) => lastValue(setting, course, buyer)),
    sellerValue: compared((course) => lastValue(setting, course, seller)),
    sellerCloudRevenue: compared((course) => meanFrom(course, 1, (world) => firmOf(world, seller).cloud.revenue)),
  };
  return checked('chipDeal', buyer, evidence, verdict(setting, buyer, evidence));
}

/** Both parties answer alike in every quarter and else do what they did. */
function withDeal({ engine, record, played }: Setting, parties: readonly FirmId[], deal: Deal): World[] {
  const change = (id: FirmId) => (parties.includes(id) ? { deal } : undefined);
  return playOtherwise(engine, record, played, { from: 1, change, rivals: 'decide' }).worlds;
}

function verdict(setting: Setting, buyer: FirmId, evidence: Evidence['chipDeal']): Says {
  const { seller, buyerValue: value, sellerValue, sellerCloudRevenue: revenue } = evidence;
  const gain = partOfValue(setting, buyer, value.with - value.without, value.without);
  const price = partOfValue(setting, seller, sellerValue.without - sellerValue.with, sellerValue.without);
  const cloud = partOf(revenue.with - revenue.without, revenue.without);
  if (gain <= -TELLING) return 'contradicts';
  if (gain < TELLING) return 'tooClose';
  // A cloud that sells more while its firm is worth less has not been paid.
  return cloud >= TELLING && price < TELLING ? 'supports' : 'mixed';
}
