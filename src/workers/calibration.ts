import type { FirmId } from '../../game/economy/names.ts';
import { calibrating, type Calibration } from '../../game/insight/calibration.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import type { Work } from './work.ts';

/** A game played, and whose predictions are judged. */
export interface CalibrationInput {
  readonly rules: Rules;
  readonly record: GameRecord;
  /** Quarters played. */
  readonly quarters: number;
  readonly firm: FirmId;
}

/** How well a firm predicted, beside the model. Throws InputError as playing the record does. */
export function calibration(engine: Engine, input: CalibrationInput): Work<never, Calibration> {
  const { record, quarters, firm } = input;
  return calibrating(engine, record, engine.playGame(record, quarters), firm);
}
