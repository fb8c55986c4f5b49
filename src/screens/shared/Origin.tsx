import { engine } from '../../../game/replay/engine.ts';
import { currentWorld, hasOlderRules, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';

/** Digits of a state hash that tell one game of a class from another. */
const DIGITS = 4;

/** Which game this is, which it came from, and by which rules it is played where newer ones are out. */
export function Origin({ session, game }: { session: Session; game: Game }) {
  const { about } = text;
  const { seed, parent } = session.record;
  const hash = game.engine.stateHash(currentWorld(game));
  return (
    <p class="hint">
      {[
        about.game(hash.slice(0, DIGITS), String(seed)),
        ...(parent ? [about.fork(parent.hash.slice(0, DIGITS), parent.quarter)] : []),
        ...(hasOlderRules(game) ? [about.rules(game.engine.rules.version, engine.rules.version)] : []),
      ].join(' ')}
    </p>
  );
}
