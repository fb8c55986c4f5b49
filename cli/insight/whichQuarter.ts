import type { Played } from '../../game/replay/play.ts';
import { InputError } from '../../game/replay/record.ts';
import { neededValue, wholeNumber, type Args } from '../args.ts';

/** The quarter that `--quarter` names, one of those played. Throws InputError otherwise. */
export function whichQuarter<Valued extends string>(
  args: Args<string, Valued | '--quarter'>,
  played: Played,
  what: string,
): number {
  const text = neededValue<Valued | '--quarter'>(args, '--quarter', what);
  const high = played.moves.length;
  if (high === 0) throw new InputError('--quarter', 'no quarter of this game has been played yet.');
  return wholeNumber(text, '--quarter', { low: 1, high, unit: 'quarters played' });
}
