import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';

/** Where a game under way stands, in words. */
export function whereIs(session: Session): string {
  const { quarters } = session.record;
  return text.title.where(session.decisions.length + 1, quarters);
}
