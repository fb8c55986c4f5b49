import type { Model } from '../../../game/economy/state.ts';
import { counterfactual } from '../../../game/insight/counterfactual.ts';
import type { LoweredOrder } from '../../../game/insight/playOtherwise.ts';
import { figuresOf, type Figures } from '../../../game/insight/figures.ts';
import { InputError } from '../../../game/replay/record.ts';
import { playedOf, type Game } from '../../store/game.ts';
import { recordOf, type Session } from '../../store/session.ts';
import { valueIndex } from '../debrief/valueIndex.ts';
import { changeOf, type Asked } from './asking.ts';

/** A game and what it might have been, seen from one seat. */
export interface Histories {
  readonly asked: Asked;
  readonly happened: Game;
  /** Null where nothing is changed, or where the rules cannot play it. */
  readonly whatIf: Game | null;
  /** Only games with changed numbers can come to this: figures that cannot be. */
  readonly impossible: boolean;
  readonly lowered: readonly LoweredOrder[];
}

/** Plays the question. It never fails: what a game's own changed numbers make unplayable is told as `impossible`. */
export function historiesOf(session: Session, game: Game, asked: Asked): Histories {
  const { quarter, role, rivals } = asked;
  const happened: Game = { ...game, role };
  const none = { asked, happened, whatIf: null, impossible: false, lowered: [] };
  const change = changeOf(game, asked);
  if (Object.keys(change).length === 0) return none;
  try {
    const question = { quarter, set: { [role]: change }, rivals };
    const { fork, lowered } = counterfactual(game.engine, recordOf(session), playedOf(game), question);
    return { ...none, whatIf: { ...happened, worlds: fork.played.worlds }, lowered };
  } catch (error) {
    if (error instanceof InputError) return { ...none, impossible: true };
    throw error;
  }
}

/** The figures that can be followed through both histories. */
export const FIGURES = ['value', 'revenue', 'growth', 'lead', 'cash', 'waiting'] as const;
export type FigureName = (typeof FIGURES)[number];

/** A figure at the start and after each quarter; null where there is nothing to count. */
export function valuesOf({ engine, opening, worlds, role }: Game, name: FigureName): (number | null)[] {
  const model: Model = opening.model;
  const all = worlds.map((world) => figuresOf(engine, world, model, role));
  const start = all[0]!.enterpriseValue!;
  return all.map((figures) => (name === 'value' ? valueIndex(figures.enterpriseValue!, start) : READ[name](figures)));
}

const READ: Record<Exclude<FigureName, 'value'>, (figures: Figures) => number | null> = {
  revenue: (figures) => figures['revenue.total'],
  growth: (figures) => figures.cloudGrowth,
  lead: (figures) => figures.leadMonths,
  cash: (figures) => figures.cash,
  waiting: partWaiting,
};

/** Part of all calls that wait, both lines together; null for a firm that nobody calls. */
function partWaiting(figures: Figures): number | null {
  const lines = (['cloud', 'products'] as const).map((line) => ({
    wanted: figures[`customers.${line}`] ?? 0,
    served: figures[`serviceLevel.${line}`] ?? 0,
  }));
  const wanted = lines.reduce((sum, line) => sum + line.wanted, 0);
  if (wanted <= 0) return null;
  return lines.reduce((sum, line) => sum + line.wanted * (1 - line.served), 0) / wanted;
}
