import type { FirmId } from '../economy/names.ts';
import { firmOf, type World } from '../economy/state.ts';
import { mean, standardErrorOf } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { goingOn, luckAhead, playAhead, playFollowing, setsFrom } from './ahead.ts';
import { sharesFor } from './arrivals.ts';
import { labsBeside, livesByAds, rentsOutChips, sellsToDevelopers } from './cast.ts';
import { decisionOf } from './fork.ts';
import type { LeverChange } from './levers.ts';
import { playOtherwise } from './playOtherwise.ts';
import { valueScale } from './valueScale.ts';

/**
 * What tempts a firm, by what it is: one that lives by ads could publish its weights, one that sells to developers could
 * let its newest model out by API at once, one that rents out chips could give its cloud every new GPU.
 */
export type TemptationKind = 'cloud' | 'release' | 'publish';

/** The finance chief's counterfactual: the last one or two quarters played again with the tempting thing done, or undone. */
export interface Temptation {
  kind: TemptationKind;
  firm: FirmId;
  /** The last quarter played. */
  quarter: number;
  /** How many quarters, up to and with the last one, were played again: 2, or 1 after the first. */
  quarters: number;
  /** The firm did the tempting thing, and the alternative is not to have. */
  yielded: boolean;
  /**
   * The figure that tempts, after the last quarter. cloud: growth of the whole cloud business, fraction, year on year.
   * release: growth of total revenue over the quarters played again, fraction. publish: mean price premium of the other
   * firms that sell to developers, a multiple of the commodity price.
   */
  figure: { chosen: number; instead: number };
  /** Enterprise value at the end, $ million: mean over luck that is not the game's, both going on as last decided. */
  value: { chosen: number; instead: number };
  /** What the alternative would have done to value; `alike` where the difference is too small to tell. */
  verdict: 'higher' | 'lower' | 'alike';
}

/** Luck sets of `luckAhead` behind the value of either branch. The branches share them, so that the difference is steady. */
const SETS = 8;

/** Quarters played again. */
const QUARTERS = 2;

/** A difference of value is told from 0.2% of the value on, and where it is twice its standard error. */
const TELLING = { part: 0.002, errors: 2 };

/**
 * The finance chief's counterfactual after the last quarter played; null before the first, and for a firm that nothing of
 * the kind tempts. The last two quarters are played again as they were, with the luck they had and rivals by their plans,
 * but for the tempting decisions. What comes after is the same plan in both branches, the last one decided, under luck
 * that is not this game's, so that nothing is told of the quarters to come. Throws InputError as playing does.
 */
export function temptationOf(engine: Engine, record: GameRecord, played: Played, firm: FirmId): Temptation | null {
  const quarter = played.moves.length;
  if (quarter === 0) return null;
  const quarters = Math.min(QUARTERS, quarter);
  const from = quarter - quarters + 1;
  const before = played.worlds[from - 1]!;
  const alternative = alternativeTo(played, firm, from);
  if (!alternative) return null;
  const { kind, yielded, changes } = alternative;
  // Nothing grows from nothing.
  if (kind === 'release' && firmOf(before, firm).revenue <= 0) return null;
  const { worlds } = playOtherwise(engine, record, played, {
    from,
    change: (id, at) => (id === firm ? changes[at - from] : undefined),
    rivals: 'decide',
  });
  const [chosen, instead] = [played.worlds[quarter]!, worlds[quarter]!];
  const value = valuesOf(engine, record, played, { firm, instead, split: kind === 'cloud' });
  return {
    kind,
    firm,
    quarter,
    quarters,
    yielded,
    figure: { chosen: figureOf(kind, chosen, before, firm), instead: figureOf(kind, instead, before, firm) },
    ...value,
  };
}

interface Alternative {
  kind: TemptationKind;
  yielded: boolean;
  /** For each quarter played again. */
  changes: LeverChange[];
}

/** What else the firm might have done from quarter `from` on, by what it is; null where there is no such thing. */
function alternativeTo(played: Played, id: FirmId, from: number): Alternative | null {
  const { worlds, moves } = played;
  const firm = firmOf(worlds.at(-1)!, id);
  const decided = moves.slice(from - 1).map((move) => move[id]);
  if (livesByAds(firm)) {
    const yielded = decided.some(({ release }) => release === 'open');
    return { kind: 'publish', yielded, changes: decided.map(() => ({ release: yielded ? 'products' : 'open' })) };
  }
  if (sellsToDevelopers(firm)) {
    const yielded = decided.every(({ release }) => release === 'api' || release === 'open');
    return { kind: 'release', yielded, changes: decided.map(() => ({ release: yielded ? 'preview' : 'api' })) };
  }
  if (!rentsOutChips(firm) || firm.cloudGrowth === null) return null;
  const given = sharesFor(played, id, from, moves.length, 'cloud');
  const yielded = decided.every(({ cloud }, i) => cloud >= given[i]!.cloud);
  const changes = yielded ? sharesFor(played, id, from, moves.length, 'elsewhere') : given;
  return { kind: 'cloud', yielded, changes };
}

function figureOf(kind: TemptationKind, world: World, before: World, id: FirmId): number {
  const firm = firmOf(world, id);
  switch (kind) {
    case 'cloud':
      return firm.cloudGrowth!;
    case 'release':
      return firm.revenue / firmOf(before, id).revenue - 1;
    case 'publish':
      return mean(labsBeside(world, id).map(({ cloud }) => cloud.pricePremium));
  }
}

/**
 * Value at the end of the game as it stands and of the one that stands at `instead`. After another split of the GPUs
 * (`split`) the firm's prices keep their proportion to what its products are worth, as in the ledger's long run: at the
 * same prices whatever better models are good for would be given away, and research and products never pay.
 */
function valuesOf(
  engine: Engine,
  record: GameRecord,
  played: Played,
  { firm, instead, split }: { firm: FirmId; instead: World; split: boolean },
): Pick<Temptation, 'value' | 'verdict'> {
  const { model, worlds, moves } = played;
  const decisions = moves.map((move) => decisionOf(move[firm]));
  const now = worlds.at(-1)!;
  const quarters = record.quarters - now.t;
  // Said in full in every quarter, so that both go on as last decided and not as they stand.
  const on = goingOn(record, firm, [...decisions, ...Array.from({ length: quarters }, () => decisions.at(-1)!)]);
  const worth = (course: readonly World[]) => engine.finalScores(course.at(-1)!, model)[firm].enterpriseValue;
  const pairs = setsFrom(1, SETS).map((set): [chosen: number, other: number] => {
    const luck = luckAhead(engine, model, set, record.quarters);
    const reference = [now, ...playAhead(engine, on, { model, world: now }, luck, quarters)];
    const standing = { model, world: instead };
    const other = split
      ? playFollowing(engine, on, standing, luck, quarters, { firm, reference })
      : playAhead(engine, on, standing, luck, quarters);
    return [worth(reference), worth([instead, ...other])];
  });
  const value = { chosen: mean(pairs.map(([chosen]) => chosen)), instead: mean(pairs.map(([, other]) => other)) };
  const change = value.instead - value.chosen;
  const error = standardErrorOf(pairs.map(([chosen, other]) => other - chosen));
  const least = Math.max(TELLING.part * valueScale(engine, played, firm, value.chosen), TELLING.errors * error);
  if (Math.abs(change) < least) return { value, verdict: 'alike' };
  return { value, verdict: change > 0 ? 'higher' : 'lower' };
}
