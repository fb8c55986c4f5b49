import type { FirmId } from '../economy/names.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { writtenOut, type Standing } from './ahead.ts';

/** A game looked back on: who decided what, and where it stood before each quarter. */
export interface JudgedGame {
  /** As far as it was played, with every decision of the judged firm written down whole. */
  readonly record: GameRecord;
  readonly firm: FirmId;
  /** Where the game stood before quarter 1. */
  readonly opening: Standing;
}

/** The game of a firm to be judged; one under way is judged as if it had been meant to end where it stands. */
export function judgedGame(record: GameRecord, played: Played, firm: FirmId): JudgedGame {
  const asPlayed = writtenOut({ ...record, quarters: played.moves.length }, played, firm);
  return { record: asPlayed, firm, opening: { model: played.model, world: played.worlds[0]! } };
}
