import type { ClaimCheck, Verdict } from '../../../game/insight/article.ts';
import type { Session } from '../../store/session.ts';
import {
  count,
  listed,
  money,
  moneyChange,
  moneyStep,
  months,
  multiple,
  percent,
  perHour,
  pointsChange,
} from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';

/** A claim as it stands in the debrief. */
export interface SaidClaim {
  /** The claim, a sentence. */
  readonly claim: string;
  /** What the game says of it, with its numbers; and whose they are, where they are not the reader's. */
  readonly found: string;
}

/** The claims by what the game says of them, each group in the article's order. */
export function claimsByVerdict(checks: readonly ClaimCheck[], session: Session): Record<Verdict, SaidClaim[]> {
  const of = (verdict: Verdict) =>
    checks.filter((check) => check.verdict === verdict).map((each) => sayClaim(each, session));
  return { supports: of('supports'), contradicts: of('contradicts'), untested: of('untested') };
}

export function sayClaim(check: ClaimCheck, session: Session): SaidClaim {
  const { claims } = text.debrief;
  const own = check.about === session.role && !session.watched;
  const found = [
    check.why === null ? null : claims.why[check.why],
    sayEvidence(check, session),
    check.evidence === null || own ? null : claims.at(firmName(session, check.about)),
  ];
  return { claim: claims.says[check.claim], found: found.filter((part) => part !== null).join(' ') };
}

/** What was measured; null where there was nothing to measure. */
function sayEvidence(check: ClaimCheck, session: Session): string | null {
  const { claims } = text.debrief;
  const { uses } = text.common;
  if (check.evidence === null) return null;
  switch (check.claim) {
    case 'opportunityCost': {
      const { line, price, cash, alternative, best } = check.evidence;
      return claims.opportunityCost(
        uses[line],
        perHour(price),
        perHour(cash * price),
        perHour(alternative * price),
        uses[best],
      );
    }
    case 'cloudGrowth': {
      const { pairs, growthHigher, valueLower, growth, value } = check.evidence;
      return claims.cloudGrowth(pairs, growthHigher, valueLower, pointsChange(growth), moneyChange(value));
    }
    case 'withholding':
      return sayWithholding(check.evidence);
    case 'distillation': {
      const { copied, rent } = check.evidence;
      return claims.distillation(months(copied.little), perHour(rent.little), months(copied.much), perHour(rent.much));
    }
    case 'chipDeal': {
      const { agreed, seller, buyerValue, sellerValue, sellerCloudRevenue } = check.evidence;
      const branch = (which: 'with' | 'without') =>
        claims.dealBranch(
          which === 'with',
          money(buyerValue[which]),
          money(sellerValue[which]),
          money(sellerCloudRevenue[which]),
        );
      const parties = claims.chipDeal(agreed, firmName(session, check.about), firmName(session, seller));
      return [parties, branch('with'), branch('without')].join(' ');
    }
    case 'publishing': {
      const { published, labs, premium, value } = check.evidence;
      const branch = (which: 'open' | 'kept') =>
        claims.publishingBranch(which === 'open', multiple(premium[which]), money(value[which]));
      const names = listed(labs.map((lab) => firmName(session, lab)));
      return [claims.publishing(published, names), branch('open'), branch('kept')].join(' ');
    }
    case 'consumers': {
      const { quarters, price, now, longRun } = check.evidence;
      return claims.consumers(quarters, perHour(price), perHour(now * price), perHour(longRun * price));
    }
    case 'demand': {
      const { value, fleet, demand } = check.evidence;
      const step = moneyStep(Math.max(Math.abs(fleet), Math.abs(demand)));
      return claims.demand(money(value), moneyChange(fleet, step), moneyChange(demand, step));
    }
    case 'integration': {
      const { quarters, products, api } = check.evidence;
      return claims.integration(quarters, multiple(products), multiple(api));
    }
  }
}

type Withholding = Extract<ClaimCheck, { claim: 'withholding' }>['evidence'] & object;

function sayWithholding({ waited, quarters, value, copied, serviceLevel }: Withholding): string {
  const { claims } = text.debrief;
  const [played, otherwise] = [money(value.played), money(value.otherwise)];
  return [
    waited
      ? claims.neverHeld(played, otherwise)
      : claims.held(listed(quarters.map(count)), quarters.length === 1, played, otherwise),
    claims.heldBeside(
      months(copied.played),
      months(copied.otherwise),
      percent(serviceLevel.played),
      percent(serviceLevel.otherwise),
    ),
  ].join(' ');
}
