import { USES, type FirmId, type Use } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import { KILOHOURS_PER_QUARTER } from '../economy/report.ts';
import { firmOf, type Firm, type Model, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { writtenOut, type Standing } from './ahead.ts';
import { lawfulMoves } from './lawful.ts';
import { longRunShadowPrices, probeDraws } from './longRun.ts';

/** One use of a firm's GPUs in one quarter, at the margin: what the next GPU-hour is worth here, and elsewhere. */
export interface LedgerLine {
  use: Use;
  /** GPUs it has, thousands. */
  gpus: number;
  /** $ per GPU-hour that one more GPU earns within the quarter; 0 for research by definition, null in a closed cloud. */
  now: number | null;
  /**
   * $ per GPU-hour that one more GPU, there for this quarter, adds to value by the end, in money of quarter 1 as all
   * value is; null in a closed cloud.
   */
  longRun: number | null;
  /** The same two for all its GPU-hours, each at the price of the next one, $ million in the quarter. */
  allocation: { now: number | null; longRun: number | null };
  /** The other use that is worth most in the long run. */
  best: Use;
  /** What one more GPU-hour is worth in that use in the long run, $. */
  instead: number;
  /**
   * What the line gives up by not being that use, $ million a quarter: (instead - longRun) for all its GPU-hours, never
   * below 0. At the margin's prices: each further GPU moved would win less.
   */
  forgone: number;
}

/**
 * The ledger of a plan, in the order of USES: the coming quarter of a record in which `firm` has decided it and goes on
 * (`goingOn`). What everybody decides later comes from one playout without luck, in which planned seats see what they
 * would see; values are means over `probeDraws`, so nothing here knows the game's luck. Needs a quarter to come.
 */
export function ledgerAhead(engine: Engine, record: GameRecord, standing: Standing, firm: FirmId): LedgerLine[] {
  const { moves, worlds } = playout(engine, record, standing);
  return linesOf({ engine, record, standing, moves, after: worlds[0]! }, firm);
}

/**
 * The ledger of a quarter played (1 is the first), of any firm. `now` is as the quarter turned out; the long run follows
 * what everybody did decide in the quarters played, and beyond them the firm goes on as it last did (`ledgerAhead`).
 * Throws RangeError on a quarter not played.
 */
export function ledgerOf(
  engine: Engine,
  record: GameRecord,
  { model, worlds, moves }: Pick<Played, 'model' | 'worlds' | 'moves'>,
  { quarter, firm }: { quarter: number; firm: FirmId },
): LedgerLine[] {
  const [world, after] = [worlds[quarter - 1], worlds[quarter]];
  if (!world || !after) throw new RangeError(`Quarter ${quarter} is not one of the ${moves.length} played.`);
  const rest = playout(engine, writtenOut(record, { moves }, firm), { model, world: worlds[moves.length]! });
  const standing = { model, world };
  return linesOf({ engine, record, standing, moves: [...moves.slice(quarter - 1), ...rest.moves], after }, firm);
}

/** From here to the end of the game without luck: what everybody decides, and the worlds that follow. */
function playout(engine: Engine, record: GameRecord, { model, world }: Standing): { moves: Moves[]; worlds: World[] } {
  const moves: Moves[] = [];
  const worlds: World[] = [];
  let now = world;
  while (now.t < record.quarters) {
    const made = lawfulMoves(engine, record, now, model);
    now = engine.playQuarter(now, model, made, engine.noLuck);
    moves.push(made);
    worlds.push(now);
  }
  return { moves, worlds };
}

interface QuarterOf {
  engine: Engine;
  record: GameRecord;
  standing: Standing;
  /** Of this quarter and all later ones. */
  moves: readonly Moves[];
  /** The world after the quarter. */
  after: World;
}

function linesOf({ engine, record, standing, moves, after }: QuarterOf, id: FirmId): LedgerLine[] {
  const { model, world } = standing;
  const firm = firmOf(after, id);
  const uses = USES.filter((use) => use !== 'cloud' || firm.cloud.open);
  const draws = probeDraws(engine, record.seed, record.quarters, model.parameters, world.t);
  const prices = longRunShadowPrices({ engine, model, world, moves, draws }, id, uses);
  const worth = (use: Use): number => prices[use]! / KILOHOURS_PER_QUARTER;
  return USES.map((use) => {
    const open = uses.includes(use);
    const best = uses.filter((other) => other !== use).reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const longRun = open ? worth(use) : null;
    const gpus = gpusOf(firm, use);
    const hours = gpus * KILOHOURS_PER_QUARTER;
    const forgone = longRun === null ? 0 : Math.max(0, worth(best) - longRun) * hours;
    const now = open ? earnsNow(engine, firm, use, after, model) : null;
    const allocation = { now: now === null ? null : now * hours, longRun: longRun === null ? null : longRun * hours };
    return { use, gpus, now, longRun, allocation, best, instead: worth(best), forgone };
  });
}

function earnsNow(engine: Engine, firm: Firm, use: Use, after: World, model: Model): number {
  return use === 'research' ? 0 : engine.myopicShadowPrice(firm, use, after, model) / KILOHOURS_PER_QUARTER;
}

function gpusOf(firm: Firm, use: Use): number {
  return use === 'research' ? (firm.usable * firm.decision.research) / 100 : firm[use].gpus;
}
