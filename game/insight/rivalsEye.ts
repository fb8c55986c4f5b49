import { DISTILLER_IDS, FIRM_IDS, LINES, type DistillerId, type FirmId, type Release } from '../economy/names.ts';
import { firmOf, type Firm, type World } from '../economy/state.ts';
import { mean } from '../numeric/statistics.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { lawfulMoves } from './lawful.ts';
import { withLevers, type LeverChange } from './levers.ts';

/** A way by which outsiders reach a firm's models. */
export const DOORS = ['products', 'api', 'preview'] as const;
export type Door = (typeof DOORS)[number];

/** What stood open in a quarter, and what was copied through it. */
export interface DoorsOpen {
  quarter: number;
  release: Release;
  /** Doors behind which stood a model better than the fast distiller's. */
  open: Door[];
  /** The door by which the fast distiller learned most; null where none stood above it. */
  widest: Door | null;
  /** Months that each distiller copied in the quarter. */
  copied: Record<DistillerId, number>;
  /** Months by which the newest model that could have been let out stood above the best one in service. */
  heldBack: number;
}

/** What a distiller got out of the firm over the game. */
export interface CopiedBy {
  distiller: DistillerId;
  /** Months of quality copied since quarter 1. */
  months: number;
  /** The same by the door through which it learned most in each quarter; they sum to `months`. */
  through: Record<Door, number>;
  /** Months behind the firm's newest model, before quarter 1 and at the end. Below 0: ahead. */
  behindAtStart: number;
  behindAtEnd: number;
}

/** What a rival did in the quarter after a move of the firm, and would not have done without it. */
export interface Answer {
  /** The quarter of the firm's move. */
  quarter: number;
  /** What the world saw of the move. */
  to: ('price' | 'release')[];
  rival: FirmId;
  /** Tenths of the commodity price (ad load), in the quarter after; null where the same. */
  price: { without: number; did: number } | null;
  release: { without: Release; did: Release } | null;
}

/** What no rival could see (docs/open-seats.md): means over the game but for `orders`. */
export interface Unseen {
  /** Shares of the fleet, percent. */
  cloud: number;
  products: number;
  research: number;
  /** Percent. */
  safeguards: number;
  /** Thousand GPUs ordered in the whole game. */
  orders: number;
  /** Largest share of calls that waited in a line in a quarter, and that quarter; quarter 0 where none ever waited. */
  longestQueue: { quarter: number; share: number };
}

/** The firm as its rivals and the makers of open models saw it. */
export interface RivalsEye {
  firm: FirmId;
  doors: DoorsOpen[];
  copied: CopiedBy[];
  /** The firm's part in all that open models learned, 0 to 1. */
  share: number;
  answers: Answer[];
  /** Rivals that decide by a plan, so that their answers can be told; of the others nobody knows. */
  asked: FirmId[];
  unseen: Unseen;
}

/** Months by which a model must be better for the world to notice. */
const NOTICEABLE = 0.5;

/** A game from outside, over the quarters played: what stood open, what was copied, who answered, what stayed hidden. */
export function rivalsEyeOf(engine: Engine, record: GameRecord, played: Played, firm: FirmId): RivalsEye {
  const { worlds, model } = played;
  const last = worlds.at(-1)!;
  const asked = FIRM_IDS.filter((id) => id !== firm && !record.seats[id]?.decisions);
  return {
    firm,
    doors: worlds.slice(1).map((world, i) => doorsIn(engine, played, firm, worlds[i]!, world)),
    copied: DISTILLER_IDS.map((distiller) => copiedBy(engine, played, firm, distiller)),
    share: engine.finalScores(last, model)[firm].distillationShare,
    answers: answersTo(engine, record, played, firm, asked),
    asked,
    unseen: unseenOf(worlds.slice(1).map((world) => firmOf(world, firm))),
  };
}

/** Distillers learn in a quarter from where they stood before it, and from what is served in it. */
function doorsIn(engine: Engine, { model }: Played, id: FirmId, before: World, now: World): DoorsOpen {
  const firm = firmOf(now, id);
  const { fast } = before.distillers;
  const reached = { products: firm.products.quality, api: apiOf(firm), preview: previewOf(firm) };
  return {
    quarter: now.t,
    release: seenAs(firm.release, !firm.cloud.open),
    open: DOORS.filter((door) => reached[door] > fast),
    widest: engine.widestDoor(firm, fast, model),
    copied: { ...firm.copied },
    // What research found in the quarter could not have been let out in it.
    heldBack: Math.max(0, firmOf(before, id).newest - Math.max(reached.products, reached.api)),
  };
}

