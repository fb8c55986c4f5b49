import type { Move } from '../economy/decision.ts';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import type { FinalScores } from '../economy/report.ts';
import { firmOf, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import type { GameReport } from '../replay/report.ts';
import { differenceOf, figuresOf, type Figures } from './figures.ts';
import { forkOf, type Fork } from './fork.ts';
import { withLevers, type LeverChange } from './levers.ts';

/** What else might have been decided in one quarter. */
export interface Question {
  /** 1 to the quarters played. */
  quarter: number;
  set: Readonly<Partial<Record<FirmId, LeverChange>>>;
  /** Plans decide again by what they see, or every seat does what is recorded. */
  rivals: 'decide' | 'held';
}

/** An order that no longer fitted what industry can build in the changed game, thousand GPUs. */
export interface LoweredOrder {
  firm: FirmId;
  quarter: number;
  recorded: number;
  order: number;
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
  const { lowered, ...branch } = playOn(engine, record, played, question);
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

/** The worlds and moves of the changed game; those of quarters before the change are the recorded ones. */
function playOn(engine: Engine, record: GameRecord, played: Played, { quarter, set, rivals }: Question) {
  const worlds = played.worlds.slice(0, quarter);
  const moves: Moves[] = played.moves.slice(0, quarter - 1);
  const lowered: LoweredOrder[] = [];
  let world = worlds[quarter - 1]!;
  for (const recorded of played.moves.slice(quarter - 1)) {
    const decided: Partial<Record<FirmId, Move>> = {};
    for (const id of FIRM_IDS) {
      const change = world.t === quarter - 1 ? set[id] : undefined;
      if (change) decided[id] = withLevers(engine, recorded[id], change, limitsOf(engine, id, world, played), id);
      else if (rivals === 'held' || record.seats[id]?.decisions) {
        const { high } = limitsOf(engine, id, world, played).order;
        decided[id] = lowerTo(high, recorded[id]);
        if (decided[id] === recorded[id]) continue;
        lowered.push({ firm: id, quarter: world.t + 1, recorded: recorded[id].order, order: high });
      }
    }
    const move = engine.movesFor(record, world, played.model, decided);
    world = engine.advance(played, world, move);
    worlds.push(world);
    moves.push(move);
  }
  return { worlds, moves, lowered };
}

function limitsOf(engine: Engine, id: FirmId, world: World, { model }: Played) {
  return engine.limitsFor(firmOf(world, id), world, model);
}

function lowerTo(high: number, move: Move): Move {
  return move.order > high ? { ...move, order: high } : move;
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
