import type { DistillerId, SegmentId, ShockId } from './names.ts';

/** One market's row: how it grows and what its buyers care about. Units and sources: parameterNotes.ts. */
export interface SegmentParameters {
  size: number;
  growth: number;
  ceiling: number;
  qualityWeight: number;
  elasticity: number;
  computeFactor: number;
  safeguardFactor: number;
  gapFactor: number;
  openUtility: number;
  outsideUtility: number;
  multiple: number;
}

type Numbers<Name extends string> = Record<Name, number>;

/** Every number of the model that belongs to no firm. Units, meaning and source of each: parameterNotes.ts. */
export interface Parameters {
  game: Numbers<'quarters'>;
  value: Numbers<'discount' | 'smoothing' | 'coreMultiple' | 'leadFactor' | 'leadLow' | 'leadHigh'>;
  demand: Numbers<
    | 'leadScale'
    | 'previewWeight'
    | 'gap'
    | 'crossSelling'
    | 'openPull'
    | 'openPullWindow'
    | 'reputationWeight'
    | 'unservedLeave'
  >;
  segments: Record<SegmentId, SegmentParameters>;
  service: Numbers<'peak' | 'trustFall' | 'trustReturn' | 'trustFloor'>;
  efficiency: Numbers<'start' | 'catchUp' | 'computePerMonth'>;
  distillation: Numbers<'hunger' | 'leak' | 'copy' | 'safeguardCut' | 'safeguardCost' | 'gpus' | 'exportFactor'> & {
    appetite: Numbers<DistillerId>;
    own: Numbers<DistillerId>;
    start: Numbers<DistillerId | 'open'>;
    exposure: Numbers<'api' | 'products' | 'preview'>;
  };
  rental: Numbers<
    | 'start'
    | 'scarcity'
    | 'adjust'
    | 'ratioLow'
    | 'ratioHigh'
    | 'elasticity'
    | 'independents'
    | 'independentCeiling'
    | 'independentGrowth'
    | 'independentResponse'
    | 'independentTrigger'
    | 'independentLow'
    | 'independentHigh'
    | 'idleDiscount'
    | 'leaseDiscount'
  >;
  chips: Numbers<
    | 'price'
    | 'decline'
    | 'capitalCharge'
    | 'power'
    | 'facility'
    | 'retirement'
    | 'hurry'
    | 'orderLimit'
    | 'shortageMarkup'
    | 'shortageCut'
  >;
  money: Numbers<'operatingShare' | 'peopleGrowth' | 'cloudEntry'>;
  ads: Numbers<'lift' | 'halfReach' | 'coreGrowth' | 'loadElasticity' | 'loadYield' | 'loadReference'>;
  research: Numbers<
    | 'gain'
    | 'exponent'
    | 'yardstick'
    | 'yardstickGrowth'
    | 'yardstickCeiling'
    | 'diffusion'
    | 'thinning'
    | 'thinningStart'
    | 'community'
    | 'idleShare'
    | 'luck'
  >;
  deal: Numbers<'size' | 'from' | 'to' | 'length' | 'price'>;
  rule: Numbers<
    | 'priceStep'
    | 'priceLoad'
    | 'adLoad'
    | 'shareStep'
    | 'researchStep'
    | 'orderFade'
    | 'orderReference'
    | 'orderLoad'
    | 'orderLow'
    | 'orderHigh'
  >;
  shocks: Record<ShockId, { chance: number }>;
}

