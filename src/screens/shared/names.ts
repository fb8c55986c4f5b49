import type { FirmId } from '../../../game/economy/names.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';

/** A firm's name in this game's scenario. */
export function firmName(session: Session, id: FirmId): string {
  return text.common.firms[session.record.scenario][id];
}

/** The name of the firm that is looked at where nobody here plays it; null where it is "you". */
export function nameUnlessOwn(session: Session): string | null {
  return session.watched ? firmName(session, session.role) : null;
}

/** The season a quarter falls in; quarter 1 is the spring of 2026. */
export function seasonOf(quarter: number): string {
  return text.common.season((quarter % 4) + 1, 2026 + Math.floor(quarter / 4));
}
