import type { ClaimCheck } from './article.ts';

/** Final value that hung on what a claim is about, $ million, by its own measurement; 0 where it was not measured in money. */
export function stakeOf(check: ClaimCheck): number {
  if (!check.evidence) return 0;
  switch (check.claim) {
    case 'cloudGrowth':
      return Math.abs(check.evidence.value);
    case 'withholding':
      return Math.abs(check.evidence.value.played - check.evidence.value.otherwise);
    case 'chipDeal':
      return Math.abs(check.evidence.buyerValue.with - check.evidence.buyerValue.without);
    case 'publishing':
      return Math.abs(check.evidence.value.open - check.evidence.value.kept);
    case 'demand':
      return Math.abs(check.evidence.demand - check.evidence.fleet);
    case 'opportunityCost':
    case 'distillation':
    case 'consumers':
    case 'integration':
      return 0;
  }
}
