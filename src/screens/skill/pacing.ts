import type { QualitySize } from '../../../game/insight/quality.ts';
import type { RegretSets } from '../../../game/insight/regret.ts';

/** Plans tried step by step after the rounds of a start: measured at 300 to 500. */
const POLISHING = 400;

/** Plans that one start tries, about. */
export function triesOf({ rounds, points }: QualitySize): number {
  return rounds * points + POLISHING;
}

/** How many starts of a search fit into `patience` milliseconds, at least one; `pace` is milliseconds a game. */
export function startsWithin(size: QualitySize, pace: number, workers: number, patience: number): number {
  const each = triesOf(size) * size.search * pace;
  const fit = Math.floor((patience * workers) / each);
  return Math.min(size.starts, Math.max(1, fit));
}

/** Games that the regret of one quarter takes in a game of one quarter's length: about forty alternatives. */
const ALTERNATIVES = 40;

/** As many sets of luck, in the same proportion, as fit into `patience` milliseconds; at least a third of them. */
export function setsWithin(
  sets: RegretSets,
  quarters: number,
  pace: number,
  workers: number,
  patience: number,
): RegretSets {
  // Later quarters have less to play: half a game on average.
  const all = ((quarters * (ALTERNATIVES * sets.choose + 3 * sets.measure)) / 2) * (pace / workers);
  const part = Math.min(1, Math.max(1 / 3, patience / all));
  return { choose: Math.floor(sets.choose * part), measure: Math.floor(sets.measure * part) };
}
