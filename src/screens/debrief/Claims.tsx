import type { ClaimCheck } from '../../../game/insight/article.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { claimsByVerdict, type SaidClaim } from './claims.ts';

/** What this game says of the article's claims: those it settles in the open, the others folded. */
export function Claims({ session, checks }: { session: Session; checks: readonly ClaimCheck[] }) {
  const { claims } = text.debrief;
  const { supports, contradicts, untested } = claimsByVerdict(checks, session);
  return (
    <section class="claims">
      <h2>{claims.heading}</h2>
      <p class="hint">{claims.note}</p>
      <div class="claims-settled">
        <Group heading={claims.verdicts.supports} said={supports} />
        <Group heading={claims.verdicts.contradicts} said={contradicts} />
      </div>
      {untested.length > 0 && (
        <details class="fold">
          <summary>
            {claims.verdicts.untested} <span class="fold-aside">{count(untested.length)}</span>
          </summary>
          <List said={untested} />
        </details>
      )}
    </section>
  );
}

function Group({ heading, said }: { heading: string; said: readonly SaidClaim[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      {said.length > 0 ? <List said={said} /> : <p class="hint">{text.debrief.claims.none}</p>}
    </div>
  );
}

function List({ said }: { said: readonly SaidClaim[] }) {
  return (
    <ul class="claims-list">
      {said.map(({ claim, found }) => (
        <li key={claim}>
          <p class="claim">{claim}</p>
          <p>{found}</p>
        </li>
      ))}
    </ul>
  );
}
