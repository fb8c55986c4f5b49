import { firmOf } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import { text } from '../../text/text.ts';

/** What a seat answered to the chip deal in a quarter played (1 is the first); null where none was on the table. */
export function sayDeal({ engine, opening, role, worlds }: Game, quarter: number): string | null {
  const before = worlds[quarter - 1];
  if (!before || !engine.dealIsOffered(before, opening.model)) return null;
  const { deals, leftAtDecline } = text.debrief.decided;
  const answers = worlds.slice(0, quarter + 1).map((world) => firmOf(world, role).decision.deal);
  // A standing answer that nobody ever touched was left, not given.
  return answers.includes('accept') ? deals[answers[quarter]!] : leftAtDecline;
}
