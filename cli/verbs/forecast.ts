import { parseArgs, wholeNumber } from '../args.ts';
import { readGame, within, type ReadGame } from '../input.ts';
import { formOf, shardOf, workersOf } from '../study/options.ts';
import { runStudy } from '../study/run.ts';
import { SEEDS_MAX, type ForecastHeader } from '../study/studies.ts';
import type { Verb } from '../verbs.ts';

const VALUED = ['--seeds', '--from', '--shard', '--workers'] as const;

/** Seeds where none are named. */
const SEEDS = '200';

export const forecast: Verb = {
  usage: 'SCRIPT|CODE [--seeds 200] [--from N] [--workers N] [--json [--shard PART/OF]]',
  about: 'plays the rest of a game under other luck, and prints how its figures spread (--from: quarters kept)',
  async run(args) {
    const { operands, flags, values } = parseArgs(
      args,
      ['--json'],
      { least: 1, most: 1, what: 'SCRIPT or CODE' },
      VALUED,
    );
    const form = formOf(flags);
    const seeds = wholeNumber(values.get('--seeds') ?? SEEDS, '--seeds', { low: 1, high: SEEDS_MAX, unit: 'seeds' });
    const game = await readGame(operands[0]!);
    const header: ForecastHeader = {
      study: 'forecast',
      rules: { version: game.engine.rules.version, hash: game.engine.rules.hash },
      game: game.record,
      from: fromOf(values.get('--from'), game),
      seeds,
    };
    const how = { form, shard: shardOf(values, form), workers: workersOf(values) };
    return within(game.name, () => runStudy(header, how));
  },
};

/** Quarters kept: those played of a game in progress, none of a whole one, if nothing else is asked for. */
function fromOf(text: string | undefined, { record, played }: ReadGame): number {
  const quartersPlayed = played.worlds.length - 1;
  const most = Math.min(quartersPlayed, record.quarters - 1);
  if (text !== undefined) return wholeNumber(text, '--from', { low: 0, high: most, unit: 'quarters' });
  return quartersPlayed < record.quarters ? quartersPlayed : 0;
}
