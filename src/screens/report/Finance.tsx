import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { nameUnlessOwn } from '../shared/names.ts';
import { sayTemptation } from './finance.ts';
import { useTemptation } from './useTemptation.ts';
import './finance.css';

/** What the finance chief asks after a quarter: the last two played again with the tempting thing done, or undone. */
export function Finance({ session, game }: { session: Session; game: Game }) {
  const temptation = useTemptation(session, game);
  if (!temptation) return null;
  const ahead = temptation.quarter < session.record.quarters;
  const { quote, by, figure, bars, value } = sayTemptation(temptation, nameUnlessOwn(session), ahead);
  const widest = Math.max(...bars.map((bar) => Math.abs(bar.value)));
  return (
    <section class="finance" aria-label={text.finance.heading}>
      <figure>
        <blockquote>{quote}</blockquote>
        <figcaption>{by}</figcaption>
      </figure>
      <p class="spoken">{figure}</p>
      <dl>
        {bars.map((bar) => (
          <div key={bar.label}>
            <dt>{bar.label}</dt>
            <dd>
              <span
                class={bar.chosen ? 'finance-bar finance-chosen' : 'finance-bar'}
                style={{ '--part': widest > 0 ? Math.max(0, bar.value) / widest : 0 }}
              />
              <b>{bar.said}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p>{value}</p>
    </section>
  );
}
