import { USES } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { LoweredOrder } from '../../../game/insight/playOtherwise.ts';
import type { LeverChange } from '../../../game/insight/levers.ts';
import { isOver, type Session } from '../../store/session.ts';
import { isOthers } from '../../store/replay.ts';
import type { Game } from '../../store/game.ts';
import { count, kGpu, listed, money, months, multiple, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { decidedLevers } from '../replay/decision.ts';
import { commonStep } from '../report/grid.ts';
import { firmName } from '../shared/names.ts';
import { changeOf, type Asked } from './asking.ts';
import { valuesOf, type FigureName, type Histories } from './histories.ts';

/** A lever as it was set in one of the histories. */
export interface SetLever {
  readonly name: string;
  readonly value: string;
}

/** The levers that the two histories set differently; the release where none is. */
export function setLevers({ asked, happened, whatIf }: Histories): { happened: SetLever[]; whatIf: SetLever[] } {
  const of = (game: Game) => decidedLevers(game.worlds[asked.quarter - 1]!, game.worlds[asked.quarter]!, game);
  const was = of(happened);
  const might = whatIf ? of(whatIf) : was;
  const differs = was.map(({ now }, i) => now !== might[i]!.now);
  const shown = (all: typeof was) =>
    all
      .filter(({ name }, i) => (differs.includes(true) ? differs[i] : name === text.desk.release))
      .map(({ name, now, unit }) => ({ name, value: unit ? `${now} ${unit}` : now }));
  return { happened: shown(was), whatIf: shown(might) };
}

/** What a figure reads in words, money that is read together to one step. */
export function sayFigure(name: FigureName, values: readonly (number | null)[]): string[] {
  const known = values.filter((value): value is number => value !== null);
  const step = commonStep(known);
  return values.map((value) => {
    if (value === null) return text.debrief.charts.none;
    switch (name) {
      case 'value':
        return count(value);
      case 'revenue':
      case 'cash':
        return money(value, step);
      case 'growth':
      case 'waiting':
        return percent(value);
      case 'lead':
        return text.machine.months(months(value));
    }
  });
}

/** "Had you held the model in quarter 3, your revenue after quarter 16 would be $2.1B instead of $1.9B." */
export function sentenceOf(
  session: Session,
  { asked, happened, whatIf, impossible }: Histories,
  name: FigureName,
): string {
  const words = text.machine;
  const { quarter, role } = asked;
  if (impossible) return words.impossible;
  if (!whatIf) return words.unchanged(quarter);
  const who = isOthers(session, role) ? firmName(session, role) : null;
  const last = happened.worlds.length - 1;
  const [is, might] = sayFigure(name === 'value' ? 'cash' : name, [lastOf(happened, name), lastOf(whatIf, name)]);
  const figure = words.figures[name].said;
  return [
    words.clause(who, listed(clausesOf(happened, asked)), quarter),
    is === might ? words.wouldStill(who, figure, last, is!) : words.would(who, figure, last, might!, is!),
  ].join(' ');
}

/** A figure after the last quarter. In a sentence enterprise value is money: the index stops at 0, where money does not. */
function lastOf(game: Game, name: FigureName): number | null {
  const { engine, worlds, opening, role } = game;
  const last = worlds.length - 1;
  if (name !== 'value') return valuesOf(game, name)[last]!;
  return engine.finalScores(worlds[last]!, opening.model)[role].enterpriseValue;
}

/** What is set otherwise, as parts of a sentence. */
function clausesOf(game: Game, asked: Asked): string[] {
  const { had } = text.machine;
  const change: LeverChange = changeOf(game, asked);
  const sellsAds = firmOf(game.worlds[0]!, asked.role).data.adsCore > 0;
  const { cloud, products, research } = asked.plan;
  return [
    USES.some((use) => change[use] !== undefined) ? had.shares(cloud, products, research) : null,
    change.release ? had.release[change.release] : null,
    change.price === undefined ? null : (sellsAds ? had.adLoad : had.price)(multiple(change.price / 10)),
    change.safeguards === undefined ? null : had.safeguards(text.common.percent(count(change.safeguards))),
    change.order === undefined ? null : change.order === 0 ? had.orderNothing : had.order(kGpu(change.order)),
    change.deal ? had.deal[change.deal] : null,
  ].filter((clause) => clause !== null);
}

/** Orders that were lowered, a sentence each. Rivals keep their books closed while the game is on. */
export function sayLowered(session: Session, { lowered }: Histories): string[] {
  const words = text.machine.lowered;
  return lowered.map(({ firm, quarter, order, recorded }: LoweredOrder) => {
    const [now, was] = [kGpu(order), kGpu(recorded)];
    if (!isOthers(session, firm)) return words.own(quarter, now, was);
    const name = firmName(session, firm);
    return isOver(session) ? words.other(name, quarter, now, was) : words.closed(name, quarter);
  });
}

/** What was decided and what might have been, for the mark on the chart. */
export function sayParting(histories: Histories): string {
  const words = text.machine;
  const { happened, whatIf } = setLevers(histories);
  if (!histories.whatIf) return words.asDecided(happened[0]!.value);
  // A share that gives way is no lever of its own: all three are one clause.
  const clauses = clausesOf(histories.happened, histories.asked);
  if (clauses.length > 1) return words.partedBy(clauses.length);
  if (happened.length !== 1) return words.partedByShares;
  return words.parted(happened[0]!.value, whatIf[0]!.value);
}
