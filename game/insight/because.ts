import type { FirmId } from '../economy/names.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import { driversOf, type Driver, type DriverGroup, type DriverId, type QuarterInputs } from './drivers.ts';
import { FIGURE_IDS, figuresOf, type FigureId } from './figures.ts';
import { fleetParts, type FleetPart } from './fleet.ts';
import { owenValues } from './owen.ts';

/** What one driver did to a figure, in the figure's unit. */
export interface Contribution {
  driver: DriverId | FleetPart;
  /** `fleet`: bookkeeping of chips (fleet.ts). */
  group: DriverGroup | 'fleet';
  amount: number;
}

/** Why a figure changed: `before` and all amounts sum to `after`. */
export interface FigureChange {
  figure: FigureId;
  before: number;
  after: number;
  change: number;
  /**
   * Every driver there is, in the order of reading, `carriedOver` first; one that did nothing is 0. Of `usable` and
   * `arrivals` the parts of the fleet's bookkeeping instead.
   */
  drivers: Contribution[];
}

export interface Explanation {
  quarter: number;
  firm: FirmId;
  /** Without `cloudGrowth` where it is null now or was. */
  figures: FigureChange[];
}

const GROUPS: readonly DriverGroup[] = ['decisions', 'rivals', 'luck', 'course'];

/**
 * Why a firm's figures in a quarter are not those of the quarter before: the quarter is played again with each
 * combination of what is new in it undone, and each driver gets its Owen value (docs/decisions/0014). With all undone the
 * figures still move, by what was under way; that is `carriedOver`. Throws RangeError on a quarter not played.
 */
export function explain(
  engine: Engine,
  played: Played,
  { quarter, firm }: { quarter: number; firm: FirmId },
): Explanation {
  const { worlds, model, luck, moves } = played;
  const before = worlds[quarter - 1];
  const after = worlds[quarter];
  if (!before || !after) throw new RangeError(`Quarter ${quarter} is not one of the ${moves.length} played.`);
  const inputs = { world: before, model, moves: moves[quarter - 1]!, luck: luck[quarter - 1]! };
  const all = driversOf({ engine, firm, inputs, earlier: worlds[quarter - 2] ?? null });
  const present = all.filter(({ undo }) => undo(inputs) !== inputs);

  // The players of a coalition are what is not undone.
  const worth = (coalition: number) => {
    const undone = present.filter((_, i) => (coalition & (1 << i)) === 0);
    return numbersOf(playWithout(undone, inputs, engine), engine, played, firm);
  };
  const groups = GROUPS.map((group) => present.flatMap((driver, i) => (driver.group === group ? [i] : [])));
  const amounts = owenValues(groups, worth);

  const then = numbersOf(before, engine, played, firm);
  const now = numbersOf(after, engine, played, firm);
  const figures = FIGURE_IDS.flatMap((figure, i): FigureChange[] => {
    if (Number.isNaN(then[i]) || Number.isNaN(now[i])) return [];
    const change = now[i]! - then[i]!;
    const whole = { figure, before: then[i]!, after: now[i]!, change };
    const booked = fleetParts(figure, { earlier: worlds[quarter - 2] ?? null, before, after }, firm);
    if (booked) {
      const drivers = booked.map(({ part, amount }): Contribution => ({ driver: part, group: 'fleet', amount }));
      return [{ ...whole, drivers }];
    }
    const named = all.map(({ id, group }): Contribution => {
      const player = present.findIndex((driver) => driver.id === id);
      return { driver: id, group, amount: player < 0 ? 0 : amounts[player]![i]! };
    });
    // What is left over is defined as carried over, so that the sum is exact whatever rounding did.
    const rest = named.reduce((left, { amount }) => left - amount, change);
    const carried: Contribution = { driver: 'carriedOver', group: 'carriedOver', amount: rest };
    return [{ ...whole, drivers: [carried, ...named] }];
  });
  return { quarter, firm, figures };
}

function playWithout(undone: readonly Driver[], inputs: QuarterInputs, engine: Engine) {
  const { world, model, moves, luck } = undone.reduce((rest, driver) => driver.undo(rest), inputs);
  return engine.playQuarter(world, model, moves, luck);
}

/** The figures in their order, a null one as NaN, which stays NaN in every sum. */
function numbersOf(world: Played['world'], engine: Engine, { model }: Played, firm: FirmId): number[] {
  const figures = figuresOf(engine, world, model, firm);
  return FIGURE_IDS.map((id) => figures[id] ?? NaN);
}
