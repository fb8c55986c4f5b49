import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, listed, money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Intention } from './intention.ts';
import { outcomesOf, wholeShares, type Outcome } from './outcomes.ts';

interface IntendedProps {
  session: Session;
  game: Game;
  intention: Intention;
  /** Begin to read here. */
  arriving: boolean;
}

/** What was intended beside what came of it: the aim that was put first first, then what it may have been given up for. */
export function Intended({ session, game, intention, arriving }: IntendedProps) {
  const { intended } = text.debrief;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arriving) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [arriving]);
  const { line, aim } = intention;
  const given = wholeShares(session.decisions).map(([use, share]) =>
    intended.given(text.common.uses[use], text.common.percent(count(share))),
  );
  return (
    <section class="intended">
      <h2 ref={heading} tabIndex={-1}>
        {intended.heading}
      </h2>
      {line.trim() !== '' && <blockquote>{line}</blockquote>}
      {line.trim() === '' && aim === null && <p>{intended.nothing}</p>}
      <p>
        {aim !== null && `${intended.first[aim]} `}
        {outcomesOf(game, aim).map((outcome) => (
          <span key={outcome.aim} class={outcome.aim === aim ? 'first' : ''}>
            {sayOutcome(outcome)}{' '}
          </span>
        ))}
        {intended.fleet(listed(given))}
      </p>
    </section>
  );
}

function sayOutcome({ aim, start, now, beside }: Outcome): string {
  const { came } = text.debrief.intended;
  switch (aim) {
    case 'value':
      return beside === null
        ? came.valueOnly(money(now), money(start))
        : came.value(money(now), money(start), count(beside));
    case 'share':
      return came.share(percent(now), percent(start));
    case 'lead':
      return came.lead(months(now), months(start), months(beside ?? now));
  }
}
