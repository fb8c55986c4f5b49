import type { DistillerId, FirmId, Release } from '../economy/names.ts';

/** A way by which outsiders reach a firm's models. */
export type Door = 'products' | 'api' | 'preview';

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
  /** Months by which the newest model stood above the best one that outsiders could reach: they could not copy those. */
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
  /** Largest share of calls that waited in a line in a quarter, and that quarter. */
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
