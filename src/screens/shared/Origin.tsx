import { engine } from '../../../game/replay/engine.ts';
import { currentWorld, hasOlderRules, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { changedNumbers } from './changedNumbers.ts';

/** Digits of a state hash that tell one game of a class from another. */
const DIGITS = 4;

/** More changed numbers than these are folded away. */
const FEW = 3;

/** Which game this is, which it came from, by which rules it is played where newer ones are out, and on what model. */
export function Origin({ session, game }: { session: Session; game: Game }) {
  const { about } = text;
  const { seed, parent } = session.record;
  const hash = game.engine.stateHash(currentWorld(game));
  const changed = changedNumbers(session);
  return (
    <div class="origin hint">
      <p>
        {[
          about.game(hash.slice(0, DIGITS), String(seed)),
          ...(parent ? [about.fork(parent.hash.slice(0, DIGITS), parent.quarter)] : []),
          ...(hasOlderRules(game) ? [about.rules(game.engine.rules.version, engine.rules.version)] : []),
          ...(changed.length > 0 && changed.length <= FEW ? [about.changed(changed.length, changed.join(', '))] : []),
        ].join(' ')}
      </p>
      {changed.length > FEW && (
        <details>
          <summary>{about.manyChanged(changed.length)}</summary>
          <ul>
            {changed.map((number) => (
              <li key={number}>{number}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
