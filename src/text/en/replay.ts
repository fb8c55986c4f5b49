/** Looking back: the bar of controls, what a quarter's decision was, and how to play on from it. */
export const replay = {
  open: 'Look back',
  kind: 'Looking back',
  note: (firm: string, season: string) => `${firm}, ${season}`,
  toDesk: 'Back to the desk',
  toDebrief: 'Debrief',
  toTitle: 'To the title',

  controls: 'Quarters',
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  last: 'Last',
  quarter: 'Quarter',
  /** What the slider runs over: it ends where the game stands. */
  ofPlayed: (quarter: number, played: number) => `Quarter ${quarter} of the ${played} played`,
  ofUnplayed: (quarter: number) => `Quarter ${quarter}, not played yet`,
  /** The result of a step, for the status region; `firm` is null where it is the reader's. */
  at: (where: string, firm: string | null, revenue: string, change: string) =>
    `${where}. ${firm === null ? 'Your revenue' : `Revenue of ${firm}`}: ${revenue}, ${change}.`,
  atUnplayed: (where: string) => `${where}. Not played yet.`,

  seenFrom: 'Seen from',
  /** The result of a change of seat, for the status region. */
  from: (firm: string, where: string) => `Seen from ${firm}. ${where}`,
  decided: 'What you decided',
  othersDecided: (firm: string) => `What ${firm} decided`,
  unplayed: 'Not played yet',
  sitDown: 'Take this seat: nothing is decided for this quarter. The quarters before it stay, and so does the luck.',
  chooseSeat:
    'Several seats of this game were decided by hand. Choose yours under “Seen from”, then play on from here.',
  was: (before: string) => `was ${before}`,
  asBefore: 'as before',
  price: 'Price',
  adLoad: 'Ad load',
  times: (value: string) => `${value} ×`,

  playOn: 'Play on from here',
  playOnHint: 'This decision goes to your desk, to be changed. The quarters before it stay, and so does the luck.',
  kept: 'The game you leave is kept.',
  forked: (where: string) => `${where}. This is a game of its own now.`,
  about: 'This game',
};
