import { DEALS } from '../../../game/economy/decision.ts';
import { firmOf } from '../../../game/economy/state.ts';
import { currentWorld, limitsNow, modelOfGame, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { hourly, kGpu, money, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { setDeal } from './commands.ts';

/** A lever only while a deal is on the table; else one calm line. */
export function Deal({ session, game }: { session: Session; game: Game }) {
  const words = text.desk;
  if (!limitsNow(game).dealOffered) {
    return (
      <p class="deal">
        <b>{words.deal}</b> {runningDeal(game) ?? words.noDeal}
      </p>
    );
  }
  const chosen = session.plan.deal;
  return (
    <div class="deal" role="radiogroup" aria-label={words.deal} aria-describedby="deal-terms">
      <div class="deal-row">
        <b aria-hidden="true">{words.deal}</b>
        {DEALS.map((deal) => (
          <label key={deal}>
            <input type="radio" name="deal" value={deal} checked={deal === chosen} onChange={() => setDeal(deal)} />
            {deal === 'accept' ? words.accept : words.decline}
          </label>
        ))}
      </div>
      <p id="deal-terms">{dealTerms(session, game)}</p>
    </div>
  );
}

function dealTerms(session: Session, game: Game): string {
  const words = text.desk;
  const world = currentWorld(game);
  const terms = modelOfGame(game).parameters.deal;
  const price = terms.price * world.rentalPrice;
  const own = firmOf(world, game.role).data.dealPart;
  const other = world.firms.find((firm) => firm.data.dealPart !== null && firm.data.dealPart !== own);
  const name = other ? text.common.firms[session.record.scenario][other.id] : '';
  const say = own === 'seller' ? words.dealTermsSeller : words.dealTerms;
  return say(name, kGpu(terms.size), terms.length, perHour(hourly(price)), money(terms.size * price));
}

function runningDeal(game: Game): string | null {
  const world = currentWorld(game);
  const { chipDeal } = world;
  if (firmOf(world, game.role).data.dealPart === null || chipDeal.quartersLeft <= 1) return null;
  // The loan's count falls as a quarter begins.
  return text.desk.dealRuns(kGpu(chipDeal.kGPU), chipDeal.quartersLeft - 1);
}
