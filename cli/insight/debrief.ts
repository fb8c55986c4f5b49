import type { FirmId } from '../../game/economy/names.ts';
import type { FinalScores } from '../../game/economy/report.ts';
import { articleOf, type ClaimCheck } from '../../game/insight/article.ts';
import { calibrationOf, type Calibration } from '../../game/insight/calibration.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { LUCK_SETS, luckOf, valuesUnder } from '../../game/insight/luck.ts';
import { rivalsEyeOf, type RivalsEye } from '../../game/insight/rivalsEye.ts';
import { takeawayOf, type Takeaway } from '../../game/insight/takeaway.ts';
import { temptationOf, type Temptation } from '../../game/insight/temptation.ts';
import type { ReadGame } from '../input.ts';

/** A game looked back on from the side of one firm, as `debrief --json` prints it. */
export interface Debrief {
  firm: FirmId;
  /** Quarters played, and of the whole game. */
  quarters: number;
  of: number;
  final: FinalScores;
  /** Where the result lies among games of the same plan under other luck, percent. */
  luck: { percentile: number; games: number };
  calibration: Calibration;
  temptation: Temptation | null;
  claims: ClaimCheck[];
  rivalsEye: RivalsEye;
  takeaway: Takeaway | null;
}

/** Needs a quarter that was played. Throws InputError as playing does. */
export function debriefOf({ engine, record, played }: ReadGame, firm: FirmId): Debrief {
  const final = engine.finalScores(played.worlds.at(-1)!, played.model)[firm];
  const values = valuesUnder(engine, judgedGame(record, played, firm), 1, LUCK_SETS);
  const claims = articleOf(engine, record, played, firm);
  return {
    firm,
    quarters: played.moves.length,
    of: record.quarters,
    final,
    luck: { percentile: luckOf(final.enterpriseValue, values).percentile, games: values.length },
    calibration: calibrationOf(engine, record, played, firm),
    temptation: temptationOf(engine, record, played, firm),
    claims,
    rivalsEye: rivalsEyeOf(engine, record, played, firm),
    takeaway: takeawayOf(engine, record, played, firm, claims),
  };
}
