import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { ReportBody } from '../report/ReportBody.tsx';
import { firmName } from '../shared/names.ts';
import { Players } from '../shared/Players.tsx';
import { Again } from './Again.tsx';
import { Beside } from './Beside.tsx';
import { Course } from './Course.tsx';
import { Decisions } from './Decisions.tsx';
import { Intended } from './Intended.tsx';
import type { Intention } from './intention.ts';
import { Luck } from './Luck.tsx';
import { Scores } from './Scores.tsx';

interface ToldProps {
  session: Session;
  game: Game;
  intention: Intention;
  /** The question was just answered: a keyboard or a screen reader starts at the first heading of what is told. */
  arriving: boolean;
}

/**
 * What happened. The order of the page is the order in which it is read: the lead, the aside, then the rest, one below
 * the other on a phone, the aside at the lead's right on a wide screen (plate 05).
 */
export function Told({ session, game, intention, arriving }: ToldProps) {
  const { debrief } = text;
  const watched = session.watched === true;
  return (
    <main class="debrief told">
      <div class="debrief-lead">
        <div class="debrief-head">
          {!watched && <Intended session={session} game={game} intention={intention} arriving={arriving} />}
          <Scores
            game={game}
            heading={watched ? debrief.scores.watched(firmName(session, session.role)) : debrief.scores.heading}
          />
        </div>
      </div>
      <div class="debrief-aside">
        <Players session={session} />
      </div>
      <div class="debrief-rest">
        <Luck session={session} game={game} />
        <Course session={session} game={game} />
        <Beside session={session} game={game} />
        <Decisions session={session} game={game} />
        {game.worlds.length > 1 && (
          <details class="fold debrief-last">
            <summary>{debrief.last}</summary>
            <ReportBody session={session} game={game} />
          </details>
        )}
        <Again session={session} game={game} />
      </div>
    </main>
  );
}
