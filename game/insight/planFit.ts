import type { Decision } from '../economy/decision.ts';
import { meanFleet, type World } from '../economy/state.ts';
import { clamp, ln } from '../numeric/math.ts';
import { mean } from '../numeric/statistics.ts';
import { LONGEST_WAIT, MOST_RESEARCH, STEPS, type Ranges } from './planFamily.ts';

/**
 * The thirteen numbers of a plan like the decisions of a game, one or more: paths by least squares, safeguards by their
 * mean, releases as often as there were some and as far as most went. `worlds` are those before each decision.
 */
export function numbersLike(decisions: readonly Decision[], worlds: readonly World[], ranges: Ranges): number[] {
  const [low, high] = ranges.price;
  const cloudPart = ({ cloud, products }: Decision) => (cloud + products > 0 ? cloud / (cloud + products) : 0);
  return [
    ...ends(decisions.map(({ research }) => research / 100 / MOST_RESEARCH)),
    ...ends(decisions.map(cloudPart)),
    ...ends(decisions.map(({ price }) => ln(price / 10 / low) / ln(high / low))),
    ...ends(decisions.map(({ order }, t) => (ranges.order > 0 ? order / meanFleet(worlds[t]!) / ranges.order : 0))),
    mean(decisions.map(({ safeguards }) => safeguards / 100)),
    ...releasesLike(decisions),
  ].map((number) => clamp(number, 0, 1));
}

/** First and last level of the straight line through levels at even distances. */
function ends(levels: readonly number[]): [number, number] {
  const middle = mean(levels);
  const half = (levels.length - 1) / 2;
  let slope = 0;
  let squares = 0;
  levels.forEach((level, t) => {
    slope += (t - half) * (level - middle);
    squares += (t - half) * (t - half);
  });
  const rise = squares > 0 ? (slope / squares) * half : 0;
  return [middle - rise, middle + rise];
}

/** Interval, phase, step and waiting, each in the middle of the numbers that stand for it. */
function releasesLike(decisions: readonly Decision[]): [number, number, number, number] {
  const steps = decisions.map(({ release }) => STEPS.findIndex((step) => step === release));
  const times = steps.flatMap((step, t) => (step >= 0 ? [t] : []));
  const every = clamp(Math.round(decisions.length / Math.max(1, times.length)), 1, LONGEST_WAIT);
  const firstAfter = Math.min(every - 1, times[0] ?? every - 1);
  const count = (wanted: number) => steps.filter((step) => step === wanted).length;
  const step = STEPS.reduce((most, _, i) => (count(i) > count(most) ? i : most), 0);
  const previews = decisions.filter(({ release }) => release === 'preview').length;
  const holds = decisions.filter(({ release }) => release === 'hold').length;
  return [
    (every - 0.5) / LONGEST_WAIT,
    (firstAfter + 0.5) / every,
    (step + 0.5) / STEPS.length,
    previews > holds ? 0.75 : 0.25,
  ];
}
