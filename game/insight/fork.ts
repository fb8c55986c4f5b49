import type { Decision, Move } from '../economy/decision.ts';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { DecidedSeat, GameRecord, Parent, Seat } from '../replay/record.ts';

/** A game that left another: its own record, whose parent is the other, with its code. */
export interface Fork {
  record: GameRecord;
  played: Played;
  code: string;
  /** State hash after the last quarter played. */
  hash: string;
}

/** What a fork changes of the record it leaves. */
export interface Branch {
  parent: Parent;
  /** The moves of every quarter played. */
  moves: readonly Moves[];
  /** Whose decisions are no longer those of whoever sat there. */
  changed: readonly FirmId[];
  /** Plans do not decide any more: every seat is written down. */
  held: boolean;
}

/**
 * A branch as a game of its own. Seats that decide, and plans that were changed or held, are written down as decisions;
 * other plans stay plans. Throws InputError as playing does.
 */
export function forkOf(engine: Engine, record: GameRecord, branch: Branch): Fork {
  const { parent, moves, changed, held } = branch;
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const id of FIRM_IDS) {
    const seat = record.seats[id];
    const decisions = withoutPredictions(
      moves.map((move) => decisionOf(move[id])),
      parent.quarter,
    );
    if (changed.includes(id)) seats[id] = { decisions };
    else if (seat?.decisions) seats[id] = { ...sitterOf(seat, parent.quarter), decisions };
    else if (held) seats[id] = { decisions };
    else if (seat) seats[id] = seat;
  }
  const forked = { ...record, seats, parent };
  const played = engine.playGame(forked, moves.length);
  const hash = engine.stateHash(played.worlds[moves.length]!);
  return { record: engine.canonicalRecord(forked, played), played, code: engine.encode(forked, played), hash };
}

/**
 * What was predicted after the first `kept` quarters was predicted for the course that is left, so it says nothing of the
 * fork.
 */
export function withoutPredictions(decisions: readonly Decision[], kept: number): Decision[] {
  return decisions.map((decision, i) => (i < kept ? decision : { ...decision, forecast: null }));
}

/** Who made the decisions stays known; the silences only of the quarters that are the parent's. */
export function sitterOf({ by, silent }: DecidedSeat, kept: number): Pick<DecidedSeat, 'by' | 'silent'> {
  const quarters = silent?.filter((quarter) => quarter <= kept) ?? [];
  return { ...(by !== undefined && { by }), ...(quarters.length > 0 && { silent: quarters }) };
}

/** A firm's move as a seat would have decided it: without what only a rule carries along, and no forecast is `null`. */
export function decisionOf({ priceTarget: _ruleOnly, ...decision }: Move): Decision {
  return { ...decision, forecast: decision.forecast ?? null };
}
