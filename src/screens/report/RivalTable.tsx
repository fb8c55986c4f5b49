import { FIRM_IDS } from '../../../game/economy/names.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Session } from '../../store/session.ts';
import { months, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { rivalNews } from './rivals.ts';
import { firmName } from './say.ts';

/** Releases, price moves and what was copied, firm by firm in the same order every quarter. */
export function RivalTable({ before, now, session }: { before: World; now: World; session: Session }) {
  const { rivals } = text.report;
  const news = rivalNews(before, now, session.role).sort((a, b) => FIRM_IDS.indexOf(a.id) - FIRM_IDS.indexOf(b.id));
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-label={rivals.caption}>
        <table class="figures">
          <caption class="spoken">{rivals.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rivals.firm}</th>
              <th scope="col">{rivals.release}</th>
              <th scope="col">{rivals.better}</th>
              <th scope="col">{rivals.price}</th>
              <th scope="col">{rivals.copied}</th>
            </tr>
          </thead>
          <tbody>
            {news.map((each) => (
              <tr key={each.id}>
                <th scope="row">{firmName(session, each.id)}</th>
                <td>{text.common.releases[each.release]}</td>
                <td>{each.better > 0 ? rivals.betterBy(months(each.better)) : rivals.same}</td>
                <td>
                  {each.priceBefore === each.priceNow
                    ? multiple(each.priceNow)
                    : rivals.moved(multiple(each.priceBefore), multiple(each.priceNow))}
                </td>
                <td>{months(each.copied)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{rivals.you}</th>
              <td>{text.common.releases[firmOf(now, session.role).release]}</td>
              <td />
              <td />
              <td>{months(firmOf(now, session.role).leakedThisQuarter)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="note">{rivals.note}</p>
    </>
  );
}
