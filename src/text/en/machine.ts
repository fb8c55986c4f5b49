import type { Release } from '../../../game/economy/names.ts';

/** "you", or the firm's name where the levers are another's. */
type Who = string | null;

/** What might have been decided, after "Had you". */
const had = {
  shares: (cloud: number, products: number, research: number) =>
    `put ${cloud}% of the GPUs in Cloud, ${products}% in Products and ${research}% in Research`,
  release: {
    hold: 'held the model',
    preview: 'shown the model to a few partners only',
    products: 'let the model into products and no further',
    api: 'released the model by API',
    open: 'published the weights',
  } satisfies Record<Release, string>,
  price: (price: string) => `set the price at ${price} × commodity`,
  adLoad: (load: string) => `set the ad load at ${load} ×`,
  safeguards: (percent: string) => `put ${percent} effort into safeguards`,
  order: (gpus: string) => `ordered ${gpus} thousand GPUs`,
  orderNothing: 'ordered no GPUs',
  deal: { accept: 'accepted the chip deal', decline: 'declined the chip deal' },
};

/** The time machine: one quarter decided otherwise, and both histories side by side. */
export const machine = {
  open: 'What if',
  heading: 'Time machine',
  title: 'Two histories, one decision apart',
  back: { desk: 'Back to the desk', replay: 'Back to the replay', debrief: 'Debrief' },
  note: (firm: string, played: number) => `${firm}, ${played} ${played === 1 ? 'quarter' : 'quarters'} played`,
  luck: { decide: 'Same luck; rivals answer', held: 'Same luck, same rivals' },

  question: 'Your question',
  changeAnother: 'Change another decision',
  quarter: 'Quarter',
  option: (quarter: number, season: string) => `${quarter}, ${season}`,
  rivals: 'Rivals',
  rivalsDo: { decide: 'Answer', held: 'Do as they did' },
  rivalsNote: {
    decide: 'Firms that play by rule decide again by what they see. Seats decided by hand do what they did.',
    held: 'Every rival does what it did, whatever happens.',
  },
  stood: 'what was decided',
  research:
    'Your later prices stay as recorded here; the ledger’s long-run price of research counts on them following the premium.',
  researchOf: (firm: string) =>
    `Later prices of ${firm} stay as recorded here; the ledger’s long-run price of research counts on them following the premium.`,
  suggestions: 'Quick changes',
  suggest: {
    hold: 'Hold instead',
    api: 'API instead',
    orderNothing: 'Order nothing',
    orderMost: (gpus: string) => `Order ${gpus} thousand`,
    points: (from: string, to: string) => `10 points from ${from} to ${to}`,
  },
  reset: 'As it was',

  happened: 'What happened',
  whatIf: 'What if',
  inQuarter: (quarter: number) => `Quarter ${quarter}:`,
  /** Where the walk through the chart stands, and with it pictures and scores. */
  after: (quarter: number) => (quarter === 0 ? 'At the start' : `After quarter ${quarter}`),
  campus: (when: string) => `The campus. ${when}.`,
  scores: {
    revenue: 'AI sales a year',
    power: 'Pricing power',
    copied: 'Months copied',
  },
  nothingYet: 'Nothing is changed yet. Move a lever, or take a quick change, and the other history is drawn here.',
  impossible: 'This game’s own numbers lead nowhere from there: the rules cannot play that history.',

  had,
  clause: (who: Who, did: string, quarter: number) => `Had ${who ?? 'you'} ${did} in quarter ${quarter},`,
  would: (who: Who, figure: string, last: number, whatIf: string, happened: string) =>
    `${who ? 'its' : 'your'} ${figure} after quarter ${last} would be ${whatIf} instead of ${happened}.`,
  wouldStill: (who: Who, figure: string, last: number, value: string) =>
    `${who ? 'its' : 'your'} ${figure} after quarter ${last} would still be ${value}.`,
  unchanged: (quarter: number) => `Quarter ${quarter} stands as it was decided. There is one history.`,

  turningPoint:
    'The turning point’s amount is an average over other luck; these histories have this game’s own, so the two differ.',

  lowered: {
    own: (quarter: number, order: string, recorded: string) =>
      `Your order of quarter ${quarter} no longer fits what industry can build: ${order} thousand GPUs, where ${recorded} were ordered.`,
    other: (firm: string, quarter: number, order: string, recorded: string) =>
      `The order of ${firm} in quarter ${quarter} no longer fits what industry can build: ${order} thousand GPUs, where ${recorded} were ordered.`,
    closed: (firm: string, quarter: number) =>
      `The order of ${firm} in quarter ${quarter} no longer fits what industry can build, and is lowered.`,
    summary: (orders: string) => `Orders lowered: ${orders}`,
  },

  figure: 'Figure',
  figures: {
    value: { tab: 'Value', title: 'Enterprise value', unit: '100 = start; never below 0', said: 'enterprise value' },
    revenue: { tab: 'Revenue', title: 'Revenue', unit: '$ a quarter', said: 'revenue a quarter' },
    growth: {
      tab: 'Cloud growth',
      title: 'Cloud growth',
      unit: '% on the same quarter a year ago',
      said: 'cloud growth in a year',
    },
    lead: { tab: 'Lead', title: 'Lead over open models', unit: 'months', said: 'lead over open models' },
    cash: { tab: 'Cash', title: 'Cash', unit: '$', said: 'cash' },
    waiting: { tab: 'Waiting', title: 'Calls waiting', unit: '% of all calls', said: 'share of calls that wait' },
  },
  months: (value: string) => `${value} months`,
  line: { happened: 'what happened', whatIf: 'what if' },
  points: (quarter: number) => `Quarter ${quarter}: the points`,
  parted: (happened: string, whatIf: string) => `${happened}. What if ${whatIf}?`,
  asDecided: (happened: string) => `${happened}, as it was decided`,
  partedBy: (levers: number) => `${levers} levers set otherwise`,
  partedByShares: 'GPUs divided otherwise',

  playOn: {
    heading: 'Play the other branch',
    here: 'Play on from here',
    hereHint: (next: number) =>
      `Quarter ${next} comes next; everything after is open, and rivals go on by their own rules.`,
    today: 'Play on from today with this history',
    todayHint: (next: number) => `Every later decision stays as recorded, and quarter ${next} comes next.`,
    todayHeld:
      'A history with held rivals cannot be played on from today: they did not decide it, so they have no plan to go on with. Let rivals answer first.',
    last: 'That was the last quarter, so nothing is left to play on.',
    kept: 'The game you leave is kept as it is.',
    done: (where: string) => `${where}. This is a game of its own now, with the other history behind it.`,
  },
};
