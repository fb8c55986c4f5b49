/** Tells a fork from the game that it left. */
function forked(after: number | undefined): string {
  if (after === undefined) return '';
  return after === 0 ? '; a fork from its start' : `; a fork after quarter ${after}`;
}

/** The title screen. */
export const title = {
  sentence: 'Every chip you own is busy, so serving one customer costs you whatever you could have done instead.',
  role: 'Role',
  roleSentences: {
    hyperscaler: 'Rent the chips out, or keep them for your own copilots.',
    lab: 'The best model is in your vault. How far do you let it run?',
    ads: 'Serving costs you little. So what is it you give up?',
  },
  fleetUnit: 'thousand GPUs to begin with',
  inPlaceOf: (firm: string) => `In the place of ${firm}.`,
  scenario: 'Scenario',
  scenarios: { archetypes: 'Invented firms', 'april-2026': 'Real names, April 2026' },
  scenarioNotes: {
    archetypes: 'Nothing leaves this device.',
    'april-2026': 'A stylised model from public figures, unaffiliated with any firm it names.',
  },
  length: 'Length',
  quarters: (quarters: number) => `${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}`,
  minutes: (minutes: number) => `About ${minutes} minutes.`,
  options: 'Options',
  seed: 'Seed',
  seedHint: 'Games with the same seed have the same luck. Leave it empty for a surprise; 0 is a game without luck.',
  surprise: 'Surprise me',
  seedWrong: (most: string) => `A seed is a whole number from 0 to ${most}. Leave it empty for a surprise.`,
  code: 'Game code',
  codeHint: 'Paste a code to look back on that game, or to play on.',
  openCode: 'Open the code',
  codeEmpty: 'Paste a code first.',
  start: 'Start',
  continue: 'Continue',
  setAside: (saves: number) =>
    saves === 1
      ? 'One save could not be read and is set aside.'
      : `${saves} saves could not be read and are set aside.`,
  where: (quarter: number, quarters: number) => `quarter ${quarter} of ${quarters}`,
  keptGames: 'Your games under way',
  kept: (role: string, where: string, forkedAfter: number | undefined) => `${role}, ${where}${forked(forkedAfter)}.`,
  finishedGames: 'Games you finished',
  finished: (role: string, quarters: number, forkedAfter: number | undefined) =>
    `${role}, ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}${forked(forkedAfter)}.`,
  openFinished: 'Debrief',
  /** An address that asks for what is not there. */
  wrongPreset: (key: string, value: string, allowed: string, instead: string) =>
    `The address asks for ${key} “${value}”; it can be ${allowed}. This game takes ${instead}.`,
  presetKeys: { scenario: 'scenario', role: 'role', seed: 'seed', quarters: 'quarters', predict: 'predict' },
  range: (low: string, high: string) => `a whole number from ${low} to ${high}`,
  seedInstead: 'a surprise',
  predictInstead: 'what you choose under Options',
};
