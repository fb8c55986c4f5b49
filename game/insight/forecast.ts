import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { firmOf, type Model, type World } from '../economy/state.ts';
import { bandOf, type Band } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import { SEED_MAX, type GameRecord } from '../replay/record.ts';
import { lawfulMoves } from './lawful.ts';

/** What a forecast tells of a firm and quarter. Names and units are those of the report; `revenue` is the total. */
export const FORECAST_FIGURES = ['revenue', 'cloudGrowth', 'leadMonths', 'cash', 'enterpriseValue'] as const;
export type ForecastFigure = (typeof FORECAST_FIGURES)[number];

/** Where a game stands: all that a forecast may know of it. */
export interface Standing {
  readonly model: Model;
  /** The world before the first quarter that is forecast. */
  readonly world: World;
}

/**
 * One course the game could take from here: [quarter][firm in the order of FIRM_IDS][figure in the order of
 * FORECAST_FIGURES]. Null is a growth without a cloud business a year before.
 */
export type Course = readonly (readonly (readonly (number | null)[])[])[];

/** The spread of every figure in one coming quarter; null where no course has the figure. */
export interface ForecastQuarter {
  /** 1 is the first of the game. */
  quarter: number;
  firms: Record<FirmId, Record<ForecastFigure, Band | null>>;
}

/**
 * Plays `quarters` quarters on by the record's decisions (what is not said carries over; planned seats play their plans)
 * under luck number `number`, 1 and up. These sets of luck come from seeds above SEED_MAX, which no game can have: the
 * same for every game, so that a forecast knows nothing of this game's own luck. Throws InputError where overridden
 * numbers lead to figures that cannot be.
 */
export function courseOf(
  engine: Engine,
  record: GameRecord,
  { model, world }: Standing,
  number: number,
  quarters: number,
): Course {
  const luck = engine.drawLuck(SEED_MAX + number, world.t + quarters, model.parameters);
  const opening = { model, luck, world };
  let now = world;
  return Array.from({ length: quarters }, () => {
    now = engine.advance(opening, now, lawfulMoves(engine, record, now, model));
    return figuresOf(engine, now, model);
  });
}

function figuresOf(engine: Engine, world: World, model: Model): (number | null)[][] {
  const scores = engine.finalScores(world, model);
  return FIRM_IDS.map((id) => {
    const { revenue, cloudGrowth, newest, cash } = firmOf(world, id);
    return [revenue, cloudGrowth, newest - world.openQuality, cash, scores[id].enterpriseValue];
  });
}

/** The fan over courses of equal length, the first of whose quarters is `first`. The order of courses makes no difference. */
export function fanOf(courses: readonly Course[], first: number): ForecastQuarter[] {
  return (courses[0] ?? []).map((_, t) => {
    const firms = FIRM_IDS.map((id, firm) => {
      const bands = FORECAST_FIGURES.map((name, figure) => {
        const sample = courses.map((course) => course[t]![firm]![figure]!).filter((value) => value !== null);
        return [name, bandOf(sample)];
      });
      return [id, Object.fromEntries(bands) as Record<ForecastFigure, Band | null>];
    });
    return { quarter: first + t, firms: Object.fromEntries(firms) as ForecastQuarter['firms'] };
  });
}

/** The fan over the next `quarters` quarters from `seeds` sets of luck. Throws as `courseOf` does. */
export function forecast(
  engine: Engine,
  record: GameRecord,
  standing: Standing,
  { seeds, quarters }: { seeds: number; quarters: number },
): ForecastQuarter[] {
  const courses = Array.from({ length: seeds }, (_, i) => courseOf(engine, record, standing, i + 1, quarters));
  return fanOf(courses, standing.world.t + 1);
}
