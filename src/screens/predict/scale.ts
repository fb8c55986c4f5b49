import type { ForecastRange } from '../../../game/economy/decision.ts';
import type { Band } from '../../../game/numeric/statistics.ts';

/** Whole percents that a slider for growth shows at least, so that it seldom moves under the hand. */
const USUAL: ForecastRange = { low: -10, high: 30 };

/** Percents between what must be on the scale and its end, so that a range can be wider than the model's. */
const MARGIN = 5;

/** What the scale ends on, percents. */
const STEP = 10;

/** A firm that earns something hardly doubles it in a quarter: more than this is a slip of the hand, percents. */
const MOST_TYPED = 100;

/** The model's 80% range in whole percents, rounded outwards. */
export function modelRange(fan: Band): ForecastRange {
  return { low: Math.floor(fan.low80), high: Math.ceil(fan.high80) };
}

/** The scale of a growth slider, in whole percents: the usual, what the model expects, what was last, what is given. */
export function growthScale(fan: Band | null, last: number | null, given: ForecastRange | null): ForecastRange {
  const shown: ForecastRange[] = [USUAL];
  if (fan) shown.push(withMargin(modelRange(fan)));
  if (last !== null) shown.push(withMargin({ low: last, high: last }));
  if (given) shown.push(given);
  return {
    low: STEP * Math.floor(Math.min(...shown.map(({ low }) => low)) / STEP),
    high: STEP * Math.ceil(Math.max(...shown.map(({ high }) => high)) / STEP),
  };
}

/** Whether neither end still stands where it was before a hand came: at the end of `scale`, that of nothing given. */
export function bothEndsGiven(given: ForecastRange, scale: ForecastRange): boolean {
  return given.low !== scale.low && given.high !== scale.high;
}

/** What can be typed: wider than the scale usually is, and as wide as a scale that holds nothing given needs to be. */
export function typedLimits(fan: Band | null, last: number | null): ForecastRange {
  return { low: -100, high: Math.max(MOST_TYPED, growthScale(fan, last, null).high) };
}

/** No scale reaches below the loss of everything. */
function withMargin({ low, high }: ForecastRange): ForecastRange {
  return { low: Math.max(-100, low - MARGIN), high: high + MARGIN };
}
