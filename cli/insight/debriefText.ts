import type { Calibration } from '../../game/insight/calibration.ts';
import type { RivalsEye } from '../../game/insight/rivalsEye.ts';
import type { Takeaway } from '../../game/insight/takeaway.ts';
import type { Temptation, TemptationKind } from '../../game/insight/temptation.ts';
import { aligned, percent, whole } from '../table.ts';
import type { Debrief } from './debrief.ts';

/** A debrief for reading: the figures of `--json` under short labels. */
export function debriefText(debrief: Debrief): string {
  const { firm, quarters, of, final, luck, claims, takeaway } = debrief;
  const scores = [
    `revenue $${whole(final.revenue)}M a year`,
    `pricing power ${final.pricingPower.toFixed(2)}`,
    `distillation share ${percent(final.distillationShare)}`,
    `enterprise value $${whole(final.enterpriseValue)}M`,
  ];
  const held = claims.map(({ claim, about, verdict, why, evidence }) => {
    const head = `${claim} (${about}): ${verdict}${why === null ? '' : `, ${why}`}\n`;
    return evidence === null ? head : `${head}  ${figuresIn(evidence)}\n`;
  });
  return [
    `${firm}, ${quarters} of ${of} quarters\n${scores.join(', ')}\n`,
    `luck: above ${luck.percentile.toFixed(0)}% of ${luck.games} games of the same plan\n${calibrationLine(debrief.calibration)}`,
    `finance chief: ${temptationLine(debrief.temptation)}`,
    `claims of the article\n${held.join('')}`,
    rivalsEyeText(debrief.rivalsEye),
    `question: ${questionOf(takeaway)}\n`,
  ].join('\n');
}

function calibrationLine({ predictions, inside, meanScore, model }: Calibration): string {
  if (predictions.length === 0) return 'predictions: none\n';
  const score = (points: number | null) => (points === null ? '-' : points.toFixed(1));
  const own = `${inside} of ${predictions.length} ranges held, mean score ${score(meanScore)} points`;
  return `predictions: ${own}; the model's own: ${model.inside}, ${score(model.meanScore)}\n`;
}

/** The figure that each temptation is about. */
const TEMPTS: Record<TemptationKind, string> = {
  cloud: 'cloud growth in a year',
  release: 'revenue growth over them',
  publish: 'mean premium of the labs',
};

function temptationLine(temptation: Temptation | null): string {
  if (!temptation) return 'nothing\n';
  const { kind, yielded, quarters, figure, value, verdict } = temptation;
  const asked = `${yielded ? 'without' : 'with'} "${kind}" in the last ${quarters === 1 ? 'quarter' : 'two quarters'}`;
  const figures = `${TEMPTS[kind]} ${figure.chosen.toFixed(3)} -> ${figure.instead.toFixed(3)}`;
  return `${asked}: ${figures}, final value $M ${whole(value.chosen)} -> ${whole(value.instead)} (${verdict})\n`;
}

function rivalsEyeText({ doors, copied, share, answers, asked, unseen }: RivalsEye): string {
  const rows = [
    ['quarter', 'release', 'open', 'widest', 'fast copied', 'held back'],
    ...doors.map(({ quarter, release, open, widest, copied: got, heldBack }) => [
      String(quarter),
      release,
      open.join('+') || '-',
      widest ?? '-',
      got.fast.toFixed(2),
      heldBack.toFixed(1),
    ]),
  ];
  const by = copied.map(
    ({ distiller, months, behindAtStart, behindAtEnd }) =>
      `${distiller}: ${months.toFixed(2)} months copied, ${behindAtStart.toFixed(1)} behind at the start, ${behindAtEnd.toFixed(1)} at the end\n`,
  );
  const answered = answers.map(({ quarter, to, rival, ...did }) => {
    return `quarter ${quarter}, ${to.join('+')}: ${rival}, ${figuresIn(did)}\n`;
  });
  return [
    `seen from outside: ${percent(share)} of what open models learned\n${aligned(rows)}${by.join('')}`,
    asked.length > 0
      ? `answers by plans (${asked.join(', ')}): ${answers.length}\n${answered.join('')}`
      : 'answers: no rival plays by a plan, so nobody knows\n',
    `unseen: ${figuresIn(unseen)}\n`,
  ].join('\n');
}

/** What the question is about; the numbers of a claim stand with the claim. */
function questionOf(takeaway: Takeaway | null): string {
  if (takeaway === null) return 'none';
  if (!('check' in takeaway)) return figuresIn(takeaway);
  return `${takeaway.kind} ${takeaway.check.claim} (${takeaway.check.about})`;
}

type Figure = string | number | boolean | readonly (string | number)[] | { [key: string]: Figure };

/** Every figure below a value under its path; nothing that is null. */
function figuresIn(value: object, prefix = ''): string {
  return Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([key, each]: [string, Figure]) => {
      if (Array.isArray(each)) return `${prefix}${key} ${each.join('+')}`;
      if (typeof each === 'object') return figuresIn(each, `${prefix}${key}.`);
      return `${prefix}${key} ${typeof each === 'number' ? short(each) : each}`;
    })
    .join(', ');
}

function short(figure: number): string {
  if (Number.isInteger(figure)) return String(figure);
  return Math.abs(figure) >= 1000 ? whole(figure) : figure.toFixed(3);
}
