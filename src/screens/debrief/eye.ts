import type { Answer, CopiedBy, Door, DoorsOpen, RivalsEye, Unseen } from '../../../game/insight/rivalsEye.ts';
import type { Session } from '../../store/session.ts';
import { count, kGpu, listed, multiple, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';

/** The way by which a distiller learned most. */
export function mostThrough({ through, months }: CopiedBy): string {
  const words = text.debrief.rivalsEye;
  const doors = Object.keys(through) as Door[];
  return months > 0 ? words.doors[doors.reduce((a, b) => (through[b] > through[a] ? b : a))] : words.noDoor;
}

/** The ways by which a quarter's better models could be reached; published weights are one by themselves. */
export function sayOpen({ open, release }: DoorsOpen): string {
  const { doors, openWeights, noDoor } = text.debrief.rivalsEye;
  if (open.length === 0) return noDoor;
  return listed([...(release === 'open' ? [openWeights] : []), ...open.map((door) => doors[door])]);
}

/** Who answered the firm's moves, a sentence each; or why there is none. */
export function sayAnswers(session: Session, { answers, asked }: RivalsEye): string[] {
  const words = text.debrief.rivalsEye;
  if (asked.length === 0) return [words.nobodyAsked];
  if (answers.length === 0) return [session.watched ? words.noOthersAnswers : words.noAnswers];
  return answers.map((answer) => sayAnswer(session, answer));
}

function sayAnswer(session: Session, { quarter, to, rival, price, release }: Answer): string {
  const words = text.debrief.rivalsEye;
  const { releases } = text.common;
  const asks = rival === 'ads' ? words.didAdLoad : words.didPrice;
  const did = [
    price && asks(multiple(price.did / 10), multiple(price.without / 10)),
    release && words.didRelease(releases[release.did], releases[release.without]),
  ].filter((part) => part !== null);
  const moves = listed(to.map((move) => words.moves[move]));
  return words.answer(quarter, moves, firmName(session, rival), listed(did));
}

/** What stayed hidden from everybody else. */
export function sayUnseen({ cloud, products, research, safeguards, orders, longestQueue }: Unseen): string[] {
  const words = text.debrief.rivalsEye;
  const points = (value: number) => text.common.percent(count(value));
  return [
    words.fleet(points(cloud), points(products), points(research)),
    words.safeguards(points(safeguards)),
    words.orders(kGpu(orders)),
    ...(longestQueue.quarter > 0 ? [words.queue(longestQueue.quarter, percent(longestQueue.share))] : []),
  ];
}
