import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { playersOf } from './whoPlayed.ts';

/** Who played, where it was not simply the reader against the usual rivals. */
export function Players({ session }: { session: Session }) {
  const players = playersOf(session);
  if (players.length === 0) return null;
  return (
    <section>
      <h2>{text.about.players}</h2>
      <ul class="players">
        {players.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
