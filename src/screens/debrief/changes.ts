import { USES } from '../../../game/economy/names.ts';
import { moveShare } from '../../../game/economy/shares.ts';
import type { LeverChange } from '../../../game/insight/levers.ts';
import { count, kGpu, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** A change with all three shares where it names one, as the rules fill them in; `whole` is the decision it changes. */
export function withAllShares(whole: Required<LeverChange>, change: LeverChange): LeverChange {
  const named = USES.filter((use) => change[use] !== undefined);
  if (named.length !== 1) return change;
  const filled = { ...whole };
  moveShare(filled, named[0]!, change[named[0]!]!);
  return { ...change, cloud: filled.cloud, products: filled.products, research: filled.research };
}

/**
 * What changed from `before` to `after`, lever by lever: "held the model", "raised the price to 3.9×". Both say the same
 * levers, shares all three or none.
 */
export function sayChanges(before: LeverChange, after: LeverChange, sellsAds: boolean): string[] {
  const { did } = text.debrief.turning;
  const { release, price, safeguards, order, deal } = after;
  return [
    release === undefined ? null : did.release[release],
    sayShares(before, after),
    price === undefined
      ? null
      : (sellsAds ? did.adLoad : did.price)(price > (before.price ?? price), multiple(price / 10)),
    order === undefined ? null : order === 0 ? did.orderNothing : did.order(kGpu(order)),
    safeguards === undefined
      ? null
      : did.safeguards(safeguards > (before.safeguards ?? safeguards), text.common.percent(count(safeguards))),
    deal === undefined ? null : did.deal[deal],
  ].filter((part) => part !== null);
}

/** Points that went from one use to another; where they went more than one way, the share that moved furthest. */
function sayShares(before: LeverChange, after: LeverChange): string | null {
  const { did } = text.debrief.turning;
  const { uses, percent } = text.common;
  if (USES.some((use) => before[use] === undefined || after[use] === undefined)) return null;
  const moved = USES.map((use) => ({ use, points: after[use]! - before[use]! })).filter(({ points }) => points !== 0);
  const [from, to] = [moved.filter(({ points }) => points < 0), moved.filter(({ points }) => points > 0)];
  if (from.length === 1 && to.length === 1) {
    return did.points(count(to[0]!.points), uses[from[0]!.use], uses[to[0]!.use]);
  }
  if (moved.length === 0) return null;
  const furthest = moved.reduce((a, b) => (Math.abs(b.points) > Math.abs(a.points) ? b : a));
  return did.share(furthest.points > 0, uses[furthest.use], percent(count(after[furthest.use]!)));
}
