import { firmOf } from '../../../game/economy/state.ts';
import { currentWorld, limitsNow, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { kGpu, money, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { setTerm } from './commands.ts';
import { Lever } from './Lever.tsx';

/** Price, safeguards and the order of new chips. */
export function Terms({ session, game, orderCost }: { session: Session; game: Game; orderCost: number }) {
  const words = text.desk;
  const limits = limitsNow(game);
  const firm = firmOf(currentWorld(game), game.role);
  const { plan } = session;
  const price = multiple(plan.price / 10);
  // A firm that lives from advertising sets how much of it people see.
  const sellsAds = firm.data.adsCore > 0;
  const docks = (firm.data.leases ? words.docksTenant : words.docksOwner)(money(orderCost));
  return (
    <section class="group" id="terms" aria-labelledby="terms-heading">
      <h2 id="terms-heading" tabIndex={-1}>
        {words.terms}
      </h2>
      <Lever
        lever="price"
        label={words.price}
        value={plan.price}
        {...limits.price}
        before={firm.decision.price}
        figure={price}
        unit={sellsAds ? words.adLoadUnit : words.priceUnit}
        spoken={(sellsAds ? words.adLoadSpoken : words.priceSpoken)(price)}
        look="plain"
        onMove={(value) => setTerm('price', value)}
      />
      <Lever
        lever="safeguards"
        label={words.safeguards}
        value={plan.safeguards}
        {...limits.safeguards}
        before={firm.decision.safeguards}
        figure={String(plan.safeguards)}
        unit={words.safeguardsUnit}
        spoken={words.safeguardsSpoken(plan.safeguards)}
        look="plain"
        onMove={(value) => setTerm('safeguards', value)}
      />
      <Lever
        lever="order"
        label={words.order}
        value={plan.order}
        {...limits.order}
        before={firm.decision.order}
        figure={kGpu(plan.order)}
        unit={words.thousandGpus}
        spoken={words.orderSpoken(kGpu(plan.order), money(orderCost))}
        describedBy="order-docks"
        look="plain"
        onMove={(value) => setTerm('order', value)}
      />
      <p id="order-docks" class="note">
        {docks}
      </p>
    </section>
  );
}
