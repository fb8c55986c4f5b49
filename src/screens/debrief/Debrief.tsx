import { useState } from 'preact/hooks';
import { say } from '../../store/app.ts';
import { lookBack } from '../../store/lookingBack.ts';
import { toTitle } from '../../store/opening.ts';
import { ROLES } from '../../store/fromCode.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Head } from '../shared/Head.tsx';
import { Players } from '../shared/Players.tsx';
import { Timeline } from '../shared/Timeline.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { Again } from './Again.tsx';
import { Ask } from './Ask.tsx';
import { Told } from './Told.tsx';
import { useIntention } from './useIntention.ts';
import './debrief.css';
import './print.css';

/** The end of a game: what was intended first, then what happened, on the player's own figures. */
export function Debrief({ session, game }: { session: Session; game: Game }) {
  const { debrief } = text;
  const heading = useScreen(debrief.heading);
  const role = ROLES.find((each) => each === session.role) ?? 'lab';
  const { quarters } = session.record;
  const played = game.worlds.length - 1;
  const [intention, setIntention] = useIntention(session);
  const told = session.watched === true || intention.told;
  const [arriving, setArriving] = useState(false);
  const goOn = () => {
    // The last quarter's result is no news any more.
    say('');
    setArriving(true);
    setIntention({ ...intention, told: true });
  };
  return (
    <>
      <Head
        heading={debrief.heading}
        note={debrief.note(text.common.roles[role], count(played), count(quarters))}
        headingRef={heading}
      >
        {told && (
          <button type="button" onClick={() => window.print()}>
            {debrief.print}
          </button>
        )}
        <button type="button" onClick={() => lookBack(1)}>
          {text.replay.open}
        </button>
        <button type="button" onClick={toTitle}>
          {debrief.again.otherRole}
        </button>
      </Head>
      <Timeline quarters={quarters} played={played} />
      {told ? (
        <Told session={session} game={game} intention={intention} arriving={arriving} />
      ) : (
        <main class="debrief">
          <div class="debrief-lead">
            <Ask intention={intention} onChange={setIntention} onGoOn={goOn} />
          </div>
          <div class="debrief-aside">
            <Again session={session} game={game} quiet />
            <Players session={session} />
          </div>
        </main>
      )}
    </>
  );
}
