/** The report after a quarter, the sentence that is spoken, and the briefing before the first. */
export const report = {
  heading: (quarter: number) => `Report on quarter ${quarter}`,
  grew: (amount: string) => `Revenue grew by ${amount}`,
  fell: (amount: string) => `Revenue fell by ${amount}`,
  level: 'Revenue stayed where it was',
  plan: (quarter: number) => `Plan quarter ${quarter}`,

  /** Who waits, as part of a sentence: "20% of calls from cloud tenants". */
  waitingPart: (share: string, who: string) => `${share} of ${who}’ calls`,
  who: { business: 'businesses', consumers: 'consumers', compute: 'cloud tenants', developers: 'developers' },
  alarm: (parts: string) => `Service is short: ${parts} wait. Those who wait leave first.`,
  and: (parts: string[]) => parts.join(' and '),

  table: {
    caption: 'Last quarter beside this one',
    figure: 'Figure',
    before: 'Last quarter',
    now: 'This quarter',
    change: 'Change',
    none: 'none',
    more: 'More figures',
    moreCount: (count: string) => `${count} rows`,
  },
  /** Row names with their units; the segment is the line's customers. */
  rows: {
    revenue: () => ['Revenue', ''],
    'revenue.cloud': () => ['Cloud', ''],
    'revenue.products': () => ['Products', ''],
    'revenue.core': () => ['Ads core', ''],
    'waiting.cloud': (who: string) => [who, 'calls waiting'],
    'waiting.products': (who: string) => [who, 'calls waiting'],
    profit: () => ['Profit', 'before chip orders'],
    value: () => ['Enterprise value', ''],
    'customers.cloud': (who: string) => [who, 'units of service wanted'],
    'customers.products': (who: string) => [who, 'units of service wanted'],
    cloudGrowth: () => ['Cloud growth', 'year on year'],
    lead: () => ['Lead over open models', 'months'],
    'premium.cloud': (who: string) => [`Pricing power, ${who.toLowerCase()}`, '× commodity'],
    'premium.products': (who: string) => [`Pricing power, ${who.toLowerCase()}`, '× commodity'],
    leaked: () => ['Copied so far', 'months'],
    fleet: () => ['Fleet', 'thousand GPUs'],
    arrivals: () => ['Chips that arrived', 'thousand GPUs'],
    cash: () => ['Cash', ''],
    rental: () => ['Rental', 'a GPU-hour'],
  },
  points: (change: string) => (/^[+−]1$/.test(change) ? `${change} point` : `${change} points`),

  happened: 'What happened',
  chance: {
    none: 'Chance left this quarter alone.',
    by: (sentence: string) => `Chance. ${sentence}`,
    boom: (part: string) => `A boom. Businesses and developers want ${part} more.`,
    slump: (part: string) => `A slump. Businesses and developers want ${part} less.`,
    consumerFad: (part: string) => `A fad. Consumers want ${part} more.`,
    rentalGlut: (part: string) => `A glut. Independent clouds rent out ${part} more chips.`,
    powerDelay: (came: string, late: string) =>
      `Power came late. ${came} thousand of your GPUs arrived; ${late} thousand slip a quarter.`,
    chipShortage: (markup: string, missing: string) =>
      `A chip shortage. Chips cost ${markup} more and ${missing} of every order goes unfilled.`,
    chipShortageOn: (markup: string, missing: string) =>
      `The chip shortage goes on: ${markup} dearer, ${missing} of every order unfilled.`,
    exportControls: (slower: string) => `Export controls. Distillers copy ${slower} more slowly.`,
    exportControlsOn: (slower: string) => `Export controls go on. Distillers copy ${slower} more slowly.`,
    quartersLeft: (count: number) =>
      count === 0 ? 'It ends here.' : count === 1 ? 'One more quarter of it.' : `${count} more quarters of it.`,
    openBreakthrough: (months: string) =>
      `An open lab found something by itself. Open models moved ${months} month on without copying anybody.`,
    efficiencyJump: (months: string) => `Serving got cheaper. Models ${months} months younger now run at the old cost.`,
  },
  copied: {
    none: 'Distillers copied nothing from you.',
    api: (months: string) => `Distillers copied ${months} months from you, mostly through your API.`,
    products: (months: string) => `Distillers copied ${months} months from you, mostly through your products.`,
    preview: (months: string) => `Distillers copied ${months} months from you, through your preview.`,
  },
  chips: (arrived: string, retired: string) => `${arrived} thousand GPUs arrived, ${retired} thousand retired.`,
  chipsNone: (retired: string) => `No GPUs arrived; ${retired} thousand retired.`,
  rivalFirst: {
    preview: (name: string) => `${name} showed its newest model to a few partners.`,
    products: (name: string, months: string) => `${name} put a model ${months} months better into its products.`,
    api: (name: string, months: string) => `${name} released a model ${months} months better by API.`,
    open: (name: string, months: string) => `${name} published the weights of a model ${months} months better.`,
  },
  rivalsQuiet: 'No rival released a noticeably better model.',
  rivals: {
    heading: 'What rivals did',
    you: 'You',
    better: (release: string, months: string) => `${release}, ${months} months better.`,
    same: (release: string) => `${release}, nothing noticeably new.`,
    price: (before: string, now: string) => `Price ${before} to ${now} × commodity.`,
    priceSame: (now: string) => `Price ${now} × commodity, as before.`,
    copied: (months: string) => `${months} months copied.`,
    note: 'Copied means by the fast distiller, which leads the open models.',
  },

  cash: {
    heading: 'Cash',
    movedFrom: (before: string) => `${before} to`,
    before: 'Cash before',
    revenue: 'Revenue',
    cost: 'Costs of running',
    chips: 'Chips ordered',
    entry: 'Opening a cloud',
    now: 'Cash now',
  },

  cost: {
    heading: 'What it cost',
    ledger: 'One more GPU-hour earned',
    ledgerNow: 'One more GPU-hour earns',
    later: 'later',
    move: (from: string, to: string, gap: string) => [
      `Best alternative to ${from}: ${to}.`,
      `You gave up ${gap} on each GPU-hour.`,
    ],
    even: (price: string) => [
      'Cloud and Products were about even.',
      `The next GPU-hour earned ${price} in either. No move would have paid this quarter.`,
    ],
    alone: () => [
      'Best alternative to Products: none this quarter.',
      'Without a cloud, the other use of a GPU is research, which earns later.',
    ],
    caption: 'So your split gave up, this quarter',
    use: 'GPUs in',
    instead: 'Best alternative',
    money: 'Given up',
    not: (use: string) => `not in ${use}`,
    nothing: 'nothing better',
    note: 'At this quarter’s prices, for the next GPU. Further ones would earn less; research earns later.',
  },

  summary: {
    over: (quarter: number) => `Quarter ${quarter} is over.`,
    revenue: (revenue: string, change: string) => `Revenue ${revenue}, ${change}.`,
    up: (percent: string) => `up ${percent}`,
    down: (percent: string) => `down ${percent}`,
    level: 'unchanged',
    waiting: (parts: string) => `Waiting: ${parts}.`,
    copied: (months: string) => `Copied from you this quarter: ${months} months.`,
    end: 'That was the last quarter. The debrief is open.',
  },
};
