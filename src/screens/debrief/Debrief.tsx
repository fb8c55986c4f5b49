import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';

export function Debrief(_: { session: Session; game: Game }) {
  return (
    <main>
      <h1>Debrief</h1>
    </main>
  );
}
