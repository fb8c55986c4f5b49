/** Skill and luck, told apart, once a game is over. */
export const skill = {
  heading: 'Skill',
  ofBest: 'of the best plan found',
  found: (share: string) => `Skill: ${share} of the best plan found.`,
  noBetter: 'No better plan was found.',
  noShare: 'The best plan found is worth too little here for a share of it to mean anything.',
  mark: (rule: string) => `The tall mark is the plan that rivals follow, ${rule}.`,
  bar: (share: string, rule: string) =>
    `The decisions of this game reach ${share} of the best plan found; the plan that rivals follow reaches ${rule}.`,
  table: 'The figures',
  caption: (worlds: string) => `Mean final value in ${worlds} worlds`,
  plan: 'Plan',
  value: 'Value',
  share: 'Of the best',
  played: 'Decisions of this game',
  rule: 'Plan that rivals follow',
  best: 'Best plan found',
  error: (share: string, points: string) => `${share}, give or take ${points} points`,
  /** Between the range of quick and full. */
  made: {
    quick: (starts: string) => `A quick search from ${starts}.`,
    full: (starts: string) => `A full search from ${starts}.`,
  },
  starts: (count: string, one: boolean) => (one ? `${count} start` : `${count} starts`),
  fewer: (of: string) => `This device is slow; on a faster one there would be ${of}.`,
  meaning:
    'Both plans are played in the same worlds, none of them this one, so luck does not count. The search knows no more than ' +
    'a player can. It looks among plans whose levers move evenly: a better plan may exist, and how well a shock was answered ' +
    'is not part of this figure.',
  searching: 'Searching for a better plan',
  cancel: 'Cancel the search',
  search: 'Search',
  searchFull: 'Search again, full',
  cancelled: 'The search was cancelled. What it found so far is kept.',
  /** Of turning points. */
  fewerSets: (sets: string) => `This device is slow: measured in ${sets} worlds.`,
  failed: 'The search broke off: some world led to figures that cannot be.',

  luck: {
    heading: 'Luck',
    figure: (worlds: string) => `${worlds} of 100`,
    lessKind: 'worlds were less kind',
    found: (worlds: string) => `Luck: ${worlds} of 100 worlds were less kind.`,
    title: 'The same decisions in other worlds',
    unit: 'final value, $',
    walk: 'The same decisions in other worlds, from the least to the most value',
    you: 'you',
    thisGame: 'this game',
    note: (worlds: string) => `From ${worlds} other worlds; each dot is one chance in 100.`,
    fewer: (worlds: string) => `This device is slow: from ${worlds} other worlds. Each dot is one chance in 100.`,
    column: (low: string, high: string) => `${low} to ${high}`,
    dots: (dots: string) => `${dots} of 100 worlds`,
    withOwn: (dots: string, who: string) => `${dots}, and ${who}`,
    describe: (low: string, high: string, own: string, worlds: string) =>
      `Final values from ${low} to ${high}. This game came to ${own}: ${worlds} of 100 worlds were less kind.`,
    range: 'Final value',
    count: 'Worlds of 100',
    working: 'Playing the same decisions in other worlds',
    failed: 'Some other world led to figures that cannot be, so there is nothing to compare with.',
  },
};
