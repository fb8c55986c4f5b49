import { QUARTERS_MAX } from './record.ts';

/** Range of a number a script may override, ends included, and what it is counted in (may be empty). */
export interface Bound {
  low: number;
  high: number;
  whole: boolean;
  unit: string;
}

type Range = Omit<Bound, 'unit'>;
const range = (low: number, high: number, whole = false): Range => ({ low, high, whole });

/** What nothing real comes near; it only keeps figures finite. */
const HUGE = 1e9;
/** Instead of 0 where the rules divide by a number or take its logarithm. */
const SMALL = 0.001;

const amount = range(0, HUGE);
const positive = range(SMALL, HUGE);
const part = range(0, 1);
const positivePart = range(SMALL, 1);
/** Beyond 1, growth that slows near a ceiling overshoots below zero. */
const growth = range(-0.99, 1);
const ceiling = range(1, HUGE);
/** Exponents whose inverse is an exponent too. */
const steepness = range(0.1, 1000);
const signed = range(-HUGE, HUGE);
const utility = range(-100, 100);
const percent = range(0, 100, true);
const quarters = range(1, QUARTERS_MAX, true);

type Row = readonly [patterns: string, range: Range, unit: string];

/** Parameters by name pattern (* stands for anything); the first row that fits counts. */
const PARAMETERS: readonly Row[] = [
  ['game.quarters deal.length', quarters, 'quarters'],
  ['value.discount', positivePart, 'per quarter'],
  ['value.smoothing service.trustFall service.trustReturn efficiency.catchUp', part, 'of the distance, per quarter'],
  ['value.coreMultiple segments.*.multiple', amount, 'times yearly contribution'],
  ['value.leadFactor research.thinning', amount, 'per month of lead'],
  ['value.leadLow value.leadHigh', amount, 'times the multiple'],
  ['demand.leadScale', positive, 'months'],
  ['demand.previewWeight', part, 'of the new quality'],
  ['demand.unservedLeave', part, 'of the unserved'],
  ['demand.gap segments.*.qualityWeight', amount, 'utility per month'],
  ['demand.crossSelling demand.openPull segments.*Utility', utility, 'utility'],
  ['demand.openPullWindow research.thinningStart', amount, 'months'],
  ['demand.reputationWeight', amount, 'utility per unit of logarithm'],
  ['segments.*.size', positive, 'units of service'],
  ['*.ceiling *Ceiling', ceiling, 'times the start'],
  ['segments.*.elasticity service.peak', steepness, 'exponent'],
  ['segments.*Factor distillation.exportFactor chips.shortage*', amount, 'factor'],
  ['service.trustFloor', positivePart, 'reputation'],
  ['efficiency.start distillation.start.*', amount, 'frontier-months'],
  ['efficiency.computePerMonth', amount, 'logarithm of compute per month ahead'],
  ['distillation.hunger distillation.appetite.* distillation.exposure.*', amount, 'factor'],
  ['distillation.own.* research.gain', amount, 'months per quarter'],
  ['distillation.leak', amount, 'months per month exposed, per quarter'],
  ['distillation.copy research.diffusion', part, 'of the gap, per quarter'],
  ['distillation.safeguardCut', amount, 'logarithm of exposure at full safeguards'],
  ['distillation.safeguardCost', amount, 'of compute at full safeguards'],
  ['distillation.gpus', amount, 'kGPU per month of pull'],
  ['rental.start', positive, '$ million per kGPU-quarter'],
  ['rental.ratio*', positive, 'demand over supply'],
  ['rental.scarcity rental.elasticity research.exponent ads.load*Elasticity ads.loadYield', amount, 'exponent'],
  ['rental.adjust', part, 'exponent'],
  ['rental.independents research.yardstick', positive, 'kGPU'],
  ['rental.independentTrigger', amount, 'rental price over the cost of a chip'],
  ['rental.independentResponse', amount, 'growth per unit of rental price over the cost of a chip'],
  ['chips.decline money.peopleGrowth', positive, 'factor per quarter'],
  ['*Growth *.growth rental.independentLow rental.independentHigh', growth, 'per quarter'],
  ['rental.*Discount deal.price', amount, 'of the rental price'],
  ['chips.price', amount, '$ million per kGPU'],
  ['chips.capitalCharge', amount, 'of the price of a chip, per quarter'],
  ['chips.power chips.facility', amount, '$ million per kGPU-quarter'],
  ['chips.retirement', part, 'of the fleet, per quarter'],
  ['chips.hurry', amount, 'times order over mean fleet'],
  ['chips.orderLimit', part, 'of the mean fleet'],
  ['money.operatingShare', part, 'of revenue'],
  ['money.cloudEntry', amount, '$ million'],
  ['ads.lift', amount, 'of the ads core'],
  ['ads.halfReach', positive, 'share of consumers'],
  ['ads.loadReference rule.adLoad', positive, 'ad load'],
  ['research.community', amount, 'factor'],
  ['research.idleShare', part, 'of idle GPUs'],
  ['research.luck', amount, 'of research, per unit of luck'],
  ['deal.size', amount, 'kGPU'],
  ['deal.from deal.to', amount, 'quarters after the first'],
  ['rule.*', amount, 'constant of the rule plan'],
  ['shocks.*.chance', part, 'chance per quarter'],
];

