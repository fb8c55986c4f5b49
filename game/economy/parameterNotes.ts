import { SEGMENT_IDS, SHOCK_IDS, type SegmentId, type ShockId } from './names.ts';
import { note, type Note, type Notes } from './note.ts';

/** Unit, meaning and source of every number that belongs to no firm, by the name a script overrides it with. */
export const PARAMETER_NOTES: Notes = {
  'game.quarters': note('quarters', 'Length of a game: four years, about one lesson.', 'tuned'),

  'value.discount': note(
    'factor per quarter',
    'What a dollar next quarter is worth now; 0.97 is 12.6% a year.',
    'tuned',
  ),
  'value.smoothing': note(
    'part per quarter, 0 to 1',
    'How fast the contribution a buyer looks at follows the latest one; slow enough that a last quarter cannot be dressed up.',
    'F14, F15',
  ),
  'value.coreMultiple': note(
    'x yearly contribution',
    'What a buyer pays for AI’s lift of the advertising business.',
    'tuned',
  ),
  'value.leadFactor': note(
    'per month of lead, after lead()',
    'How much a lead over open models adds to what a buyer pays.',
    'F15',
  ),
  'value.leadLow': note(
    'factor',
    'Least factor for the lead; reached by no default game, since nobody is behind open models.',
    'tuned',
  ),
  'value.leadHigh': note(
    'factor',
    'Most factor for the lead; reached by no default game, since lead() stays below 10.',
    'tuned',
  ),

  'demand.leadScale': note('months', 'Lead at which a further month counts half: lead(x) = x / (1 + x / this).', 'F15'),
  'demand.previewWeight': note(
    'part, 0 to 1',
    'Part of the newest model’s advance that buyers see in a preview.',
    'F4',
  ),
  'demand.gap': note(
    'utility per month',
    'What a month behind the best model on offer costs an offer; also dulls the lift of ads.',
    'F19',
  ),
  'demand.crossSelling': note(
    'utility',
    'Pull on business products of a firm all of whose service runs through its cloud or API.',
    'F18',
  ),
  'demand.openPull': note('utility', 'Pull on cloud renters of whoever publishes the open frontier.', 'F9'),
  'demand.openPullWindow': note(
    'months',
    'How far one’s published model may be behind the open frontier and still pull.',
    'F9',
  ),
  'demand.reputationWeight': note('utility per ln of reputation', 'How much buyers mind remembered bad service.', 'F5'),
  'demand.unservedLeave': note('part, 0 to 1', 'Part of the customers turned away who leave.', 'F5, AN-34'),

  ...segmentNotes(),

  'service.peak': note(
    'exponent',
    'How sharp queues begin: the larger, the fuller a fleet may be before anybody waits.',
    'F16',
  ),
  'service.trustFall': note(
    'part per quarter',
    'Part of the way by which reputation falls to a lower service level.',
    'F4, F5',
  ),
  'service.trustReturn': note('part per quarter', 'Part of the way by which it rises to a higher one.', 'F4, F5'),
  'service.trustFloor': note('level, 0 to 1', 'Reputation never falls below this: some always try again.', 'F5'),

  'efficiency.start': note('months', 'Quality at or below which a model is cheap to serve, at the start.', 'F4'),
  'efficiency.catchUp': note(
    'part per quarter',
    'Part of the way to the frontier by which cheap serving follows.',
    'F4, MS-60',
  ),
  'efficiency.computePerMonth': note(
    'ln of compute per month',
    'How much dearer to serve a model is per month above cheap serving.',
    'F4',
  ),

  'distillation.hunger': note('factor', 'How hard all three distillers try; 1 is the default world.', 'F4, F6, F7'),
  'distillation.leak': note(
    'part per quarter',
    'Part of the exposed advance that the fast distiller learns in a quarter.',
    'DI-01, DI-03, DI-04',
  ),
  'distillation.copy': note(
    'part per quarter',
    'Part of the gap to the open frontier that every distiller copies.',
    'DI-01, DI-03, DI-04',
  ),
  'distillation.safeguardCut': note(
    'ln at full safeguards',
    'How much safeguards cut exposure: e to the minus this at 100%.',
    'F6, DI-19',
  ),
  'distillation.safeguardCost': note(
    'part of compute at full safeguards',
    'What checking every call costs in compute.',
    'F6',
  ),
  'distillation.gpus': note('kGPU per month of pull', 'Chips that distillers rent to learn.', 'F7'),
  'distillation.exportFactor': note(
    'factor, 0 to 1',
    'What export controls leave of learning and of the chips rented for it.',
    'F17',
  ),
  'distillation.appetite.fast': note(
    'relative',
    'How much the fast distiller learns from what is exposed.',
    'F6, DI-05',
  ),
  'distillation.appetite.middle': note('relative', 'The same for the middle one.', 'F6'),
  'distillation.appetite.slow': note('relative', 'The same for the slow one.', 'F6'),
  'distillation.own.fast': note(
    'months per quarter',
    'What the fast distiller would advance with nobody to learn from.',
    'F6, DI-11',
  ),
  'distillation.own.middle': note('months per quarter', 'The same for the middle one.', 'F6'),
  'distillation.own.slow': note('months per quarter', 'The same for the slow one.', 'F6'),
  'distillation.start.fast': note('months', 'Quality of the fast distiller at t = -2.', 'F6'),
  'distillation.start.middle': note('months', 'Quality of the middle one.', 'F6'),
  'distillation.start.slow': note('months', 'Quality of the slow one.', 'F6'),
  'distillation.start.open': note('months', 'Best open model at t = -2.', 'F6, DI-01'),
  'distillation.exposure.api': note('weight, 0 to 1', 'How exposed a model sold by API is.', 'F6, DI-05'),
  'distillation.exposure.products': note('weight, 0 to 1', 'How exposed a model inside products is.', 'F6'),
  'distillation.exposure.preview': note(
    'weight, 0 to 1',
    'How exposed a model shown to a few partners is.',
    'F6, AN-41',
  ),

  'rental.start': note(
    '$ million per kGPU-quarter',
    'Price of renting compute at t = -2: 4.4 is about $2.0 an hour.',
    'GP-04',
  ),
  'rental.scarcity': note(
    'exponent',
    'How steeply the price a market would settle at rises with demand over supply.',
    'F16',
  ),
  'rental.adjust': note(
    'exponent, 0 to 1',
    'How far the price moves there in a quarter; the rest is inertia of contracts.',
    'F16',
  ),
  'rental.ratioLow': note('factor', 'Demand over supply counts as no less than this.', 'tuned'),
  'rental.ratioHigh': note('factor', 'Demand over supply counts as no more than this.', 'tuned'),
  'rental.elasticity': note('exponent', 'How much less compute is wanted when it is dear beside a chip’s cost.', 'F16'),
  'rental.independents': note('kGPU', 'Chips of independent clouds at t = -2.', 'F16'),
  'rental.independentCeiling': note('x start', 'How many times their start independents can grow to.', 'F16'),
  'rental.independentGrowth': note('per quarter', 'How fast independents grow with all room ahead.', 'F16'),
  'rental.independentResponse': note(
    'per quarter and unit of price over cost',
    'How much faster when renting pays.',
    'F16, GP-11',
  ),
  'rental.independentTrigger': note(
    'price over a chip’s cost',
    'Where renting begins to pay for newcomers.',
    'F16, GP-11',
  ),
  'rental.independentLow': note('per quarter', 'Fastest that independents shrink.', 'tuned'),
  'rental.independentHigh': note('per quarter', 'Fastest that they grow.', 'tuned'),
  'rental.idleDiscount': note('x rental price', 'What idle chips fetch at short notice.', 'GP-39, GP-40'),
  'rental.leaseDiscount': note(
    'x rental price',
    'What a lab pays for new capacity under a long lease: low enough that a lab earning $6-10bn a year per GW can pay it.',
    'GP-39, GP-40',
  ),

  'chips.price': note(
    '$ million per kGPU',
    'Price of a chip in quarter 1, in H100-equivalents, network and rack included.',
    'GP-13, GP-17',
  ),
  'chips.decline': note(
    'factor per quarter',
    'How the price of the same computing power falls; 0.965 is 13% a year.',
    'GP-13, GP-17',
  ),
  'chips.capitalCharge': note(
    'part of the price per quarter',
    'What a chip must earn for its price: five years of wear (5% a quarter), the rest return and the risk of being overtaken.',
    'GP-18, GP-19',
  ),
  'chips.power': note(
    '$ million per kGPU-quarter',
    'Electricity: about 1.5 kW per chip at $0.10 a kWh.',
    'GP-15, GP-16, GP-18',
  ),
  'chips.facility': note(
    '$ million per kGPU-quarter',
    'Building, cooling and staff of a data centre, per chip.',
    'GP-15, GP-16, GP-18',
  ),
  'chips.retirement': note('part per quarter', 'Part of a fleet that is worn out or overtaken.', 'F11, GP-19'),
  'chips.hurry': note(
    'x order over mean fleet',
    'Surcharge on an order: the larger beside what industry builds, the dearer each chip.',
    'F15, GP-20, GP-22',
  ),
  'chips.orderLimit': note(
    'part of the mean fleet',
    'Largest order: what industry can build for one firm in a quarter.',
    'GP-20, GP-22',
  ),
  'chips.shortageMarkup': note('factor', 'Price of chips in a shortage.', 'F17'),
  'chips.shortageCut': note('factor', 'Part of an order that is delivered in a shortage.', 'F17'),

  'money.operatingShare': note('part of revenue', 'Selling, support and everything else that grows with sales.', 'F16'),
  'money.peopleGrowth': note('factor per quarter', 'Growth of the payroll.', 'tuned'),
  'money.cloudEntry': note('$ million', 'Paid once by a firm that opens a cloud business.', 'F8, ME-30'),

  'ads.lift': note(
    'part of the core',
    'Most that AI can lift advertising revenue, if it served everybody without end.',
    'F16, ME-20, ME-21',
  ),
  'ads.halfReach': note('part of consumers', 'Reach at which half of that lift is had.', 'F16'),
  'ads.coreGrowth': note('per quarter', 'Growth of the advertising business without AI.', 'ME-06, ME-11'),
  'ads.loadElasticity': note('utility per ln', 'How much users mind more ads.', 'F15'),
  'ads.loadYield': note('exponent', 'How revenue per unit of attention grows with ad load.', 'F15'),
  'ads.loadReference': note('ad load', 'The load at which attention yields its reference and nobody minds.', 'F15'),

  'research.gain': note(
    'months per quarter',
    'Progress of a firm at the yardstick: three months in three months.',
    'F19',
  ),
  'research.exponent': note('exponent', 'How progress grows with research compute: doubling it gives 23% more.', 'F19'),
  'research.yardstick': note('kGPU', 'Research compute that gave normal progress at t = -2.', 'F16'),
  'research.yardstickGrowth': note('per quarter', 'How fast the frontier needs more compute at first.', 'F16'),
  'research.yardstickCeiling': note('x start', 'Where that need ends.', 'F16'),
  'research.diffusion': note(
    'part of the gap per quarter',
    'Part of the gap to the frontier that ideas close by themselves.',
    'F16',
  ),
  'research.thinning': note('per month', 'How much harder progress gets per month of lead over open models.', 'F15'),
  'research.thinningStart': note('months', 'Lead from which it gets harder.', 'F15'),
  'research.community': note(
    'factor',
    'Progress of whoever owns the open frontier, thanks to those who build on it.',
    'F20',
  ),
  'research.idleShare': note('part, 0 to 1', 'What idle serving chips are worth as research chips.', 'F15, AN-22'),
  'research.luck': note(
    'per unit of the draw',
    'How much a lucky or unlucky quarter changes progress: sd about 9%.',
    'F17',
  ),

  'deal.size': note('kGPU', 'Chips lent in the deal: about 1 GW begun.', 'AN-25, GA-17'),
  'deal.from': note('quarter index, 0 is the first', 'First quarter in which the deal is on offer.', 'AN-25'),
  'deal.to': note('quarter index, 0 is the first', 'Last quarter in which it is on offer.', 'AN-25'),
  'deal.length': note('quarters', 'How long it runs.', 'AN-29'),
  'deal.price': note('x rental price at the start', 'What the buyer pays, for the whole term.', 'F12'),

  'rule.priceStep': note('per unit of load', 'How the rule plan moves its price with queues.', 'F15, F16'),
  'rule.priceLoad': note('need over GPUs', 'Load at which it leaves the price alone.', 'F15, F16'),
  'rule.adLoad': note('ad load', 'Price of a firm without a cloud.', 'F15'),
  'rule.shareStep': note(
    'part of the fleet per ln',
    'How fast it moves GPUs to the line with the higher shadow price.',
    'F15',
  ),
  'rule.researchStep': note('part of the fleet per quarter', 'How fast research goes to its target.', 'F15'),
  'rule.orderFade': note('factor per quarter', 'How its appetite for chips fades.', 'F11, F16'),
  'rule.orderReference': note('x cost of a chip', 'Shadow price at which it orders its normal amount.', 'F11, F16'),
  'rule.orderLoad': note(
    'part of the mean fleet per unit of load',
    'How much more it orders when customers queue.',
    'F11, F16',
  ),
  'rule.orderLow': note('part of the mean fleet', 'Least it orders.', 'F11, F16'),
  'rule.orderHigh': note('part of the mean fleet', 'Most it orders.', 'F11, F16'),

  ...shockNotes(),
};

