import type { Decision } from '../../../game/economy/decision.ts';
import { USES } from '../../../game/economy/names.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import { count, kGpu, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { sayDeal } from '../shared/deal.ts';

/** One lever of a decision, with where it stood the quarter before. */
export interface DecidedLever {
  readonly name: string;
  readonly now: string;
  /** Beside the figure. */
  readonly unit?: string;
  /** Null where there was nothing to decide. */
  readonly before: string | null;
}

/** What was decided in the quarter that led from `before` to `now`, lever by lever. */
export function decidedLevers(before: World, now: World, game: Game): DecidedLever[] {
  const { role } = game;
  const words = text.replay;
  const firm = firmOf(now, role);
  const was = firmOf(before, role);
  const lever = (name: string, read: (decision: Decision) => string): DecidedLever => ({
    name,
    now: read(firm.decision),
    before: read(was.decision),
  });
  const percent = (value: number) => text.common.percent(count(value));
  return [
    ...USES.map((use) => lever(text.common.uses[use], (decision) => percent(decision[use]))),
    lever(text.desk.release, ({ release }) => text.common.releases[release]),
    lever(firm.data.adsCore > 0 ? words.adLoad : words.price, ({ price }) => words.times(multiple(price / 10))),
    lever(text.desk.safeguards, ({ safeguards }) => percent(safeguards)),
    { ...lever(text.desk.order, ({ order }) => kGpu(order)), unit: text.desk.thousandGpus },
    ...(firm.data.dealPart !== null ? [dealLever()] : []),
  ];

  /** As the debrief's table tells it: answered only where a deal was on the table. */
  function dealLever(): DecidedLever {
    const { noDeal } = text.debrief.decided;
    const [answered, last] = [sayDeal(game, now.t), sayDeal(game, before.t)];
    return { name: text.desk.deal, now: answered ?? noDeal, before: answered === null ? (last ?? noDeal) : last };
  }
}
