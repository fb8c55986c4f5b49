import { USES } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, kGpu, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Wide } from '../../charts/Wide.tsx';
import { sayDeal } from '../shared/deal.ts';
import { firmName } from '../shared/names.ts';

/** Every decision of the game, a row per quarter. */
export function Decisions({ session, game }: { session: Session; game: Game }) {
  const { decided } = text.debrief;
  const { uses, releases, percent } = text.common;
  const heading = session.watched ? decided.others(firmName(session, session.role)) : decided.heading;
  const party = firmOf(game.worlds[0]!, game.role).data.dealPart !== null;
  return (
    <Wide label={heading}>
      <table class="figures">
        <caption class="spoken">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{decided.quarter}</th>
            {USES.map((use) => (
              <th key={use} scope="col">
                {uses[use]}
              </th>
            ))}
            <th scope="col">{decided.release}</th>
            <th scope="col">{firmOf(game.worlds[0]!, game.role).data.adsCore > 0 ? decided.adLoad : decided.price}</th>
            <th scope="col">{decided.safeguards}</th>
            <th scope="col">{decided.order}</th>
            {party && <th scope="col">{decided.deal}</th>}
          </tr>
        </thead>
        <tbody>
          {session.decisions.map((decision, i) => (
            <tr key={i}>
              <th scope="row">{count(i + 1)}</th>
              {USES.map((use) => (
                <td key={use}>{percent(count(decision[use]))}</td>
              ))}
              <td>{releases[decision.release]}</td>
              <td>{multiple(decision.price / 10)}</td>
              <td>{percent(count(decision.safeguards))}</td>
              <td>{kGpu(decision.order)}</td>
              {party && <td>{sayDeal(game, i + 1) ?? decided.noDeal}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
