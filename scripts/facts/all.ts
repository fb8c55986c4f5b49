/** The twenty facts, in order. */
import { allCloud, counterfactual } from './cloudGrowth.ts';
import { enoughResearch, interiorOptima, noTrivialPlan, someCloud } from './bestPlans.ts';
import { likeTheWorld, luckMatters } from './calibration.ts';
import { chipDeal, demandOwnsSupply, earlyInfrastructure } from './demandBeforeSupply.ts';
import type { Fact } from './fact.ts';
import { integration, lagAndPremium, lessDistillation } from './openLag.ts';
import { nothingElseToSell, opportunityCost } from './opportunityCost.ts';
import { openingPays, whoPays } from './publishing.ts';
import { releaseWithoutCapacity, withholding } from './withholding.ts';

export const FACTS: readonly Fact[] = [
  opportunityCost,
  counterfactual,
  allCloud,
  withholding,
  releaseWithoutCapacity,
  lagAndPremium,
  lessDistillation,
  nothingElseToSell,
  whoPays,
  demandOwnsSupply,
  earlyInfrastructure,
  chipDeal,
  integration,
  interiorOptima,
  noTrivialPlan,
  likeTheWorld,
  luckMatters,
  someCloud,
  enoughResearch,
  openingPays,
];
