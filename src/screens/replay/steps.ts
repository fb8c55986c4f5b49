import { firmOf } from '../../../game/economy/state.ts';
import { app, say } from '../../store/app.ts';
import type { Role } from '../../store/fromCode.ts';
import { seeFrom, stepTo } from '../../store/lookingBack.ts';
import { isOthers, type ReplayAt } from '../../store/replay.ts';
import { money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { sayGrowth } from '../report/headline.ts';
import { firmName } from '../shared/names.ts';

/** Moves along the replay, and says where it leads and the one figure asked for first. */
export function goTo(quarter: number): void {
  stepTo(quarter, sayWhere);
}

/** One quarter back (-1) or forth (1). */
export function stepBy(quarters: number): void {
  const { at } = app.get();
  if (at) goTo(at.quarter + quarters);
}

/** Looks at the same quarter from another seat, and says whose it is. */
export function lookFrom(role: Role): void {
  seeFrom(role);
  const { session, at } = app.get();
  if (session && at) say(text.replay.from(firmName(session, role), sayWhere(at)));
}

function sayWhere(at: ReplayAt): string {
  const { session, game } = app.get();
  const where = text.common.quarterOf(at.quarter, session!.record.quarters);
  const [before, after] = [game!.worlds[at.quarter - 1], game!.worlds[at.quarter]];
  if (!before || !after) return text.replay.atUnplayed(where);
  const [was, is] = [firmOf(before, at.role).revenue, firmOf(after, at.role).revenue];
  const whose = isOthers(session!, at.role) ? firmName(session!, at.role) : null;
  return text.replay.at(where, whose, money(is), sayGrowth(was, is));
}
