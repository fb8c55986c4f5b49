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

  setting: 'Ask for predictions',
  settingHint:
    'Before each quarter ends, a range for your revenue’s growth. It changes nothing; it shows how sure you were.',
  fixed: {
    on: 'On in this game, as whoever made its link set it.',
    off: 'Off in this game, as whoever made its link set it.',
  },
};
