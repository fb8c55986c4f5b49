/** What a game is: who sat where, where it came from, which rules it is played by. */
export const about = {
  game: (hash: string, seed: string) => `Game ${hash}…, seed ${seed}.`,
  fork: (hash: string, quarter: number) =>
    quarter === 0 ? `A fork of game ${hash}… from its start.` : `A fork of game ${hash}… after quarter ${quarter}.`,
  rules: (version: number, newest: number) => `Played by rules ${version}. New games are played by rules ${newest}.`,

  /** Numbers of the model that a script set. */
  changed: (numbers: number, list: string) =>
    `${numbers === 1 ? '1 number of the model is' : `${numbers} numbers of the model are`} changed: ${list}.`,
  manyChanged: (numbers: number) => `${numbers} numbers of the model are changed`,
  /** A game of rules that are not known here. */
  otherRules: (version: number, newer: boolean) =>
    `This game was made by ${newer ? 'a newer' : 'another'} version of Shadow Price (rules ${version}). Open it where that version runs.`,

  players: 'Who played',
  program: (firm: string, program: string) => `${firm}: played by the program “${program}”.`,
  programSilent: (firm: string, program: string, quarters: string[], list: string) =>
    `${firm}: played by the program “${program}”; no answer in ${quarters.length === 1 ? 'quarter' : 'quarters'} ${list}.`,
  hand: (firm: string) => `${firm}: decided by hand.`,
  plan: (firm: string, plan: string) => `${firm}: ${plan}.`,
  plans: {
    rule: 'the usual plan',
    equalSplit: 'an equal split, otherwise the usual plan',
    allCloud: 'all GPUs in Cloud, otherwise the usual plan',
    allProducts: 'all GPUs in Products, otherwise the usual plan',
    allResearch: 'all GPUs in Research, otherwise the usual plan',
    neverRelease: 'never a release, otherwise the usual plan',
    alwaysOpen: 'open weights every quarter, otherwise the usual plan',
  },
  rest: 'The other firms follow the usual plan.',
  allPlans: 'Every firm follows the usual plan.',
};