function apiOf({ cloud }: Firm): number {
  return cloud.open ? cloud.quality : -Infinity;
}

function previewOf({ release, newest }: Firm): number {
  return release === 'preview' ? newest : -Infinity;
}

/** Without a cloud there is no API to release by. */
function seenAs(release: Release, closed: boolean): Release {
  return release === 'api' && closed ? 'products' : release;
}

function copiedBy(engine: Engine, { worlds, model }: Played, id: FirmId, distiller: DistillerId): CopiedBy {
  const through = { products: 0, api: 0, preview: 0 };
  let months = 0;
  worlds.slice(1).forEach((world, i) => {
    const firm = firmOf(world, id);
    const door = engine.widestDoor(firm, worlds[i]!.distillers[distiller], model);
    if (!door) return;
    months += firm.copied[distiller];
    through[door] += firm.copied[distiller];
  });
  const behind = (world: World) => firmOf(world, id).newest - world.distillers[distiller];
  return { distiller, months, through, behindAtStart: behind(worlds[0]!), behindAtEnd: behind(worlds.at(-1)!) };
}

/**
 * Each quarter in which the firm moved its price or let out a noticeably better model is played again without that; a
 * rival whose plan then decides otherwise in the next quarter has answered it.
 */
function answersTo(engine: Engine, record: GameRecord, played: Played, id: FirmId, asked: readonly FirmId[]): Answer[] {
  const { worlds, moves, model } = played;
  return moves.slice(0, -1).flatMap((move, i) => {
    const [before, after] = [worlds[i]!, worlds[i + 1]!];
    const to = movedIn(firmOf(before, id), firmOf(after, id));
    if (to.length === 0) return [];
    const quiet: LeverChange = {
      ...(to.includes('price') && { price: firmOf(before, id).decision.price }),
      ...(to.includes('release') && { release: 'hold' }),
    };
    const limits = engine.limitsFor(firmOf(before, id), before, model);
    const without = { ...move, [id]: withLevers(engine, move[id], quiet, limits, id) };
    const then = lawfulMoves(engine, record, engine.advance(played, before, without), model);
    return asked.flatMap((rival) => {
      const [did, otherwise] = [moves[i + 1]![rival], then[rival]];
      const price = did.price === otherwise.price ? null : { without: otherwise.price, did: did.price };
      const closed = !firmOf(worlds[i + 2]!, rival).cloud.open;
      const [went, wouldGo] = [seenAs(did.release, closed), seenAs(otherwise.release, closed)];
      const release = went === wouldGo ? null : { without: wouldGo, did: went };
      return price || release ? [{ quarter: i + 1, to, rival, price, release }] : [];
    });
  });
}

function movedIn(before: Firm, now: Firm): Answer['to'] {
  const served = (firm: Firm) => Math.max(firm.products.quality, apiOf(firm));
  const price = before.decision.price !== now.decision.price;
  const release = served(now) - served(before) >= NOTICEABLE && now.release !== 'hold' && now.release !== 'preview';
  return [...(price ? (['price'] as const) : []), ...(release ? (['release'] as const) : [])];
}

function unseenOf(firms: readonly Firm[]): Unseen {
  const average = (of: (firm: Firm) => number) => (firms.length > 0 ? mean(firms.map(of)) : 0);
  const longest = { quarter: 0, share: 0 };
  firms.forEach((firm, i) => {
    for (const id of LINES) {
      const line = firm[id];
      if (!line.open || 1 - line.serviceLevel <= longest.share) continue;
      Object.assign(longest, { quarter: i + 1, share: 1 - line.serviceLevel });
    }
  });
  return {
    cloud: average(({ decision }) => decision.cloud),
    products: average(({ decision }) => decision.products),
    research: average(({ decision }) => decision.research),
    safeguards: average(({ decision }) => decision.safeguards),
    orders: firms.reduce((sum, { decision }) => sum + decision.order, 0),
    longestQueue: longest,
  };
}
