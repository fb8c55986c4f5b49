import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import type { FinalScores } from '../economy/report.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import type { GameReport } from '../replay/report.ts';
import { differenceOf, figuresOf, type Figures } from './figures.ts';
import { forkOf, type Fork } from './fork.ts';
import type { LeverChange } from './levers.ts';
import { playOtherwise, type LoweredOrder } from './playOtherwise.ts';

/** What else might have been decided in one quarter. */
export interface Question {
  /** 1 to the quarters played. */
  quarter: number;
  set: Readonly<Partial<Record<FirmId, LeverChange>>>;
  /** Plans decide again by what they see, or every seat does what is recorded. */
  rivals: 'decide' | 'held';
}

/** What the change changed: figures of the changed game less those recorded, after one quarter. */
export interface QuarterDifference {
  quarter: number;
  firms: Record<FirmId, Figures>;
}

export interface Counterfactual {
  recorded: GameReport;
  changed: GameReport;
  lowered: LoweredOrder[];
  /** From the changed quarter on; before it there is none. */
  differences: QuarterDifference[];
  /** Scores at the end, changed less recorded. */
  finalDifference: Record<FirmId, FinalScores>;
  fork: Fork;
}

/**
 * The game as recorded, and the same game with some levers of one quarter set otherwise. In every other quarter seats that
 * decide do the whole of what they did, so nothing else changes by carrying over; an order that no longer fits is
 * lowered. The luck is the same. Throws InputError on a lever out of its bounds, RangeError on a quarter not played.
 */
export function counterfactual(engine: Engine, record: GameRecord, played: Played, question: Question): Counterfactual {
  const last = played.moves.length;
  const { quarter, set, rivals } = question;
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > last) {
    throw new RangeError(`Quarter ${quarter} is not one of the ${last} played.`);
  }
  const { lowered, ...branch } = playOtherwise(engine, record, played, {
    from: quarter,
    change: (id, at) => (at === quarter ? set[id] : undefined),
    rivals,
  });
  const changed: Played = { ...played, ...branch };
  const parent = { hash: engine.stateHash(played.worlds[last]!), quarter: quarter - 1 };
  const firms = FIRM_IDS.filter((id) => set[id]);
  const reports = { recorded: engine.reportGame(played), changed: engine.reportGame(changed) };
  return {
    ...reports,
    lowered,
    differences: differencesFrom(quarter, engine, played, changed),
    finalDifference: finalDifference(reports.changed, reports.recorded),
    fork: forkOf(engine, record, { parent, moves: branch.moves, changed: firms, held: rivals === 'held' }),
  };
}

function differencesFrom(from: number, engine: Engine, recorded: Played, changed: Played): QuarterDifference[] {
  return changed.worlds.slice(from).map((world, i) => {
    const then = recorded.worlds[from + i]!;
    const firms = FIRM_IDS.map((id) => {
      const [after, before] = [world, then].map((each) => figuresOf(engine, each, recorded.model, id));
      return [id, differenceOf(after!, before!)];
    });
    return { quarter: from + i, firms: Object.fromEntries(firms) as Record<FirmId, Figures> };
  });
}

function finalDifference(changed: GameReport, recorded: GameReport): Record<FirmId, FinalScores> {
  const firms = FIRM_IDS.map((id) => {
    const now = Object.entries(changed.final[id]) as [keyof FinalScores, number][];
    return [id, Object.fromEntries(now.map(([score, value]) => [score, value - recorded.final[id][score]]))];
  });
  return Object.fromEntries(firms) as Record<FirmId, FinalScores>;
}
