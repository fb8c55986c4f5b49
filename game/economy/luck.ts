import { stream } from '../numeric/random.ts';
import { FIRM_IDS, SHOCK_IDS, type FirmId, type ShockId } from './names.ts';
import type { Parameters } from './parameters.ts';

/** What chance brings to one quarter: one shock for all, one research draw per firm (mean 0, sd about 0.58). */
export interface QuarterLuck {
  shock: ShockId;
  research: Record<FirmId, number>;
}

/** A quarter in which nothing is left to chance. */
export const NO_LUCK: QuarterLuck = {
  shock: 'none',
  research: { hyperscaler: 0, lab: 0, ads: 0, rivalLab: 0, chipCloud: 0 },
};

/**
 * All luck of a game, drawn before play from its seed, so that two games that differ in decisions alone share it.
 * Seed 0 means no luck at all. Each stream is read in order of quarters, so a longer game begins like a shorter one.
 */
export function drawLuck(seed: number, quarters: number, parameters: Parameters): QuarterLuck[] {
  if (seed === 0) return Array.from({ length: quarters }, () => NO_LUCK);
  const shocks = stream(seed, 'shock');
  const ideas = {
    hyperscaler: stream(seed, 'research.hyperscaler'),
    lab: stream(seed, 'research.lab'),
    ads: stream(seed, 'research.ads'),
    rivalLab: stream(seed, 'research.rivalLab'),
    chipCloud: stream(seed, 'research.chipCloud'),
  };
  return Array.from({ length: quarters }, () => {
    const research = { hyperscaler: 0, lab: 0, ads: 0, rivalLab: 0, chipCloud: 0 };
    for (const id of FIRM_IDS) research[id] = researchDraw(ideas[id]);
    return { shock: shockAt(shocks(), parameters), research };
  });
}

/** Four uniforms less their mean of 2: near enough to a normal draw, and bounded. */
function researchDraw(uniform: () => number): number {
  return uniform() + uniform() + uniform() + uniform() - 2;
}

/** The shock whose cumulative chance the draw falls under; chances that do not reach 1 leave the rest to "none". */
function shockAt(draw: number, parameters: Parameters): ShockId {
  let sum = 0;
  for (const id of SHOCK_IDS) {
    sum += parameters.shocks[id].chance;
    if (draw < sum) return id;
  }
  return 'none';
}
