import { defaultParameters } from '../../game/economy/parameters.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { PLAN_NAMES, type PlanName } from '../../game/firms/plans.ts';
import { InputError, QUARTERS_MAX } from '../../game/replay/record.ts';
import { RULES } from '../../game/replay/rules.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';
import { knownName, neededValue, parseArgs, wholeNumber } from '../args.ts';
import { formOf, shardOf, workersOf } from '../study/options.ts';
import { runStudy } from '../study/run.ts';
import { GAMES_MAX, type TournamentHeader } from '../study/studies.ts';
import type { Verb } from '../verbs.ts';

const VALUED = [
  '--role',
  '--plans',
  '--games',
  '--scenario',
  '--quarters',
  '--shard',
  '--resume',
  '--workers',
] as const;

export const tournament: Verb = {
  usage:
    '--role ID --plans A,B --games N [--scenario ID] [--quarters N] [--resume FILE] [--workers N] [--csv|--json [--shard PART/OF]]',
  about: 'lets each plan play the role in the same games, rivals by rule, and sums up what they differ by',
  async run(args) {
    const given = parseArgs(args, ['--json', '--csv'], { least: 0, most: 0, what: '' }, VALUED);
    const { flags, values } = given;
    const form = formOf(flags);
    const header: TournamentHeader = {
      study: 'tournament',
      rules: { version: RULES.version, hash: RULES.hash },
      scenario: knownName(values.get('--scenario') ?? SCENARIO_IDS[0], '--scenario', 'scenario', SCENARIO_IDS),
      quarters: quartersOf(values.get('--quarters')),
      role: knownName(neededValue(given, '--role', 'the firm whose plans compete'), '--role', 'role', FIRM_IDS),
      plans: plansOf(neededValue(given, '--plans', 'the plans that compete, such as rule,allCloud')),
      games: wholeNumber(neededValue(given, '--games', 'how many games each plan plays'), '--games', {
        low: 1,
        high: GAMES_MAX,
        unit: 'games',
      }),
    };
    return runStudy(header, {
      form,
      shard: shardOf(values, form),
      resume: values.get('--resume'),
      workers: workersOf(values),
    });
  },
};

function quartersOf(text: string | undefined): number {
  if (text === undefined) return defaultParameters().game.quarters;
  return wholeNumber(text, '--quarters', { low: 1, high: QUARTERS_MAX, unit: 'quarters' });
}

function plansOf(text: string): PlanName[] {
  const plans = text.split(',').map((name) => knownName(name.trim(), '--plans', 'plan', PLAN_NAMES));
  if (plans.length < 2) throw new InputError('--plans', 'one plan has nobody to compete with; name two or more.');
  const twice = plans.find((plan, i) => plans.indexOf(plan) !== i);
  if (twice) throw new InputError('--plans', `${twice} is named twice; keep one of the two.`);
  return plans;
}
