import type { FirmId } from '../economy/names.ts';
import type { ClaimCheck } from './article.ts';
import type { Lever } from './levers.ts';

/** One question to take away from a game, with the numbers it quotes. */
export type Takeaway =
  /** Fewer ranges held than were meant to, or all of them did and were wide. */
  | { kind: 'calibration'; firm: FirmId; asked: number; inside: number }
  /** The game contradicts this claim about the firm's own decisions. */
  | { kind: 'contradicted'; firm: FirmId; check: ClaimCheck }
  /** A lever that was never moved, and what moving it in every quarter would have brought. */
  | {
      kind: 'unmoved';
      firm: FirmId;
      lever: Lever;
      from: number | string;
      to: number | string;
      value: number;
      gain: number;
    }
  /** Nothing was contradicted: where would the best-supported claim stop being true? */
  | { kind: 'supported'; firm: FirmId; check: ClaimCheck };
