import type { Decision } from '../../../game/economy/decision.ts';
import { USES } from '../../../game/economy/names.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import { count, kGpu, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** One lever of a decision, with where it stood the quarter before. */
export interface DecidedLever {
  readonly name: string;
  readonly now: string;
  readonly before: string;
}

/** What was decided in the quarter that led from `before` to `now`, lever by lever. */
export function decidedLevers(before: World, now: World, { engine, opening, role }: Game): DecidedLever[] {
  const words = text.replay;
  const firm = firmOf(now, role);
  const was = firmOf(before, role);
  const lever = (name: string, read: (decision: Decision) => string): DecidedLever => ({
    name,
    now: read(firm.decision),
    before: read(was.decision),
  });
  const percent = (value: number) => words.percent(count(value));
  return [
    ...USES.map((use) => lever(text.common.uses[use], (decision) => percent(decision[use]))),
    lever(text.desk.release, ({ release }) => text.common.releases[release]),
    lever(firm.data.adsCore > 0 ? words.adLoad : words.price, ({ price }) => words.times(multiple(price / 10))),
    lever(text.desk.safeguards, ({ safeguards }) => percent(safeguards)),
    lever(text.desk.order, ({ order }) => words.order(kGpu(order))),
    ...(firm.data.dealPart !== null && engine.dealIsOffered(before, opening.model)
      ? [lever(text.desk.deal, ({ deal }) => text.debrief.decided.deals[deal])]
      : []),
  ];
}
