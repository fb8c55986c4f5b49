import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { show } from '../../store/app.ts';

export function Briefing(_: { session: Session; game: Game }) {
  return (
    <section>
      <button class="main" onClick={() => show('campus')}>
        Look at the campus
      </button>
    </section>
  );
}
