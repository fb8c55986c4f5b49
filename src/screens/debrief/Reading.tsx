import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import type { Account } from '../../workers/account.ts';
import type { Study } from '../skill/useStudy.ts';
import { Claims } from './Claims.tsx';
import { RivalsEye } from './RivalsEye.tsx';

/** What the game says of the article and how it looked from outside, once a worker has found out. */
export function Reading({ session, account }: { session: Session; account: Study<Account> }) {
  const { reading } = text.debrief;
  const { state, result } = account;
  if (!result) return <p class="hint">{state === 'failed' ? reading.failed : reading.working}</p>;
  return (
    <>
      <Claims session={session} checks={result.checks} />
      <RivalsEye session={session} eye={result.eye} />
    </>
  );
}
