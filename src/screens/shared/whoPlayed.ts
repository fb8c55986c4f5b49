import { FIRM_IDS, type FirmId } from '../../../game/economy/names.ts';
import type { DecidedSeat } from '../../../game/replay/record.ts';
import { recordOf, type Session } from '../../store/session.ts';
import { listed } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { firmName } from './names.ts';

/** Who sat where, a sentence a seat; of a game with the reader against the usual rivals there is nothing to say. */
export function playersOf(session: Session): string[] {
  const { about } = text;
  const said = FIRM_IDS.flatMap((id) => playerOf(session, id) ?? []);
  if (said.length > 0) return said.length < FIRM_IDS.length - (session.watched ? 0 : 1) ? [...said, about.rest] : said;
  return session.watched ? [about.allPlans] : [];
}

/** Who sat on one seat; null for the reader's own, and for the usual plan. */
export function playerOf(session: Session, id: FirmId): string | null {
  const { about } = text;
  if (id === session.role && !session.watched) return null;
  const seat = recordOf(session).seats[id];
  const firm = firmName(session, id);
  if (seat?.decisions) return seat.by === undefined ? about.hand(firm) : programOf(firm, seat.by, seat, session);
  return seat && seat.plan !== 'rule' ? about.plan(firm, about.plans[seat.plan]) : null;
}

/** A program, and the quarters so far in which it said nothing in time. */
function programOf(firm: string, by: string, { silent }: DecidedSeat, { decisions }: Session): string {
  const quarters = (silent ?? []).filter((quarter) => quarter <= decisions.length).map(String);
  if (quarters.length === 0) return text.about.program(firm, by);
  return text.about.programSilent(firm, by, quarters, listed(quarters));
}
