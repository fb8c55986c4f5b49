/** The one screen before quarter 1. Numbers come from the world that the player is about to run. */
export const briefing = {
  heading: (firm: string) => `You run ${firm}`,
  article: { hyperscaler: 'a hyperscaler', lab: 'a frontier lab', ads: 'a consumer-ads giant' },
  who: {
    hyperscaler: 'You rent chips out to cloud tenants and sell your own copilots to businesses.',
    lab: 'You lease every chip, sell an API to developers, and sell your own products to businesses.',
    ads: 'You have no cloud. Chips make your apps better, and better apps sell more ads.',
  },
  idea: 'Every chip you have is busy. So serving one customer costs you whatever the next best use would have earned.',
  asks: (quarters: string) =>
    `For ${quarters} quarters you split the chips, decide how far your newest model runs, set the terms, and order more.`,
  facts: {
    heading: 'Where you stand',
    fleet: 'thousand GPUs to divide',
    lead: 'months ahead of open models',
    waiting: (who: string) => `of ${who}’ calls waited last quarter`,
    rental: 'to rent a GPU for an hour, last quarter',
  },
  decide: {
    heading: 'One thing to decide now',
    hyperscaler: (cloud: string, products: string, inResearch: string, share: string, growth: string) => [
      `In the long run one more GPU-hour is worth ${cloud} in Cloud, ${products} in your products and ${inResearch} in Research.`,
      `Cloud is what markets watch: it grew ${growth} in a year. Do you move chips?`,
      `As it stands, Cloud gets ${share} of the GPUs.`,
    ],
    lab: (waiting: string, better: string, stands: string) => [
      `${waiting} of developers’ calls waited last quarter, and your newest model is ${better} months better than the one you sell.`,
      'Released, it draws more calls and more distillers. Do you let the API have it now, or hold it until you have the chips?',
      stands,
    ],
    ads: (products: string, inResearch: string, share: string, research: string, newest: string) => [
      `In the long run one more GPU-hour is worth ${products} in your apps and ${inResearch} in Research.`,
      `Your newest model is ${newest} months ahead of open ones. How much of today’s ads do you give up to stay ahead?`,
      `As it stands, your apps get ${share} of the GPUs and Research ${research}.`,
    ],
    /** What the plan on the desk does with the newest model. */
    stands: {
      hold: 'As it stands, you hold it this quarter.',
      preview: 'As it stands, a few partners see it this quarter.',
      products: 'As it stands, it goes into your own products this quarter.',
      api: 'As it stands, it goes out by API this quarter.',
      open: 'As it stands, you publish its weights this quarter.',
    },
  },
  judged: {
    heading: 'How you will be judged',
    revenue: ['AI sales', 'what cloud and products sell in a year'],
    /** In its place for a firm with ads. */
    revenueAds: ['AI sales', 'what cloud and products sell in a year; ads that AI lifts count in value'],
    power: ['Pricing power', 'the part of each dollar that a better model earns'],
    exposure: ['Distillation exposure', 'months that the fast distiller copied from you'],
    value: ['Enterprise value', 'cash made, and what a buyer would pay for the rest'],
  },
  disclaimer: 'A stylised model built on public figures of April 2026. It is unaffiliated with the firms it names.',
  campus: 'Look at the campus',
};
