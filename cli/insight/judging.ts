import { engineFor } from '../../game/archive/engines.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { luckOf, LUCK_SETS, valuesUnder, type Luck } from '../../game/insight/luck.ts';
import { climbFrom, QUALITY_SIZES, qualityOf, type Quality, type QualitySizeName } from '../../game/insight/quality.ts';
import { regretOf, type DecisionRegret } from '../../game/insight/regret.ts';
import type { Found } from '../../game/insight/search.ts';
import { finish } from '../../game/insight/steps.ts';
import { turningPoints, type TurningPoint } from '../../game/insight/turningPoints.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import type { Job } from '../parallel/jobs.ts';

/** Whose decisions are judged, in a game of which `quarters` have been played, and how thoroughly. */
export interface Judging {
  rules: Rules;
  record: GameRecord;
  quarters: number;
  firm: FirmId;
  size: QualitySizeName;
}

/** A part of judging that needs no other part. */
export type JudgingPiece =
  | { part: 'luck'; first: number; last: number }
  | { part: 'regret'; quarter: number }
  | { part: 'start'; start: number };

/** What `quality --json` prints. */
export interface Judgement {
  firm: FirmId;
  /** Quarters played, and of the whole game: one under way is judged as if it ended where it stands. */
  quarters: number;
  of: number;
  luck: Luck;
  quality: Quality & { size: QualitySizeName; starts: number };
  turningPoints: TurningPoint[];
  decisions: DecisionRegret[];
}

/** Worlds that make one piece of luck: some tens of milliseconds. */
const WORLDS = 50;

/** The pieces of judging a game, in the order in which `judgementOf` takes their results. */
export function piecesOf({ quarters, size }: Judging): JudgingPiece[] {
  const { starts } = QUALITY_SIZES[size];
  return [
    ...upTo(LUCK_SETS / WORLDS).map((i) => ({ part: 'luck' as const, first: (i - 1) * WORLDS + 1, last: i * WORLDS })),
    ...upTo(quarters).map((quarter) => ({ part: 'regret' as const, quarter })),
    ...upTo(starts).map((start) => ({ part: 'start' as const, start })),
  ];
}

/** The same as jobs for whatever process is free. */
export function* jobsOf(judging: Judging): Generator<Job> {
  for (const piece of piecesOf(judging)) yield { kind: 'judge', judging, piece };
}

/** The result of one piece. Throws InputError where overridden numbers lead to figures that cannot be. */
export async function judgePiece(judging: Judging, piece: JudgingPiece): Promise<unknown> {
  const { engine, played, game } = await opened(judging);
  switch (piece.part) {
    case 'luck':
      return valuesUnder(engine, game, piece.first, piece.last);
    case 'regret':
      return finish(regretOf(engine, game, played, piece.quarter));
    case 'start':
      return finish(climbFrom(engine, game, piece.start, QUALITY_SIZES[judging.size]));
  }
}

/** All of it, from the results of its pieces. */
export async function judgementOf(judging: Judging, results: readonly unknown[]): Promise<Judgement> {
  const { engine, played, game } = await opened(judging);
  const { quarters, firm, size } = judging;
  const pieces = piecesOf(judging);
  const resultsOf = (part: JudgingPiece['part']) => results.filter((_, i) => pieces[i]!.part === part);
  const decisions = resultsOf('regret') as DecisionRegret[];
  const quality = finish(qualityOf(engine, game, resultsOf('start') as Found[], QUALITY_SIZES[size]));
  const { enterpriseValue } = engine.finalScores(played.worlds[quarters]!, played.model)[firm];
  return {
    firm,
    quarters,
    of: judging.record.quarters,
    luck: luckOf(enterpriseValue, (resultsOf('luck') as number[][]).flat()),
    quality: { ...quality, size, starts: QUALITY_SIZES[size].starts },
    turningPoints: turningPoints(decisions),
    decisions,
  };
}

async function opened({ rules, record, quarters, firm }: Judging) {
  const engine = await engineFor(rules);
  const played = engine.playGame(record, quarters);
  return { engine, played, game: judgedGame(record, played, firm) };
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
