import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { show } from '../../store/app.ts';

export function Report({ session }: { session: Session; game: Game }) {
  return (
    <section>
      <button class="main" onClick={() => show('campus')}>
        Plan quarter {session.decisions.length + 1}
      </button>
    </section>
  );
}
