import { RELEASES } from '../../../game/economy/names.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { setRelease } from './commands.ts';
import { Deal } from './Deal.tsx';
import './release.css';

/** Five stops on a line: how far the newest model runs this quarter. */
export function Release({ session, game, expected }: { session: Session; game: Game; expected: World }) {
  const words = text.desk;
  const { release } = session.plan;
  const { cloud } = firmOf(expected, game.role);
  return (
    <section class="group" id="release" aria-labelledby="release-heading">
      <h2 id="release-heading" tabIndex={-1}>
        {words.releaseHeading}
      </h2>
      <div class="stops" role="radiogroup" aria-label={words.release} aria-describedby="release-says">
        {RELEASES.map((stop) => (
          <label key={stop} class={stop === release ? 'stop chosen' : 'stop'}>
            <input
              type="radio"
              name="release"
              value={stop}
              checked={stop === release}
              onChange={() => setRelease(stop)}
            />
            <span>{text.common.releases[stop]}</span>
          </label>
        ))}
      </div>
      <p id="release-says" class="release-says">
        {words.released(release, cloud.open ? cloud.segment : null)}
      </p>
      <Deal session={session} game={game} />
    </section>
  );
}
