/** One question to take away, and the numbers that it rests on. */
export const takeaway = {
  heading: 'One question to take away',
  calibration: {
    because: (given: number, inside: number) =>
      `You gave ${given} ranges to be 80% sure of, and ${inside} ${inside === 1 ? 'was' : 'were'} met.`,
    question: 'What did you take for certain that was not?',
  },
  contradicted: {
    because: 'This game contradicts:',
    question: 'What would have to be true for the claim to hold?',
  },
  supported: {
    because: 'This game supports:',
    question: 'Where would that stop being true?',
  },
  untested: {
    because: 'This game settles none of the claims. One of them:',
    question: 'What would you have to do to test it?',
  },
  unmoved: {
    because: (lever: string, from: string, to: string, gain: string) =>
      `You left ${lever} at ${from} all game. At ${to} all game, everything else as it was, the firm would have ended ${gain} higher.`,
    becauseOther: (firm: string, lever: string, from: string, to: string, gain: string) =>
      `${firm} left ${lever} at ${from} all game. At ${to} all game, everything else as it was, it would have ended ${gain} higher.`,
    question: 'What would have told you to try it?',
    questionOther: 'What would have told it to try it?',
    levers: {
      cloud: 'the share of Cloud',
      products: 'the share of Products',
      research: 'the share of Research',
      release: 'the release',
      price: 'the price',
      safeguards: 'safeguards',
      order: 'the order',
      deal: 'the answer to the chip deal',
    },
    adLoad: 'the ad load',
    price: (multiple: string) => `${multiple} × commodity`,
    load: (multiple: string) => `${multiple} ×`,
    order: (gpus: string) => `${gpus} thousand GPUs`,
  },
  calibrationOther: (firm: string, given: number, inside: number) =>
    `${firm} gave ${given} ranges to be 80% sure of, and ${inside} ${inside === 1 ? 'was' : 'were'} met.`,
};
