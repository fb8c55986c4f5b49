import type { Calibration } from '../../game/insight/calibration.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { calibration, type CalibrationInput } from './calibration.ts';
import { forecast, type Fan, type ForecastInput } from './forecast.ts';
import type { Clock, Work } from './work.ts';

/** What can be asked of a worker. Inputs, progress and results are plain data, since they are copied on their way. */
export interface Jobs {
  calibration: { input: CalibrationInput; progress: never; result: Calibration };
  forecast: { input: ForecastInput; progress: Fan; result: Fan };
}

export type JobName = keyof Jobs;
export type Input<N extends JobName> = Jobs[N]['input'];
export type Progress<N extends JobName> = Jobs[N]['progress'];
export type Result<N extends JobName> = Jobs[N]['result'];

/** All that every input says: the rules to play by. */
export interface Ruled {
  readonly rules: Rules;
}

/** How each is done, by the engine of the rules that its input names. */
export const JOBS: {
  readonly [N in JobName]: (engine: Engine, input: Input<N>, now: Clock) => Work<Progress<N>, Result<N>>;
} = { calibration, forecast };
