import type { QuarterLuck } from '../economy/luck.ts';
import type { FirmId, Use } from '../economy/names.ts';
import type { Parameters } from '../economy/parameters.ts';
import type { Moves } from '../economy/quarter.ts';
import type { Gift } from '../economy/service.ts';
import { firmOf, type Model, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import { priceFollowing } from './ahead.ts';

/** Size of the probe, as a part of the firm's fleet: small, yet large enough to stand above thresholds and queues. */
const PROBE = 0.01;

/** How many sets of draws a long-run shadow price is averaged over. */
const DRAW_SETS = 3;

/** The rest of a game: where it stands, and what everybody will decide from here to the end. */
export interface Remainder {
  readonly engine: Engine;
  readonly model: Model;
  /** The world before the quarter in question. */
  readonly world: World;
  /** Moves of that quarter and of every later one. */
  readonly moves: readonly Moves[];
  /** Sets of luck to average over; each begins with the quarter in question and is as long as `moves`. */
  readonly draws: readonly (readonly QuarterLuck[])[];
}

/**
 * Long-run shadow prices of uses of one firm in the next quarter, $ million per kGPU-quarter: the change of final
 * enterprise value per kGPU when, in this one quarter, the use gets 1% of the fleet on top (model section 8). All share
 * the replay without the probe.
 *
 * Decisions replay as recorded. Only the later prices of the firm move, in proportion to the premium its products
 * command: who has the better model and keeps the old price gives the gain away. They stay unrounded, because a rounded
 * price would answer a small probe with nothing or with a jump.
 *
 * Negative where one more GPU costs more than it earns. Throws a RangeError when a set of draws is too short.
 */
export function longRunShadowPrices(
  remainder: Remainder,
  id: FirmId,
  uses: readonly Use[],
): Partial<Record<Use, number>> {
  const { world, draws } = remainder;
  const kGPU = PROBE * firmOf(world, id).fleet;
  const sums: Partial<Record<Use, number>> = {};
  for (const luck of draws) {
    const recorded = replay(remainder, luck, id, null, null);
    const plain = finalValue(recorded, id, remainder);
    for (const use of uses) {
      const probed = replay(remainder, luck, id, { firm: id, use, kGPU }, recorded);
      const gain = (finalValue(probed, id, remainder) - plain) / kGPU;
      sums[use] = (sums[use] ?? 0) + gain / draws.length;
    }
  }
  return sums;
}

function finalValue(worlds: World[], id: FirmId, { engine, model }: Remainder): number {
  return engine.finalScores(worlds[worlds.length - 1]!, model)[id].enterpriseValue;
}

/** The worlds after each quarter. With a gift, the firm's later prices follow its premium relative to `recorded`. */
function replay(
  { engine, model, world, moves }: Remainder,
  luck: readonly QuarterLuck[],
  id: FirmId,
  gift: Gift | null,
  recorded: World[] | null,
): World[] {
  const worlds: World[] = [];
  let now = world;
  moves.forEach((quarterMoves, i) => {
    const draw = luck[i];
    if (!draw) throw new RangeError(`Luck for ${luck.length} quarters, but moves for ${moves.length}.`);
    const before = recorded?.[i - 1];
    const played = before ? priceFollowing(quarterMoves, id, now, before) : quarterMoves;
    now = engine.playQuarter(now, model, played, draw, i === 0 ? gift : null);
    worlds.push(now);
  });
  return worlds;
}

/**
 * The sets of draws behind a game's ledger, each for quarters `from` to `quarters`: three fixed seeds, none of them the
 * game's own, so that the ledger never peeks at this game's luck.
 */
export function probeDraws(
  engine: Engine,
  gameSeed: number,
  quarters: number,
  parameters: Parameters,
  from = 0,
): QuarterLuck[][] {
  const seeds = [0, 1, 2, 3].filter((seed) => seed !== gameSeed).slice(0, DRAW_SETS);
  return seeds.map((seed) => engine.drawLuck(seed, quarters, parameters).slice(from));
}
