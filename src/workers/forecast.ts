import type { FirmId } from '../../game/economy/names.ts';
import { courseOf, fanOf, type Course, type ForecastFigure } from '../../game/insight/forecast.ts';
import type { Standing } from '../../game/insight/ahead.ts';
import type { Band } from '../../game/numeric/statistics.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { FAN_SEEDS } from './fanSeeds.ts';
import type { Clock, Work } from './work.ts';

/** What a forecast is made of; luck is not part of it. */
export interface ForecastInput {
  readonly rules: Rules;
  /** The record that goes on with the plan on the desk (`goingOn`). */
  readonly record: GameRecord;
  readonly standing: Standing;
  readonly firm: FirmId;
  /** Quarters to look ahead, 1 and up. */
  readonly quarters: number;
}

/** One coming quarter of one firm; a band is null where the firm has no such figure. */
export interface FanQuarter {
  /** 1 is the first of the game. */
  readonly quarter: number;
  readonly bands: Readonly<Record<ForecastFigure, Band | null>>;
}

export interface Fan {
  /** Sets of luck that it was made from. */
  readonly seeds: number;
  readonly quarters: readonly FanQuarter[];
}

/** With fewer, the ends of the middle 80% would hang on a single course. */
const LEAST_SEEDS = 20;

/** Milliseconds after which a fan of fewer seeds is better than none yet: a dragged lever waits for it. */
const PATIENCE = 30;

/**
 * The fan of one firm over luck that no game can have. Where the machine is slow it first tells a fan of the seeds that
 * there was time for, and then goes on to the whole one. Throws InputError where overridden numbers lead to figures
 * that cannot be.
 */
export function* forecast(engine: Engine, input: ForecastInput, now: Clock): Work<Fan, Fan> {
  const { record, standing, quarters } = input;
  const courses: Course[] = [];
  const begun = now();
  let told = false;
  while (courses.length < FAN_SEEDS) {
    courses.push(courseOf(engine, record, standing, courses.length + 1, quarters));
    const late = !told && courses.length >= LEAST_SEEDS && now() - begun >= PATIENCE;
    if (late) told = true;
    yield late ? fanFrom(courses, input) : undefined;
  }
  return fanFrom(courses, input);
}

function fanFrom(courses: readonly Course[], { standing, firm }: ForecastInput): Fan {
  const quarters = fanOf(courses, standing.world.t + 1);
  return { seeds: courses.length, quarters: quarters.map(({ quarter, firms }) => ({ quarter, bands: firms[firm] })) };
}
