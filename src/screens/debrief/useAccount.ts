import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { ask } from '../../workers/ask.ts';
import type { Account } from '../../workers/account.ts';
import { judgingInput, judgingKey } from '../skill/judging.ts';
import { useStudy, type Study } from '../skill/useStudy.ts';

/** What a finished game says of the article, how it looked from outside, and its question, found away from the screen. */
export function useAccount(session: Session, game: Game): Study<Account> {
  return useStudy(judgingKey(session, game), (signal) => ask('account', judgingInput(session, game), { signal }));
}
