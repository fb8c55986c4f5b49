import { firmOf } from '../../../game/economy/state.ts';
import { limitsNow, type Game } from '../../store/game.ts';
import { isOver, type Session } from '../../store/session.ts';
import { money, months } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { sayForetold } from '../predict/foretold.ts';
import { sayGrowth } from './headline.ts';
import { alarmOf, sayWaiting, waitingNow } from './say.ts';

/** The one spoken result of a quarter: short, in the order in which a player would ask. */
export function summarise(game: Game, session: Session): string {
  const { summary } = text.report;
  const { worlds, role } = game;
  const now = firmOf(worlds[worlds.length - 1]!, role);
  const before = firmOf(worlds[worlds.length - 2]!, role);
  return [
    summary.over(session.decisions.length),
    summary.revenue(money(now.revenue), sayGrowth(before.revenue, now.revenue)),
    ...sayForetold(game),
    alarmOf(game) ?? summary.waiting(sayWaiting(waitingNow(game))),
    summary.copied(months(now.copied.fast)),
    ...(isOver(session) ? [summary.end] : limitsNow(game).dealOffered ? [summary.dealOffered] : []),
  ].join(' ');
}
