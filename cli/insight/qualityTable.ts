import { LEVERS, type LeverChange } from '../../game/insight/levers.ts';
import type { DecisionRegret } from '../../game/insight/regret.ts';
import type { TurningPoint } from '../../game/insight/turningPoints.ts';
import { aligned, percent, whole } from '../table.ts';
import type { Judgement } from './judging.ts';

/** A judgement for reading: skill and luck, then the turning points, then every decision. */
export function qualityTable({ firm, quarters, of, luck, quality, turningPoints, decisions }: Judgement): string {
  const { value, best, rule, share, standardError, ruleShare, size, starts } = quality;
  const error = standardError === null ? '' : ` (standard error ${(100 * standardError).toFixed(1)} points)`;
  const beaten = share !== null && share >= 1 ? '; no better plan was found' : '';
  const lost = value < 0 ? ', as the decisions are worth less than nothing' : '';
  const skill =
    share === null
      ? 'none: the best plan found is worth too little for a share of it to mean anything'
      : `${percent(share)} of the best plan found${lost}${error}${beaten}; the rule reaches ${percent(ruleShare)}`;
  return [
    `${firm}, ${quarters} of ${of} quarters${quarters < of ? ', judged as if the game ended there' : ''}\n`,
    `\nskill: ${skill}\n`,
    `means: decisions $${whole(value)}M, best plan $${whole(best)}M, rule $${whole(rule)}M; ${size} search from ${starts} starts\n`,
    `luck: ${whole(luck.percentile)} of 100 worlds were less kind (final value $${whole(luck.value)}M, ${luck.values.length} worlds)\n`,
    `\nturning points\n${turningPoints.map(pointLine).join('') || 'none that is clear\n'}`,
    `\n${aligned([HEADINGS, ...decisions.map(decisionRow)])}`,
    '\nMean differences of final value, $M, with standard errors, under luck that is not the game’s own.\n',
  ].join('');
}

const HEADINGS = ['quarter', 'changed', 'earned', '+-', 'cost', '+-', 'better'];

function pointLine({ quarter, kind, amount, standardError, changes, better }: TurningPoint): string {
  const figure = `${kind} $${whole(amount)}M (standard error ${whole(standardError)})`;
  return `quarter ${quarter}, ${changed(changes)}: ${figure}${better ? `; better: ${said(better)}` : ''}\n`;
}

function decisionRow({ quarter, changes, earned, cost, better }: DecisionRegret): string[] {
  return [
    String(quarter),
    changed(changes),
    whole(earned.mean),
    whole(earned.standardError),
    cost ? whole(cost.mean) : '-',
    cost ? whole(cost.standardError) : '-',
    better ? said(better) : '-',
  ];
}

function changed(changes: LeverChange): string {
  return said(changes) || 'went on';
}

/** "cloud=60 price=30", as `counterfactual --set` takes it but for the firm. */
function said(change: LeverChange): string {
  return LEVERS.filter((lever) => change[lever] !== undefined)
    .map((lever) => `${lever}=${change[lever]}`)
    .join(' ');
}