function segmentNotes(): Notes {
  const buyers: Record<SegmentId, string> = {
    business: 'firms that use applications',
    consumers: 'people who use applications',
    compute: 'renters of chips',
    developers: 'callers of an API',
  };
  const rows: [string, Note][] = SEGMENT_IDS.flatMap((id) => {
    const who = buyers[id];
    const row: Record<string, Note> = {
      size: note('units of service', `Market of ${who} at t = -2.`, 'F16'),
      growth: note('per quarter', `Growth of the market of ${who} with all room ahead.`, 'F16'),
      ceiling: note('x start', `How many times its start the market of ${who} can grow to.`, 'F16'),
      qualityWeight: note(
        'utility per month of lead',
        `How much ${who} care for quality above open models.`,
        'F6, F13',
      ),
      elasticity: note(
        'utility per ln of price',
        `How much ${who} care for price${id === 'consumers' ? ' (only for the premium: they pay by attention)' : ''}; a firm’s demand is more elastic than the market’s.`,
        'IN-04',
      ),
      computeFactor: note('factor', `How much newer models raise the compute ${who} need.`, 'F4'),
      safeguardFactor: note('factor', `How much safeguards raise the compute ${who} need.`, 'F6'),
      gapFactor: note('factor', `How much ${who} mind that another firm serves a better model.`, 'F19'),
      openUtility: note(
        'utility',
        id === 'compute' ? 'Pull of independent clouds.' : `Pull of hosts of open models on ${who}.`,
        'F16, IN-11',
      ),
      outsideUtility: note(
        'utility',
        id === 'compute' ? 'Not used: whoever rents chips rents them somewhere.' : `Pull of doing without on ${who}.`,
        'F16',
      ),
      multiple: note('x yearly contribution', `What a buyer pays for a business with ${who}.`, 'tuned'),
    };
    return Object.entries(row).map(([name, each]): [string, Note] => [`segments.${id}.${name}`, each]);
  });
  return Object.fromEntries(rows);
}

function shockNotes(): Notes {
  const what: Record<ShockId, string> = {
    none: 'Nothing happens.',
    boom: 'Business and developers want 8% more.',
    slump: 'Business and developers want 7% less.',
    powerDelay: 'Half of every firm’s arriving chips slip a quarter for want of power.',
    chipShortage: 'For two quarters chips cost a fifth more and 70% of an order comes.',
    exportControls: 'For three quarters distillers learn 40% less.',
    openBreakthrough: 'Makers of open models advance by 1 and 0.7 months on their own.',
    efficiencyJump: 'Serving gets cheaper: the efficiency frontier advances by 1.2 months.',
    rentalGlut: 'Independent clouds have 10% more chips.',
    consumerFad: 'Consumers want 8% more.',
  };
  return Object.fromEntries(
    SHOCK_IDS.map((id) => [`shocks.${id}.chance`, note('chance per quarter, 0 to 1', what[id], 'F17')]),
  );
}