/** Starting values of a firm, likewise. */
const FIRM_VALUES: readonly Row[] = [
  ['fleet', positive, 'kGPU two quarters before the game'],
  ['fleetFactor', positive, 'times the fleet when the game begins'],
  ['pipelineShare', amount, 'of the fleet'],
  ['cash', signed, '$ million'],
  ['quality.*', amount, 'frontier-months'],
  ['customers.*', amount, 'units of service'],
  ['loyalty.*', amount, 'odds'],
  ['integration.*', utility, 'utility'],
  ['productMarkup', positive, 'times the external price'],
  ['consumerYield', amount, '$ million per unit of service'],
  ['researchSkill', amount, 'factor'],
  ['nonGpuCloudGrowth', growth, 'per quarter'],
  ['adsCore nonGpuCloudRevenue people cloudHistory.*', amount, '$ million per quarter'],
  ['opening.cloud opening.products opening.safeguards', percent, 'percent'],
  ['opening.price', range(9, 80, true), 'tenths of the commodity price'],
  ['opening.orderShare', amount, 'of the own fleet'],
  ['rule.research', part, 'of the fleet'],
  ['rule.releaseGap', amount, 'months'],
  ['rule.order', amount, 'of the mean fleet'],
];

/** Range and unit of a parameter. Throws on a name that no row covers: a new parameter needs a row. */
export function parameterBound(name: string): Bound {
  return find(PARAMETERS, name);
}

/** Range and unit of a firm's starting value; throws likewise. */
export function firmBound(name: string): Bound {
  return find(FIRM_VALUES, name);
}

/** Bounds found before: each override of each game played asks for one, and the patterns are slow. */
const found = new Map<readonly Row[], Map<string, Bound>>();

function find(rows: readonly Row[], name: string): Bound {
  const known = found.get(rows) ?? new Map<string, Bound>();
  found.set(rows, known);
  const bound = known.get(name) ?? search(rows, name);
  known.set(name, bound);
  return bound;
}

function search(rows: readonly Row[], name: string): Bound {
  const row = rows.find(([patterns]) => patterns.split(' ').some((pattern) => fits(pattern, name)));
  if (!row) throw new Error(`No bounds are known for "${name}"; add a row in bounds.ts.`);
  return { ...row[1], unit: row[2] };
}

function fits(pattern: string, name: string): boolean {
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(name);
}

/** The end of the sentence "VALUE is not ...": what a number within these bounds is. */
export function numberWithin({ low, high, whole, unit }: Bound): string {
  return `a ${whole ? 'whole ' : ''}number from ${low} to ${high}${unit && ` (${unit})`}`;
}

export function isWithin(value: unknown, { low, high, whole }: Bound): boolean {
  return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
}
