import type { Takeaway } from '../../../game/insight/takeaway.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { sayTakeaway } from './takeaway.ts';

/** One question to take away, with what it rests on. It is not answered here. */
export function TakeAway({ session, game, takeaway }: { session: Session; game: Game; takeaway: Takeaway }) {
  const { because, claim, question } = sayTakeaway(takeaway, session, game);
  return (
    <section class="take-away">
      <h2>{text.debrief.takeaway.heading}</h2>
      <p>
        {because}
        {claim && <span class="claim"> {claim}</span>}
      </p>
      <p class="take-away-question">{question}</p>
    </section>
  );
}
