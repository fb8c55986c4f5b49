import type { Calibration } from '../../game/insight/calibration.ts';
import type { Temptation } from '../../game/insight/temptation.ts';
import type { Luck } from '../../game/insight/luck.ts';
import type { Quality, QualitySize } from '../../game/insight/quality.ts';
import type { DecisionRegret, RegretSets } from '../../game/insight/regret.ts';
import type { Found } from '../../game/insight/search.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { account, temptation, type Account, type AccountInput } from './account.ts';
import { calibration, type CalibrationInput } from './calibration.ts';
import { forecast, type Fan, type ForecastInput } from './forecast.ts';
import { bestPlan, luck, pace, quality, regret, type JudgingInput } from './judging.ts';
import type { Clock, Work } from './work.ts';

/** What can be asked of a worker. Inputs, progress and results are plain data, since they are copied on their way. */
export interface Jobs {
  account: { input: AccountInput; progress: never; result: Account };
  calibration: { input: CalibrationInput; progress: never; result: Calibration };
  forecast: { input: ForecastInput; progress: Fan; result: Fan };
  pace: { input: JudgingInput; progress: never; result: number };
  luck: { input: JudgingInput; progress: number; result: Luck };
  bestPlan: {
    input: JudgingInput & { readonly start: number; readonly size: QualitySize };
    progress: number;
    result: Found;
  };
  quality: {
    input: JudgingInput & { readonly found: readonly Found[]; readonly size: QualitySize };
    progress: never;
    result: Quality;
  };
  regret: {
    input: JudgingInput & { readonly quarter: number; readonly sets: RegretSets };
    progress: never;
    result: DecisionRegret;
  };
  temptation: { input: AccountInput; progress: never; result: Temptation | null };
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
} = { account, temptation, calibration, forecast, pace, luck, bestPlan, quality, regret };
