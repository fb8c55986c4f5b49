/** What a distiller got out of a firm, and by which door. `its` and `it` are the firm's, or the reader's. */
function copiedThrough(door: (its: string, it: string) => string) {
  return (months: string, firm: string | null) => {
    const through = firm ? door('its', 'it already serves') : door('your', 'you already serve');
    return `The fast distiller copied ${months} months from ${firm ?? 'you'}, mostly through ${through}.`;
  };
}

/** Who answers an offer of chips, and where. */
function whoAnswers(firm: string | null): string {
  return firm ? `${firm} may accept it.` : 'You answer under Release.';
}

/** The report after a quarter, and the sentence that is spoken. `firm` names whom it is about; null is the reader. */
export const report = {
  heading: (quarter: number) => `Report on quarter ${quarter}`,
  /** The head of the report; the desk around it is a quarter on. */
  ofQuarter: (quarter: number, sentence: string) => `Quarter ${quarter}: ${sentence}`,
  grew: (amount: string) => `revenue grew by ${amount}`,
  fell: (amount: string) => `revenue fell by ${amount}`,
  lessThan: (amount: string) => `less than ${amount}`,
  level: 'revenue stayed where it was',
  /** After "up 12%": what the plan was expected to bring when it was made. */
  asExpected: ', as expected without luck',
  expected: (expected: string, came: string) => `. It came to ${came}; ${expected} was expected without luck`,
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
    units: 'A unit of service is what a thousand GPUs deliver in a quarter with a model that is cheap to serve.',
  },
  /** Row names with their units; the segment is the line's customers. */
  rows: {
    revenue: () => ['Revenue', ''],
    'revenue.cloud': () => ['Cloud', ''],
    'revenue.products': () => ['Products', ''],
    'revenue.core': () => ['Ads lifted by AI', ''],
    'waiting.cloud': (who: string) => [who, 'waiting'],
    'waiting.products': (who: string) => [who, 'waiting'],
    profit: () => ['Profit', 'before orders'],
    value: () => ['Enterprise value', ''],
    'customers.cloud': (who: string) => [who, 'units of service wanted'],
    'customers.products': (who: string) => [who, 'units of service wanted'],
    cloudGrowth: () => ['Cloud growth', 'year on year'],
    lead: () => ['Lead over open models', 'months'],
    'premium.cloud': (who: string) => [`Price premium, ${who.toLowerCase()}`, '× commodity'],
    'premium.products': (who: string) => [`Price premium, ${who.toLowerCase()}`, '× commodity'],
    leaked: () => ['Copied so far', 'months, by the fast distiller'],
    fleet: () => ['GPUs divided', 'thousand, that quarter'],
    loan: () => ['of them borrowed', 'thousand'],
    lent: () => ['lent out besides', 'thousand'],
    arrivals: () => ['GPUs that arrived', 'thousand'],
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
      `Power came late. ${came} thousand of the GPUs due arrived; ${late} thousand slip a quarter.`,
    chipShortage: (markup: string, missing: string) =>
      `A chip shortage. Chips cost ${markup} more and ${missing} of every order goes unfilled.`,
    chipShortageOn: (markup: string, missing: string) =>
      `The chip shortage goes on: ${markup} dearer, ${missing} of every order unfilled.`,
    /** It struck again while it ran, or just as it ended. */
    chipShortageAgain: (markup: string, missing: string) =>
      `A second blow: the chip shortage begins anew. Chips cost ${markup} more and ${missing} of every order goes unfilled.`,
    exportControls: (slower: string) => `Export controls. Distillers copy ${slower} more slowly.`,
    exportControlsOn: (slower: string) => `Export controls go on. Distillers copy ${slower} more slowly.`,
    exportControlsAgain: (slower: string) => `Export controls are renewed. Distillers copy ${slower} more slowly.`,
    quartersLeft: (count: number) =>
      count === 0
        ? 'This was its last quarter, unless it strikes again.'
        : `At least ${count === 1 ? 'one more quarter' : `${count} more quarters`} of it.`,
    openBreakthrough: (months: string) =>
      `An open lab found something by itself. Open models moved ${months} month on without copying anybody.`,
    efficiencyJump: (months: string) => `Serving got cheaper. Models ${months} months younger now run at the old cost.`,
  },
  copied: {
    none: (firm: string | null) => `The fast distiller copied next to nothing from ${firm ?? 'you'}.`,
    weights: copiedThrough((its) => `${its} published weights`),
    api: copiedThrough((its) => `${its} API`),
    products: copiedThrough((its) => `${its} products`),
    preview: copiedThrough((its) => `${its} preview`),
    /** The newest model did not go out by that door this quarter: it is an older one. */
    older: {
      api: copiedThrough((_, served) => `the model ${served} by API`),
      products: copiedThrough((_, served) => `the model ${served} in products`),
    },
  },
  published: (before: string, now: string, firm: string | null) =>
    `${firm ?? 'You'} published ${firm ? 'its' : 'your'} newest model, for good. Anyone may serve it now: ` +
    `${firm ? 'its' : 'your'} lead went from ${before} to ${now} months.`,
  deal: {
    buyer: (gpus: string, seller: string, quarters: number, price: string) =>
      `${gpus} thousand GPUs came on loan from ${seller}, for ${quarters} quarters at ${price} a GPU-hour.`,
    seller: (gpus: string, buyer: string, quarters: number, price: string) =>
      `${gpus} thousand GPUs went on loan to ${buyer}, for ${quarters} quarters at ${price} a GPU-hour.`,
    ended: (gpus: string) => `The loan of ${gpus} thousand GPUs ended.`,
    declined: (other: string, firm: string | null) => `${firm ?? 'You'} accepted the chip deal. ${other} did not.`,
    /** To decide on for the coming quarter; the terms stand on the desk. */
    offered: {
      buyer: (gpus: string, seller: string, firm: string | null) =>
        `On offer for the next quarter: a loan of ${gpus} thousand GPUs from ${seller}. ${whoAnswers(firm)}`,
      seller: (gpus: string, buyer: string, firm: string | null) =>
        `On offer for the next quarter: a loan of ${gpus} thousand GPUs to ${buyer}. ${whoAnswers(firm)}`,
    },
  },
  starved: (line: string) => `${line} had none of the GPUs, so it served nobody.`,
  debt: (amount: string, firm: string | null) =>
    `${firm ? `${firm} owes` : 'You owe'} ${amount}. The rules let ${firm ? 'it' : 'you'}; value counts it in full.`,
  chips: (arrived: string, retired: string) => `${arrived} thousand GPUs arrived, ${retired} thousand retired.`,
  chipsNone: (retired: string) => `No GPUs arrived; ${retired} thousand retired.`,
  rivalFirst: {
    preview: (name: string) => `${name} showed its newest model to a few partners.`,
    products: (name: string, months: string) =>
      `${name} put a model into its products, ${months} months better than what it served before.`,
    api: (name: string, months: string) =>
      `${name} released a model by API, ${months} months better than what it served before.`,
    open: (name: string, months: string) =>
      `${name} published the weights of a model ${months} months better than what it served before.`,
  },
  rivalsQuiet: 'No rival released a noticeably better model.',
  rivals: {
    heading: 'What rivals did',
    you: 'You',
    better: (release: string, months: string) => `${release}, ${months} months better than before.`,
    same: (release: string) => `${release}, nothing noticeably new.`,
    price: (before: string, now: string) => `Price ${before} to ${now} × commodity.`,
    priceSame: (now: string) => `Price ${now} × commodity, as before.`,
    ads: {
      price: (before: string, now: string) => `Ad load ${before} to ${now} ×.`,
      priceSame: (now: string) => `Ad load ${now} ×, as before.`,
    },
    copied: (months: string) => `${months} months copied.`,
    note: 'Copied by the fast distiller, which leads the open models.',
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
    anHour: 'a GPU-hour',
    nothing: 'nothing',
    ledger: 'One more GPU-hour earned',
    move: (from: string, to: string, gap: string) =>
      `Best alternative to ${from}: ${to}. In the long run, the next GPU-hour gave up ${gap}.`,
    even: 'Every use was worth alike in the long run. No move would have paid.',
    allBest: (use: string) => `Every GPU was in ${use}. In the long run nothing would have been worth more.`,
    whole: 'What each use gave up',
  },

  summary: {
    over: (quarter: number) => `Quarter ${quarter} is over.`,
    revenue: (revenue: string, change: string) => `Revenue ${revenue}, ${change}.`,
    up: (percent: string) => `up ${percent}`,
    down: (percent: string) => `down ${percent}`,
    /** It changed, and not by one percent as it is rounded. */
    lessThan: (percent: string) => `by less than ${percent}`,
    fromNothing: 'up from nothing',
    level: 'unchanged',
    waiting: (parts: string) => `Waiting: ${parts}.`,
    copied: (months: string) => `The fast distiller copied ${months} months from you.`,
    dealOffered: 'A chip deal is on offer; answer it under Release.',
    end: 'That was the last quarter. The debrief is open.',
  },
};
