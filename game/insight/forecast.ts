import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import { firmOf, type Model, type World } from '../economy/state.ts';
import { bandOf, type Band } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { GameRecord } from '../replay/record.ts';
import { luckAhead, playAhead, type Standing } from './ahead.ts';

/** What a forecast tells of a firm and quarter. Names and units are those of the report; `revenue` is the total. */
export const FORECAST_FIGURES = ['revenue', 'cloudGrowth', 'leadMonths', 'cash', 'enterpriseValue'] as const;
export type ForecastFigure = (typeof FORECAST_FIGURES)[number];

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
 * Plays `quarters` quarters on by the record's decisions under luck number `number`, 1 and up: see `luckAhead` and
 * `playAhead`, whose errors it throws.
 */
export function courseOf(
  engine: Engine,
  record: GameRecord,
  standing: Standing,
  number: number,
  quarters: number,
): Course {
  const { model, world } = standing;
  const luck = luckAhead(engine, model, number, world.t + quarters);
  return playAhead(engine, record, standing, luck, quarters).map((now) => figuresOf(engine, now, model));
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
