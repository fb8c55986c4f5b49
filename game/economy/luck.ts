import type { FirmId, ShockId } from './names.ts';

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
