import { firmOf } from '../../../game/economy/state.ts';
import { predictionsOf, type Prediction } from '../../../game/insight/calibration.ts';
import type { Game } from '../../store/game.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** The prediction for the quarter last played, and how they went so far. */
export interface LastPrediction {
  readonly prediction: Prediction;
  readonly inside: number;
  readonly given: number;
}

/** Null where none was given for the quarter last played, or nothing can be told of it. */
export function lastPrediction({ worlds, role }: Game): LastPrediction | null {
  const predictions = predictionsOf(worlds, role);
  const prediction = predictions.at(-1);
  if (prediction?.quarter !== worlds.length - 1) return null;
  return { prediction, inside: predictions.filter(({ inside }) => inside).length, given: predictions.length };
}

/** The same in a sentence for the spoken result; none where there is nothing to say. */
export function sayForetold(game: Game): string[] {
  const last = lastPrediction(game);
  if (!last) return [];
  const { said, points } = text.predict.foretold;
  const { low, high } = last.prediction;
  const [from, to] = [wholePercents(low), wholePercents(high)];
  const miss = missOf(last.prediction);
  if (miss === 0) return [said.inside(from, to)];
  return [miss < 0 ? said.below(from, to, points(-miss)) : said.above(from, to, points(miss))];
}

/** Points by which the outcome lies above the range, negative below it, 0 within. */
export function missOf({ low, high, growth }: Prediction): number {
  if (growth < low) return growth - low;
  return Math.max(0, growth - high);
}

/** What became of each quarter's prediction. */
export type Fate = 'inside' | 'outside' | 'none' | 'noGrowth';

export function fatesOf({ worlds, role }: Game): Fate[] {
  const judged = new Map(predictionsOf(worlds, role).map((each) => [each.quarter, each]));
  return worlds.slice(1).map((world, i) => {
    const found = judged.get(i + 1);
    if (found) return found.inside ? 'inside' : 'outside';
    return firmOf(world, role).decision.forecast ? 'noGrowth' : 'none';
  });
}
