import type { Release, SegmentId } from '../../../game/economy/names.ts';
import { key } from './key.ts';
import { menu } from './menu.ts';
import { picture } from './picture.ts';

/** Who can use the newest model at each stop, in the words of a firm that sells to `outside` (null: to nobody yet). */
function released(release: Release, outside: SegmentId | null): string {
  switch (release) {
    case 'hold':
      return 'Nobody outside gets it. You go on serving what you serve now.';
    case 'preview':
      return 'A few partners try it. Buyers credit you with half of what is new; distillers get a tenth.';
    case 'products':
      return outside === null
        ? 'Your own products get it. Distillers see half of it.'
        : `Your own products get it; ${outside === 'developers' ? 'the API does not' : 'your cloud’s tenants do not'}. Distillers see half as much.`;
    case 'api':
      if (outside === null) return 'You sell to nobody outside, so today this is the same as Products.';
      return outside === 'developers'
        ? 'Anyone who pays can call it, distillers included.'
        : 'Your cloud’s tenants can call it, distillers included.';
    case 'open':
      return 'You publish the weights. Anyone may run them, rivals first, and nobody gives them back.';
  }
}

/** The desk: head, levers, ledger, expectations. */
export const desk = {
  key,
  menu,
  picture,
  fork: (after: number) => (after === 0 ? 'Fork from the start' : `Fork after quarter ${after}`),
  roleAndSeason: (role: string, season: string) => `${role}, ${season}`,
  fleet: 'Fleet',
  thousandGpus: 'thousand GPUs',
  lead: 'Lead over open models',
  months: 'months',
  openMarket: 'Market',
  openKey: 'Key',
  openMenu: 'Menu',
  undo: 'Undo',
  redo: 'Redo',
  undone: (shares: string) => `Undone. ${shares}`,
  redone: (shares: string) => `Redone. ${shares}`,
  endQuarter: 'End quarter',
  jump: 'Parts of the desk',
  jumps: { gpus: 'GPUs', release: 'Release', terms: 'Terms', expect: 'Expect', predict: 'Predict', deal: 'deal' },

  allocation: 'Who gets the GPUs',
  ofFleet: '% of fleet',
  shareSpoken: (percent: number, gpus: string) => `${percent} percent of fleet, ${gpus} thousand GPUs`,
  sharesNow: (cloud: number, products: number, research: number) =>
    `Cloud ${cloud}, Products ${products}, Research ${research} percent.`,
  lastQuarter: 'where you stood last quarter',
  cloudClosed: (cost: string) => `You sell no cloud. The first GPU there opens one, once and for all, for ${cost}.`,
  cloudOpens: (cost: string) => `This opens a cloud, once and for all, for ${cost}.`,

  release: 'Release',
  releaseHeading: 'How far the new model runs',
  released,
  deal: 'Deal',
  accept: 'Accept',
  decline: 'Decline',
  noDeal: 'None on the table this quarter.',
  dealTerms: (seller: string, gpus: string, quarters: number, price: string, perQuarter: string) =>
    `${seller} lends you ${gpus} thousand GPUs for ${quarters} quarters at ${price} a GPU-hour: ${perQuarter} a quarter.`,
  dealTermsSeller: (buyer: string, gpus: string, quarters: number, price: string, perQuarter: string) =>
    `You lend ${buyer} ${gpus} thousand GPUs for ${quarters} quarters at ${price} a GPU-hour: ${perQuarter} a quarter.`,
  dealRuns: (gpus: string, quarters: number) =>
    `${gpus} thousand GPUs on loan, ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} left.`,

  terms: 'Terms',
  price: 'Price',
  priceUnit: '× commodity',
  adLoadUnit: '× ad load',
  priceSpoken: (value: string) => `${value} times the commodity price`,
  adLoadSpoken: (value: string) => `${value} times, ad load`,
  safeguards: 'Safeguards',
  safeguardsUnit: '% effort',
  safeguardsSpoken: (percent: number) => `${percent} percent effort`,
  order: 'Order',
  orderSpoken: (gpus: string, cost: string) => `${gpus} thousand GPUs, ${cost}`,
  /** What a multiple of the commodity price is expected to come to, a GPU-hour; one line on the desk. */
  priceNote: (price: string, commodity: string) => `Next: ${price} an hour; commodity ${commodity}.`,
  adLoadNote: (usual: string) => `${usual} is the usual load. More ads earn more from each user, and drive users away.`,
  adLoadAndCloudNote: (usual: string, price: string) =>
    `${usual} is usual; more drives users away. Your cloud’s price too: ${price} a GPU-hour.`,
  docksOwner: (cost: string) => `Docks in 3 quarters. You pay ${cost} now.`,
  docksTenant: (cost: string) => `Docks in 2 quarters. ${cost} for the hurry now, then the lease.`,
  docksTooLateOwner: (cost: string) => `Docks after the end, and counts there as chips at cost. You pay ${cost} now.`,
  docksTooLateTenant: (cost: string) =>
    `Docks after the end: a lease that counts for nothing. ${cost} for the hurry now.`,

  expect: 'What to expect',
  nowLabel: 'now',
  nextLabel: 'next',
  waiting: 'Calls waiting',
  copied: 'Copied, fast distiller',
  cash: 'Cash after',
  wouldOwe: 'you would owe',

  market: 'Rivals and market',
  marketNow: 'As the last quarter left it; fleets as they stand for the coming one.',
  firm: 'Firm',
  you: 'you',
  fleetColumn: 'Fleet, thousand GPUs',
  leadColumn: 'Lead over open models, months',
  priceColumn: 'Price, × commodity',
  adLoad: (load: string) => `${load} ad load`,
  growthColumn: 'Cloud growth in a year',
  revenueColumn: 'Revenue, a quarter',
  growthUnknown: 'not known yet',
  noCloud: 'no cloud',
  rental: 'Rental price',
  perGpuHour: 'a GPU-hour',
  openLag: 'Open models lag',
  openLagUnit: 'months behind the frontier',

  stage: 'Stage',
  seeReport: 'See the report',
  campusLoading: 'The campus is being drawn.',
  campusFailed:
    'The picture cannot be shown here. Everything it shows is in the Market panel, and the game plays without it.',
};
