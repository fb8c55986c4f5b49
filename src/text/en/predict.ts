/** Predictions: asked for on the desk, told in the report, judged in the debrief. */
export const predict = {
  heading: 'Your prediction',
  growth: 'Growth, 80% sure',
  unit: '%',
  to: 'to',
  lowest: 'Lowest growth',
  highest: 'Highest growth',
  typed: (end: string) => `${end}, typed`,
  spoken: (low: string, high: string, end: string) => `${end} percent, of ${low} to ${high}`,
  notGiven: 'not given yet',
  clear: 'Clear',
  clearSpoken: 'Clear: no prediction',
  cleared: 'No prediction.',
  model: (low: string, high: string) => `the model: ${low} to ${high}%`,
  hint: 'Growth of your total revenue over the quarter before, in percent. A range that you are 80% sure of.',
  noGrowth: 'Nothing was earned last quarter, so there is no growth to predict.',
  asked: 'This game asks for a prediction first. Give the lowest and the highest growth you expect.',

  foretold: {
    range: (low: string, high: string, firm: string | null) => `${firm ?? 'You'} predicted ${low} to ${high}%`,
    was: (growth: string) => `It was ${growth}%`,
    inside: 'the train stopped at the platform.',
    below: (points: string) => `the train stopped ${points} short of the platform.`,
    above: (points: string) => `the train ran ${points} past the platform.`,
    points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
    soFar: (inside: number, given: number, firm: string | null) =>
      firm === null ? `You are ${inside} of ${given} so far.` : `${inside} of ${given} held so far.`,
    said: {
      inside: (low: string, high: string) => `You predicted ${low} to ${high} percent, and it held.`,
      below: (low: string, high: string, points: string) =>
        `You predicted ${low} to ${high} percent; it was ${points} less.`,
      above: (low: string, high: string, points: string) =>
        `You predicted ${low} to ${high} percent; it was ${points} more.`,
    },
    tick: (percents: string) => `${percents}%`,
  },

  calibration: {
    heading: 'Calibration',
    held: (inside: number, given: number) => `${inside} of ${given}`,
    heldUnit: (given: number) => (given === 1 ? 'prediction held' : 'predictions held'),
    none: 'You gave no prediction in this game.',
    boxes: 'Predictions, quarter by quarter',
    box: {
      inside: (quarter: number) => `Quarter ${quarter}: held`,
      outside: (quarter: number) => `Quarter ${quarter}: missed`,
      none: (quarter: number) => `Quarter ${quarter}: none given`,
      noGrowth: (quarter: number) => `Quarter ${quarter}: nothing to grow from`,
    },
    key: { inside: 'held', outside: 'missed', none: 'none given', noGrowth: 'nothing to grow from' },
    should: (held: string) => `At 80% sure, ${held} should hold.`,
    advice: {
      tooFew: 'These are too few to tell.',
      widenMuch: 'Widen your ranges a lot.',
      widen: 'Widen your ranges a little.',
      missedFar:
        'About as many held as should, but the others missed by far. Widen your ranges, or look again at where their middle lies.',
      right: 'Your ranges are about as wide as they should be.',
      narrow: 'You can narrow your ranges a little.',
      narrowMuch: 'You can narrow your ranges a lot.',
    },
    score: 'A range scores its width plus ten times what it misses by, in points of growth; less is better.',
    scores: (own: string, model: string, firm: string | null) =>
      `On average ${firm ?? 'you'} scored ${own}; the model’s own ranges, ${model}.`,
    working: 'The model’s own ranges are being worked out.',
    failed: 'The model’s own ranges could not be worked out here.',
    table: 'As a table',
    caption: 'Predictions of revenue growth, in percent',
    columns: {
      quarter: 'Quarter',
      own: 'Predicted',
      growth: 'It was',
      score: 'Score',
      model: 'The model',
      modelScore: 'Its score',
    },
    range: (low: string, high: string) => `${low} to ${high}`,
    missed: (range: string) => `${range}, missed`,
    percent: (value: string) => `${value}%`,
  },

  setting: 'Ask for predictions',
  settingHint:
    'Before each quarter ends, a range for your revenue’s growth. It changes nothing; it shows how sure you were.',
  fixed: {
    on: 'On in this game, as whoever made its link set it.',
    off: 'Off in this game, as whoever made its link set it.',
  },
};
