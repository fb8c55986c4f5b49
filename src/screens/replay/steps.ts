import { firmOf } from '../../../game/economy/state.ts';
import { app } from '../../store/app.ts';
import { stepTo } from '../../store/lookingBack.ts';
import { money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { sayGrowth } from '../report/summary.ts';

/** Moves along the replay, and says where it leads and the one figure asked for first. */
export function goTo(quarter: number): void {
  stepTo(quarter, ({ quarter: now, role }) => {
    const { session, game } = app.get();
    const where = text.common.quarterOf(now, session!.record.quarters);
    const [before, after] = [game!.worlds[now - 1], game!.worlds[now]];
    if (!before || !after) return text.replay.atUnplayed(where);
    const [was, is] = [firmOf(before, role).revenue, firmOf(after, role).revenue];
    return text.replay.at(where, money(is), sayGrowth(was, is));
  });
}

/** One quarter back (-1) or forth (1). */
export function stepBy(quarters: number): void {
  const { at } = app.get();
  if (at) goTo(at.quarter + quarters);
}
