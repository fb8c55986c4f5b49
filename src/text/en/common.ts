/** Words used on several screens. Firm names differ by scenario: invented kinds of firms, or real companies. */
export const common = {
  game: 'Shadow Price',
  uses: { cloud: 'Cloud', products: 'Products', research: 'Research' },
  releases: { hold: 'Hold', preview: 'Preview', products: 'Products', api: 'API', open: 'Open weights' },
  roles: { hyperscaler: 'Hyperscaler', lab: 'Frontier lab', ads: 'Consumer-ads giant' },
  firms: {
    'april-2026': {
      hyperscaler: 'Microsoft',
      lab: 'Anthropic',
      ads: 'Meta',
      rivalLab: 'OpenAI',
      chipCloud: 'Google',
    },
    archetypes: {
      hyperscaler: 'Hyperscaler',
      lab: 'Frontier lab',
      ads: 'Ads giant',
      rivalLab: 'Rival lab',
      chipCloud: 'Chip cloud',
    },
  },
  segments: {
    business: 'Businesses',
    consumers: 'Consumers',
    compute: 'Cloud tenants',
    developers: 'Developers',
  },
  distillers: { fast: 'Fast distiller', middle: 'Middle distiller', slow: 'Slow distiller' },
  quarterOf: (quarter: number, quarters: number) => `Quarter ${quarter} of ${quarters}`,
  /** By calendar quarter: January to March is winter. */
  season: (calendarQuarter: number, year: number) =>
    `${['winter', 'spring', 'summer', 'autumn'][calendarQuarter - 1]!} ${year}`,
  opening: 'One moment.',
  percent: (value: string) => `${value}%`,
  chunkFailed: 'This part of the game did not load. Your game is kept.',
  chunkStillFailed: 'It still does not load. Your game is kept; try again when you are online.',
  tryAgain: 'Try again',
  close: 'Close',
};
