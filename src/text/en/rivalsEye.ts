/** The firm as its rivals and the makers of open models saw it. `who` is null where the firm is the reader's. */
export const rivalsEye = {
  heading: (who: string | null) => (who ? `${who}, seen from outside` : 'You, seen from outside'),
  share: (share: string) => `Of all that open models learned in this game, ${share} was learned here.`,
  copied: 'What was copied',
  distiller: 'Distiller',
  months: 'Copied, months',
  through: 'Most through',
  behind: 'Months behind',
  behindWhat: 'Months behind are those to the newest model here, at the start and at the end.',
  doors: { products: 'products', api: 'the API', preview: 'the preview' },
  openWeights: 'open weights',
  noDoor: 'nothing',
  fromTo: (start: string, end: string) => `${start} → ${end}`,

  answers: 'Who answered',
  noAnswers: 'No rival that plays by rule changed its price or release because of yours.',
  noOthersAnswers: 'No rival that plays by rule changed its price or release because of this firm’s.',
  nobodyAsked: 'Every rival was decided by hand, so nobody can say what they would have done.',
  moves: { price: 'price', release: 'release' },
  answer: (quarter: number, to: string, rival: string, did: string) =>
    `Quarter ${quarter}: after the ${to}, ${rival} ${did}.`,
  didPrice: (did: string, without: string) => `asked ${did} × commodity where it would have asked ${without}`,
  didAdLoad: (did: string, without: string) => `set an ad load of ${did} where it would have set ${without}`,
  didRelease: (did: string, without: string) => `chose “${did}” where it would have chosen “${without}”`,
  moreAnswers: (answers: number) => `${answers} more ${answers === 1 ? 'answer' : 'answers'}`,

  unseen: 'What nobody outside could see',
  fleet: (cloud: string, products: string, research: string) =>
    `Where the GPUs went: on average ${cloud} to Cloud, ${products} to Products, ${research} to Research.`,
  safeguards: (effort: string) => `Effort on safeguards: ${effort} on average.`,
  orders: (gpus: string) => `Orders: ${gpus} thousand GPUs in all.`,
  queue: (quarter: number, share: string) => `The longest queue: ${share} of calls in quarter ${quarter}.`,

  everyQuarter: 'What stood open, quarter by quarter',
  quarter: 'Quarter',
  release: 'Release',
  open: 'Open to be copied',
  fast: 'Copied by the fast distiller, months',
  heldBack: 'Held back, months',
};
