import { FIRM_IDS, type FirmId } from '../../../game/economy/names.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Wide } from '../../charts/Wide.tsx';
import { firmName } from '../shared/names.ts';
import { adsOf } from './ads.ts';
import { valueIndex } from './valueIndex.ts';

/** All firms' scores beside one another: the player first, then the others in their fixed order. No ranks. */
export function Beside({ session, game }: { session: Session; game: Game }) {
  const { beside } = text.debrief;
  const { engine, worlds, opening, role } = game;
  const now = engine.finalScores(worlds[worlds.length - 1]!, opening.model);
  const start = engine.finalScores(worlds[0]!, opening.model);
  const watched = session.watched === true;
  const nameOf = (id: FirmId) => (id === role && !watched ? text.debrief.you : firmName(session, id));
  const advertisers = FIRM_IDS.filter((id) => adsOf(game, id) > 0);
  const order = [role, ...FIRM_IDS.filter((id) => id !== role)];
  return (
    <section class="beside">
      <h2>{beside.heading}</h2>
      <Wide label={beside.heading}>
        <table class="figures">
          <caption class="spoken">{beside.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{beside.firm}</th>
              <th scope="col">{beside.revenue}</th>
              <th scope="col">{beside.power}</th>
              <th scope="col">{beside.copied}</th>
              <th scope="col">{beside.index}</th>
              <th scope="col">{beside.value}</th>
            </tr>
          </thead>
          <tbody>
            {order.map((id) => {
              const scores = now[id];
              const index = valueIndex(scores.enterpriseValue, start[id].enterpriseValue);
              return (
                <tr key={id} class={id === role ? 'own' : ''}>
                  <th scope="row">{nameOf(id)}</th>
                  <td>
                    {money(scores.revenue)}
                    {adsOf(game, id) > 0 && <span class="unit"> {beside.ads(money(adsOf(game, id)))}</span>}
                  </td>
                  <td>{percent(scores.pricingPower)}</td>
                  <td>{months(scores.distillationExposure)}</td>
                  <td>{index === null ? beside.none : count(index)}</td>
                  <td>{money(scores.enterpriseValue)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
      <p class="hint">
        {[
          beside.note,
          ...advertisers.map((id) => (id === role && !watched ? beside.ownAds : beside.noteAds(nameOf(id)))),
        ].join(' ')}
      </p>
    </section>
  );
}
