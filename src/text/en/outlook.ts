/** What the plan on the desk may lead to: the fan on the desk, and the outlook on the stage. */
export const outlook = {
  heading: 'Outlook',
  open: 'Outlook',
  views: { label: 'On the stage', briefing: 'Briefing', campus: 'Campus', outlook: 'Outlook', report: 'Report' },

  prediction: 'Your prediction',
  likely: 'likely',
  revenueNow: (now: string) => `Revenue ${now} now.`,
  waiting: 'Looking ahead.',
  /** Under the fan on the desk. */
  nextRange: (range: string) => `In 8 games in 10: ${range}.`,
  fewer: (seeds: string) => `From ${seeds} seeds: this device is slow.`,
  failed: (sentence: string) => `No forecast for this plan. ${sentence}`,
  brokeOff: 'The forecast broke off. The next change of the plan tries again.',
  fanNote: (seeds: string) =>
    `The plan on the desk, played on under ${seeds} draws of luck that are not this game’s. Rivals keep to their plans.`,

  range: (low: string, high: string) => `${low} to ${high}`,
  /** Both ends of a range round to the same. */
  about: (figure: string) => `about ${figure}`,
  band: (middle: string, half: string, most: string) => `${middle} likely; half: ${half}; 8 games in 10: ${most}`,
  middle: 'So far, then likely',
  half: 'Half of the games',
  most: '8 games in 10',

  revenue: { title: 'Revenue', unit: '$ a quarter' },
  growth: { title: 'Cloud growth', unit: '% in a year' },
  lead: { title: 'Lead', unit: 'months over open models' },
  cash: { title: 'Cash', unit: '$, below 0 is debt' },
  key: 'Bands of the charts',
  dense: { hatch: 'dense hatch:', holds: 'half of the games' },
  sparse: { hatch: 'sparse hatch:', holds: '8 games in 10' },

  next: 'Next quarter, if luck stays out of it',
  ledger: 'What one more GPU-hour is worth',
};
