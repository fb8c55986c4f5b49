import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';

export function summarise(_game: Game, session: Session): string {
  return `Quarter ${session.decisions.length} is over.`;
}
