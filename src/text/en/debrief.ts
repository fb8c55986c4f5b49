import { claims } from './claims.ts';
import { rivalsEye } from './rivalsEye.ts';
import { takeaway } from './takeaway.ts';
import { turning } from './turning.ts';

/** The end of a game: it asks what was intended, then tells what happened on the player's own figures. */
export const debrief = {
  heading: 'Debrief',
  note: (role: string, played: string, quarters: string) =>
    `${role}, ${played === quarters ? '' : `${played} of `}${quarters} ${quarters === '1' ? 'quarter' : 'quarters'}`,
  you: 'You',
  core: 'Ads lifted by AI',

  ask: {
    heading: 'What were you trying to do?',
    hint: 'One line, for yourself, before you see how it went. It stays on this device.',
    first: 'What came first?',
    aims: { value: 'Value', share: 'Market share', lead: 'Lead' },
    goOn: 'Show what happened',
  },

  intended: {
    heading: 'What you wanted, and what came of it',
    nothing: 'You wrote no intention down. This is what came.',
    first: {
      value: 'You put enterprise value first.',
      share: 'You put market share first.',
      lead: 'You put the lead first.',
    },
    came: {
      value: (now: string, start: string, index: string) =>
        `Enterprise value: ${now}, from ${start}; ${index} where 100 is the start.`,
      valueOnly: (now: string, start: string) => `Enterprise value: ${now}, from ${start}.`,
      share: (now: string, start: string) => `Share of the five firms’ AI sales: ${now}, from ${start}.`,
      lead: (now: string, start: string, best: string) =>
        `Lead over open models: ${now} months, from ${start}; the best of all has ${best}.`,
    },
    given: (use: string, share: string) => `${share} to ${use.toLowerCase()}`,
    fleet: (given: string) => `Of your GPUs, over all quarters: ${given}.`,
  },

  claims,
  rivalsEye,
  takeaway,
  turning,

  apart:
    'Skill, luck and calibration answer three questions, so they may well differ: whether the plan was good for what could be known, whether this world was kind to it, and whether its maker knew how sure to be.',
  reading: {
    working: 'Playing this game otherwise, to hold the article’s claims against it.',
    failed:
      'This game’s own numbers lead nowhere when it is played otherwise, so the claims cannot be held against it.',
  },
  print: 'Print',
  happened: 'What happened',
  moreCharts: (charts: string) => `${charts} more charts, quarter by quarter`,
  points: {
    start: { short: 'Start', spoken: 'Start' },
    quarter: (quarter: number) => ({ short: `Q${quarter}`, spoken: `Quarter ${quarter}` }),
  },
  charts: {
    walk: (title: string) => `${title}, quarter by quarter`,
    table: 'As a table',
    tableOf: (title: string) => `${title}, as a table`,
    when: 'When',
    none: 'none',
    value: (name: string, value: string) => `${name} ${value}`,
    describe: (first: string, then: string, last: string, now: string) => `${first}: ${then}. ${last}: ${now}.`,
    months: (value: string) => `${value} months`,
    value1: 'Enterprise value',
    valueUnit: '100 = each firm at the start; never below 0',
    revenue: { title: 'Revenue by line', unit: '$ billion a quarter' },
    shares: { title: 'Who got the GPUs', unit: '% of the fleet' },
    growth: { title: 'Cloud growth', unit: '% on the same quarter a year ago' },
    waiting: { title: 'Calls waiting', unit: '% of calls' },
    lead: { title: 'Lead over open models', unit: 'months' },
    frontier: 'Best of all',
    rental: { title: 'Rental', unit: '$ a GPU-hour' },
  },

  decided: {
    heading: 'What you decided',
    others: (firm: string) => `What ${firm} decided`,
    quarter: 'Quarter',
    price: 'Price, × commodity',
    adLoad: 'Ad load, ×',
    safeguards: 'Safeguards',
    order: 'Order, thousand GPUs',
    release: 'Release',
    deal: 'Deal',
    deals: { accept: 'accepted', decline: 'declined' },
    leftAtDecline: 'left at Decline',
    noDeal: 'none offered',
  },

  beside: {
    heading: 'Beside the others',
    firm: 'Firm',
    index: 'Enterprise value, 100 = start',
    value: 'Enterprise value',
    revenue: 'AI sales a year',
    ads: (amount: string) => `+ ${amount} ads`,
    power: 'Pricing power, per dollar',
    copied: 'Copied by the fast distiller, months',
    note: 'AI sales are cloud and products, at the last quarter’s pace. Firms start from different places; the index compares each with itself.',
    noteAds: (firm: string) =>
      `${firm} also sells ads lifted by AI. They count in its revenue and its value, not in AI sales.`,
    ownAds: 'You also sell ads lifted by AI. They count in your revenue and your value, not in AI sales.',
    none: 'none',
  },

  luck: {
    heading: 'What chance did',
    none: 'No shock struck in this game.',
    line: (quarter: number, sentence: string) => `Quarter ${quarter}. ${sentence}`,
    span: (from: number, to: number, sentence: string) => `Quarters ${from} to ${to}. ${sentence}`,
    note: 'Research draws vary as well. Everybody met the same shocks.',
    noLuck: 'Seed 0 is a game without luck: research brought what was expected of it as well.',
  },

  scores: {
    heading: 'Where you ended',
    watched: (firm: string) => `Where ${firm} ended`,
    value: 'Enterprise value',
    valueUnit: '100 = start',
    valueSaid: (now: string, start: string) => `${now}, from ${start} at the start.`,
    valueFloor: 'The index stops at 0; the money does not.',
    revenue: 'AI sales',
    revenueUnit: 'a year',
    revenueSaid: (start: string) => `Cloud and products, at the last pace. ${start} at the start.`,
    revenueAds: (ads: string) => `Ads lifted by AI, ${ads} a year, are counted in revenue and value, not here.`,
    power: 'Pricing power',
    powerUnit: 'of each dollar',
    powerSaid: (start: string) => `What lead and products add to the commodity price. It was ${start}.`,
    exposure: 'Distillation exposure',
    exposureUnit: 'months copied',
    exposureSaid: (share: string) => `By the fast distiller: ${share} of all that it learned since the start.`,
  },

  again: {
    heading: 'Again',
    code: 'This game as a code',
    sameLuck: 'Play again, same luck',
    newSeed: 'Play again, new seed',
    otherRole: 'Play another role',
    saveReport: 'Save report',
    reportName: 'shadow-price-report.json',
  },

  report: (quarter: number) => `Quarter ${quarter}, the report`,
  wider: 'The table goes on to the right. Scroll it sideways.',
};
