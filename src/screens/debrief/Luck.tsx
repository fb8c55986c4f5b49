import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { shocksStruck } from '../report/sentences.ts';

/** The seed of a game without luck. */
const NO_LUCK = 0;

/** The shocks that struck and how long they were felt, as facts. What they were worth is another question. */
export function Luck({ session, game }: { session: Session; game: Game }) {
  const { luck } = text.debrief;
  const struck = shocksStruck(game);
  return (
    <section class="chance">
      <h2>{luck.heading}</h2>
      {struck.length === 0 ? (
        <p>{luck.none}</p>
      ) : (
        <ul class="shocks">
          {struck.map(({ from, to, sentence }) => (
            <li key={`${from} ${sentence}`}>
              {from === to ? luck.line(from, sentence) : luck.span(from, to, sentence)}
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{session.record.seed === NO_LUCK ? luck.noLuck : luck.note}</p>
    </section>
  );
}