/** A fresh copy of the model's parameters, so that a scenario or script may change its own. */
export function defaultParameters(): Parameters {
  return {
    game: { quarters: 16 },
    value: { discount: 0.97, smoothing: 0.4, coreMultiple: 8, leadFactor: 0.04, leadLow: 0.7, leadHigh: 1.5 },
    demand: {
      leadScale: 10,
      previewWeight: 0.5,
      gap: 0.11,
      crossSelling: 0.6,
      openPull: 0.3,
      openPullWindow: 1,
      reputationWeight: 3.2,
      unservedLeave: 0.85,
    },
    segments: {
      business: {
        size: 520,
        growth: 0.18,
        ceiling: 9,
        qualityWeight: 0.36,
        elasticity: 2,
        computeFactor: 1,
        safeguardFactor: 1,
        gapFactor: 1,
        openUtility: 0,
        outsideUtility: 0.5,
        multiple: 9,
      },
      consumers: {
        size: 2500,
        growth: 0.08,
        ceiling: 5,
        qualityWeight: 0.2,
        elasticity: 2,
        computeFactor: 0.5,
        safeguardFactor: 1,
        gapFactor: 1,
        openUtility: 0.6,
        outsideUtility: 1.4,
        multiple: 8,
      },
      compute: {
        size: 2850,
        growth: 0.135,
        ceiling: 7,
        qualityWeight: 0.083,
        elasticity: 2.6,
        computeFactor: 0,
        safeguardFactor: 0,
        gapFactor: 0,
        openUtility: 0.5,
        outsideUtility: 0,
        multiple: 6.5,
      },
      developers: {
        size: 900,
        growth: 0.18,
        ceiling: 9,
        qualityWeight: 0.36,
        elasticity: 2.2,
        computeFactor: 1,
        safeguardFactor: 1,
        gapFactor: 1,
        openUtility: 0.5,
        outsideUtility: 0.5,
        multiple: 7,
      },
    },
    service: { peak: 8, trustFall: 0.5, trustReturn: 0.2, trustFloor: 0.1 },
    efficiency: { start: 28, catchUp: 0.55, computePerMonth: 0.126 },
    distillation: {
      hunger: 1,
      appetite: { fast: 1, middle: 0.7, slow: 0.45 },
      own: { fast: 1.1, middle: 0.92, slow: 0.75 },
      start: { fast: 27, middle: 26, slow: 25, open: 27 },
      leak: 0.39,
      copy: 0.5,
      exposure: { api: 1, products: 0.5, preview: 0.1 },
      safeguardCut: 2.2,
      safeguardCost: 0.15,
      gpus: 22,
      exportFactor: 0.6,
    },
    rental: {
      start: 4.4,
      scarcity: 1.3,
      adjust: 0.5,
      ratioLow: 0.4,
      ratioHigh: 2.5,
      elasticity: 0.4,
      independents: 1150,
      independentCeiling: 5,
      independentGrowth: 0.075,
      independentResponse: 0.15,
      independentTrigger: 1.25,
      independentLow: -0.05,
      independentHigh: 0.2,
      idleDiscount: 0.85,
      leaseDiscount: 0.58,
    },
    chips: {
      price: 36,
      decline: 0.965,
      capitalCharge: 0.1,
      power: 0.35,
      facility: 0.5,
      retirement: 0.04,
      hurry: 6,
      orderLimit: 0.4,
      shortageMarkup: 1.2,
      shortageCut: 0.7,
    },
    money: { operatingShare: 0.16, peopleGrowth: 1.02, cloudEntry: 6000 },
    ads: { lift: 0.85, halfReach: 0.45, coreGrowth: 0.03, loadElasticity: 5, loadYield: 0.5, loadReference: 1.3 },
    research: {
      gain: 3,
      exponent: 0.3,
      yardstick: 500,
      yardstickGrowth: 0.11,
      yardstickCeiling: 8,
      diffusion: 0.09,
      thinning: 0.06,
      thinningStart: 4,
      community: 1.12,
      idleShare: 0.6,
      luck: 0.15,
    },
    deal: { size: 300, from: 2, to: 5, length: 20, price: 0.85 },
    rule: {
      priceStep: 0.25,
      priceLoad: 1,
      adLoad: 1.4,
      shareStep: 0.03,
      researchStep: 0.02,
      orderFade: 0.95,
      orderReference: 4,
      orderLoad: 0.2,
      orderLow: 0.005,
      orderHigh: 0.15,
    },
    shocks: {
      none: { chance: 0.52 },
      boom: { chance: 0.06 },
      slump: { chance: 0.05 },
      powerDelay: { chance: 0.07 },
      chipShortage: { chance: 0.06 },
      exportControls: { chance: 0.05 },
      openBreakthrough: { chance: 0.06 },
      efficiencyJump: { chance: 0.05 },
      rentalGlut: { chance: 0.04 },
      consumerFad: { chance: 0.04 },
    },
  };
}
