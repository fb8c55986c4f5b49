import type { FirmId } from '../economy/names.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';

/**
 * What changes of a firm's value are measured by, $ million: `value` by its size, but never less than the firm was worth
 * at the opening. A part of next to nothing would make a verdict of any trifle.
 */
export function valueScale(
  engine: Engine,
  { model, worlds }: Pick<Played, 'model' | 'worlds'>,
  firm: FirmId,
  value: number,
): number {
  return Math.max(Math.abs(value), Math.abs(engine.finalScores(worlds[0]!, model)[firm].enterpriseValue));
}
