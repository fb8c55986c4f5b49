import type { Game } from '../../store/game.ts';
import { playedOf } from '../../store/game.ts';
import { recordOf, type Session } from '../../store/session.ts';
import type { JudgingInput } from '../../workers/judging.ts';

/** The looked-at firm of a game, as what judges its decisions takes it. */
export function judgingInput(session: Session, game: Game): JudgingInput {
  const { rules } = game.engine;
  return {
    rules: { version: rules.version, hash: rules.hash },
    record: recordOf(session),
    quarters: game.worlds.length - 1,
    firm: session.role,
  };
}

/** What results of judging are kept under: the same for the same decisions in the same game. */
export function judgingKey(session: Session, game: Game): string {
  const code = codes.get(game) ?? game.engine.encode(recordOf(session), playedOf(game));
  codes.set(game, code);
  return `${session.role}/${code}`;
}

/** Screens ask for the key at every drawing; a game as far as it is played has one code. */
const codes = new WeakMap<Game, string>();
