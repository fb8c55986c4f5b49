import { note, type Notes } from './note.ts';

/** Unit, meaning and source of every starting value of a firm, by the name a script overrides it with (all firms have the same). */
export const FIRM_NOTES: Notes = {
  fleet: note(
    'kGPU (thousand H100-equivalents)',
    'Chips at t = -2 that this firm decides about. Public counts give a cloud’s chips to it and to the lab that uses them; here each chip is counted once.',
    'GP-26, GP-27, GP-29, GP-35',
  ),
  fleetFactor: note(
    'factor',
    'Factor on the fleet, not on what is ordered, when the game begins; for scripts.',
    'F4, F10',
  ),
  pipelineShare: note('part of the fleet per quarter', 'Chips due in each of the first quarters.', 'F2, F16, MS-59'),
  cash: note('$ million', 'Cash when the game begins; nothing depends on it but what is shown.', 'tuned'),
  'quality.newest': note(
    'frontier-months',
    'Newest model at t = -2. 3 months are a quarter of normal progress at the frontier.',
    'F6, F16',
  ),
  'quality.external': note('frontier-months', 'Model in service at t = -2, in both lines.', 'F6, F16'),
  'customers.cloud': note(
    'units of service',
    'Customers of the cloud line at t = -2. A unit is what one kGPU serves in a quarter at the efficiency frontier.',
    'F16',
  ),
  'customers.products': note('units of service', 'Customers of the firm’s own applications at t = -2.', 'F16'),
  'loyalty.cloud': note('odds', 'Odds that a well-served cloud customer stays with an offer of utility 0.', 'F10, F16'),
  'loyalty.products': note('odds', 'The same for applications.', 'F10, F16, AN-50'),
  'integration.cloud': note('utility', 'What the offer has beside its model: reach, tools, trust.', 'F10, F13'),
  'integration.products': note(
    'utility',
    'The same for applications, in which the model is built into work.',
    'F10, F13',
  ),
  productMarkup: note(
    'x external price',
    'List price of business applications over the price outside (1 where nothing sells to business).',
    'F13, MS-47',
  ),
  consumerYield: note(
    '$ million per unit of service and quarter',
    'What a unit of consumer service brings in subscriptions and ads (0 where nothing sells to consumers).',
    'F16, OA-06',
  ),
  researchSkill: note('factor', 'Progress from the same research compute.', 'F16, ME-28'),
  adsCore: note(
    '$ million per quarter',
    'Advertising business at t = -2 that AI can lift; 0 for firms without.',
    'ME-06',
  ),
  nonGpuCloudRevenue: note(
    '$ million per quarter',
    'Cloud revenue that needs no GPUs, at t = -2; counts in cloud growth alone.',
    'F2, F16, MS-23, GA-04',
  ),
  nonGpuCloudGrowth: note('per quarter', 'Growth of that.', 'F2, F16'),
  people: note('$ million per quarter', 'Payroll and overhead in quarter 1.', 'tuned'),
  'cloudHistory.0': note(
    '$ million per quarter',
    'Whole cloud revenue at t = -6, for growth year on year.',
    'F2, MS-23, GA-01',
  ),
  'cloudHistory.1': note('$ million per quarter', 'The same at t = -5.', 'F2, MS-18, GA-02'),
  'cloudHistory.2': note('$ million per quarter', 'The same at t = -4.', 'F2, MS-19, GA-03'),
  'cloudHistory.3': note('$ million per quarter', 'The same at t = -3.', 'F2, MS-20, GA-04'),
  'opening.cloud': note('percent of the fleet', 'Share of the cloud line before the game.', 'F2, F16'),
  'opening.products': note(
    'percent of the fleet',
    'Share of products before the game; the rest is research.',
    'F2, F16, AN-21',
  ),
  'opening.safeguards': note('percent', 'Safeguards before the game; also where the rule plan’s begin.', 'F6'),
  'opening.price': note('tenths of the commodity price', 'Price before the game.', 'F16'),
  'opening.orderShare': note('part of the own fleet', 'Order in each quarter before the game.', 'F11, F16'),
  'rule.research': note('part of the fleet', 'Research share the rule plan works towards.', 'F15, F16'),
  'rule.releaseGap': note('months', 'How much better a model must be before the rule plan releases it.', 'F15, F16'),
  'rule.order': note('part of the mean fleet', 'The rule plan’s normal order in quarter 1.', 'F11, F16'),
  'rule.deal': note('accept or decline', 'The rule plan’s answer to the chip deal.', 'F12, AN-25'),
};
