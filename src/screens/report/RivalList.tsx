import { firmOf, type World } from '../../../game/economy/state.ts';
import type { Session } from '../../store/session.ts';
import { months, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { rivalNews, type RivalNews } from './rivals.ts';
import { firmName, nameUnlessOwn } from '../shared/names.ts';

/** Releases, price moves and what was copied, firm by firm in the same order every quarter. */
export function RivalList({ before, now, session }: { before: World; now: World; session: Session }) {
  const { rivals } = text.report;
  return (
    <dl class="rivals">
      {rivalNews(before, now, session.role).map((each) => (
        <div key={each.id}>
          <dt>{firmName(session, each.id)}</dt>
          <dd>
            {sayRelease(each)} {sayPrice(each)} {rivals.copied(months(each.copied))}
          </dd>
        </div>
      ))}
      <div>
        <dt>{nameUnlessOwn(session) ?? rivals.you}</dt>
        <dd>{rivals.copied(months(firmOf(now, session.role).copied.fast))}</dd>
      </div>
    </dl>
  );
}

function sayRelease({ release, better }: RivalNews): string {
  const { rivals } = text.report;
  const name = text.common.releases[release];
  return better > 0 ? rivals.better(name, months(better)) : rivals.same(name);
}

function sayPrice({ priceBefore, priceNow, sellsAds }: RivalNews): string {
  const rivals = sellsAds ? text.report.rivals.ads : text.report.rivals;
  const [before, now] = [multiple(priceBefore), multiple(priceNow)];
  return before === now ? rivals.priceSame(now) : rivals.price(before, now);
}
