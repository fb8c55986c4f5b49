import type { Model } from '../economy/state.ts';
import type { FirmData } from '../economy/firmData.ts';
import { defaultParameters } from '../economy/parameters.ts';
import { defaultFirms } from '../firms/roles.ts';

export const SCENARIO_IDS = ['april-2026', 'archetypes'] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

/** A starting position: what the world is like, and one sentence about it. */
export interface Scenario {
  id: ScenarioId;
  about: string;
  /** A fresh model each time, which the caller may change. */
  model: () => Model & { firms: FirmData[] };
}

export const SCENARIOS: Record<ScenarioId, Scenario> = {
  'april-2026': {
    id: 'april-2026',
    about:
      'Five firms like those of spring 2026, from cited public figures; a stylised model, unaffiliated with any of them.',
    model: () => ({ parameters: defaultParameters(), firms: defaultFirms() }),
  },
  archetypes: {
    id: 'archetypes',
    about: 'The same economy with invented firms and rounded numbers, and no names to be loyal to.',
    model: () => ({ parameters: defaultParameters(), firms: defaultFirms().map(rounded) }),
  },
};

/** Starting values without the false precision of a real company's accounts. */
const ROUNDED: Partial<Record<FirmData['id'], Partial<FirmData>>> = {
  hyperscaler: {
    nonGpuCloudRevenue: 20000,
    nonGpuCloudGrowth: 0.07,
    cloudHistory: [19000, 21000, 23000, 25000],
    customers: { cloud: 950, products: 130 },
  },
  lab: { fleet: 900, researchSkill: 1.05, customers: { cloud: 150, products: 100 } },
  ads: { researchSkill: 0.95 },
  rivalLab: { fleet: 1500 },
  chipCloud: {
    quality: { newest: 32.5, external: 30.5 },
    cloudHistory: [12000, 14000, 16000, 18000],
    customers: { cloud: 1250, products: 600 },
  },
};

function rounded(firm: FirmData): FirmData {
  return { ...firm, ...ROUNDED[firm.id] };
}
