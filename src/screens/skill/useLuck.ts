import type { Luck } from '../../../game/insight/luck.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { ask } from '../../workers/ask.ts';
import { judgingInput, judgingKey } from './judging.ts';
import { useStudy, type Study } from './useStudy.ts';

/** How kind the luck of a finished game was, worked out away from the screen. */
export function useLuck(session: Session, game: Game): Study<Luck> {
  return useStudy(judgingKey(session, game), (signal, onProgress) =>
    ask('luck', judgingInput(session, game), { signal, onProgress }),
  );
}
