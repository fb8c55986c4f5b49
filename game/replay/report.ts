import { finalScores, reportQuarter, type FinalScores, type QuarterReport } from '../economy/report.ts';
import { stateHash } from '../economy/stateHash.ts';
import type { FirmId } from '../economy/names.ts';
import type { Played } from './play.ts';

/** Reports of every quarter played, the scores at the end, and the hash of the last state. */
export interface GameReport {
  hash: string;
  quarters: QuarterReport[];
  final: Record<FirmId, FinalScores>;
}

/** What a played game looks like from outside; the opening itself is not a quarter of it. */
export function reportGame(played: Played): GameReport {
  const { worlds, model } = played;
  const last = worlds[worlds.length - 1]!;
  return {
    hash: stateHash(last),
    quarters: worlds.slice(1).map((world) => reportQuarter(world, model)),
    final: finalScores(last, model),
  };
}
