import { finalScores, reportQuarter, type FinalScores, type QuarterReport } from '../economy/report.ts';
import { stateHash } from '../economy/stateHash.ts';
import type { FirmId } from '../economy/names.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';
import { encode } from './code.ts';
import { checkExpectations, type Expectation, type Expected } from './expectations.ts';
import type { Played } from './play.ts';
import type { GameRecord } from './record.ts';
import { RULES, type Rules } from './rules.ts';

/** Reports of every quarter played, the scores at the end, and the hash of the last state. */
export interface GameReport {
  hash: string;
  quarters: QuarterReport[];
  final: Record<FirmId, FinalScores>;
}

/** The report as the command line prints it: with what makes it checkable (docs/contract.md). */
export interface FullReport extends GameReport {
  scenario: ScenarioId;
  seed: number;
  rules: Rules;
  code: string;
  expectations: Expected[];
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

/** Only what a game came to: its hash, the scores, and the market and firms after the last quarter played. */
export function endOfGame(played: Played): Pick<GameReport, 'hash' | 'final'> & {
  last: Pick<QuarterReport, 'market' | 'firms'>;
} {
  const { worlds, model } = played;
  const last = worlds[worlds.length - 1]!;
  const { hash, market, firms } = reportQuarter(last, model);
  return { hash, final: finalScores(last, model), last: { market, firms } };
}

/** The whole report with its code, and with what became of each expectation. Throws InputError as `checkExpectations` does. */
export function fullReport(record: GameRecord, played: Played, expect: readonly Expectation[] = []): FullReport {
  const report = reportGame(played);
  const { scenario, seed } = record;
  return {
    scenario,
    seed,
    rules: RULES,
    code: encode(record, played),
    ...report,
    expectations: checkExpectations(expect, report),
  };
}
