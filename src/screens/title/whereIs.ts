import { isOver } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';

/** Where a game stands, in words: the quarter it waits in, or that it is over. */
export function whereIs(session: Session): string {
  const { quarters } = session.record;
  return isOver(session) ? text.title.over(quarters) : text.common.quarterOf(session.decisions.length + 1, quarters);
}
