import { firmOf } from '../../../game/economy/state.ts';
import { currentWorld, limitsNow, modelOfGame, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { hourly, kGpu, money, multiple, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { setTerm } from './commands.ts';
import { Lever } from './Lever.tsx';
import type { NextQuarter } from './nextQuarter.ts';

/** Price, safeguards and the order of new chips. */
export function Terms({ session, game, next }: { session: Session; game: Game; next: NextQuarter }) {
  const words = text.desk;
  const limits = limitsNow(game);
  const firm = firmOf(currentWorld(game), game.role);
  const { plan } = session;
  const price = multiple(plan.price / 10);
  // A firm that lives from advertising sets how much of it people see.
  const sellsAds = firm.data.adsCore > 0;
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
        describedBy="price-note"
        look="plain"
        onMove={(value) => setTerm('price', value)}
      />
      <p id="price-note" class="note">
        {priceNote(session, game, next)}
      </p>
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
        spoken={words.orderSpoken(kGpu(plan.order), money(next.orderCost))}
        describedBy="order-docks"
        look="plain"
        onMove={(value) => setTerm('order', value)}
      />
      <p id="order-docks" class="note">
        {orderNote(session, game, next)}
      </p>
    </section>
  );
}

/** What the multiple comes to in dollars; for whoever sells ads, what the load does. */
function priceNote({ plan }: Session, game: Game, { rentalPrice, cloudOpen }: NextQuarter): string {
  const words = text.desk;
  const price = perHour(hourly((plan.price / 10) * rentalPrice));
  if (firmOf(currentWorld(game), game.role).data.adsCore <= 0)
    return words.priceNote(price, perHour(hourly(rentalPrice)));
  const usual = multiple(modelOfGame(game).parameters.ads.loadReference);
  return cloudOpen ? words.adLoadAndCloudNote(usual, price) : words.adLoadNote(usual);
}

/** Quarters until an order docks, where chips are owned and where they are leased. */
const OWNER_WAITS = 3;
const TENANT_WAITS = 2;

/** When the order docks, and what it costs. */
function orderNote({ record, decisions }: Session, game: Game, { orderCost }: NextQuarter): string {
  const words = text.desk;
  const { leases } = firmOf(currentWorld(game), game.role).data;
  const tooLate = decisions.length + 1 + (leases ? TENANT_WAITS : OWNER_WAITS) > record.quarters;
  const owner = tooLate ? words.docksTooLateOwner : words.docksOwner;
  const tenant = tooLate ? words.docksTooLateTenant : words.docksTenant;
  return (leases ? tenant : owner)(money(orderCost));
}
