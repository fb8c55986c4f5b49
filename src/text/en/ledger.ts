/** The opportunity-cost ledger: on the desk, in the report, in the debrief. Amounts arrive formatted, $ per GPU-hour. */
export const ledger = {
  heading: 'One more GPU-hour earns',
  now: 'now',
  longRun: 'long run',
  notOpen: 'not open',
  /** The scale of the bars, as that of the picture. */
  stripe: (dollars: number) => `1 stripe = $${dollars}`,
  none: 'none',
  bestAlternative: (from: string, to: string) => `Best alternative to ${from}: ${to}.`,
  forgoBefore: 'In the long run you forgo ',
  forgoAfter: ' an hour.',
  even: 'Every use is worth alike in the long run. No GPU is in the wrong place.',
  allBest: (use: string) => `Every GPU is in ${use}, where it is worth most in the long run.`,

  table: {
    caption: 'What GPUs earn, use by use, and what they would earn elsewhere',
    use: 'GPUs in',
    gpus: 'thousand GPUs',
    now: 'an hour earns now',
    longRun: 'in the long run',
    best: 'best alternative',
    forgone: 'forgone a quarter',
    alternative: (use: string, amount: string) => `${use} ${amount}`,
  },
  note:
    'In the long run: what one more GPU, there for this quarter alone, adds to the firm’s value by the end. This quarter is part ' +
    'of it. Forgone: the best alternative less its own, for all GPUs of a use at the next one’s price; each further one ' +
    'moved would win less. Near the end lines are worth more and more, because a ' +
    'buyer then pays for years of what they bring.',

  /** Beside the ledger of a plan. */
  caveat:
    'Forgone at the margin: each further GPU moved would win less. Long run: in money of quarter 1, with prices that follow a ' +
    'better model.',

  rivals: {
    heading: 'The same numbers for rivals',
    about: 'Their books are open now. The long run follows what everybody did go on to decide.',
    firm: 'Firm',
    quarter: 'Quarter',
    you: (firm: string) => `${firm} (you)`,
    caption: (firm: string, quarter: number) =>
      `${firm} in quarter ${quarter}: what GPUs earned, and would have earned elsewhere`,
  },
};
