import { useMemo } from 'preact/hooks';
import { leaveReplay } from '../../store/lookingBack.ts';
import { toTitle } from '../../store/opening.ts';
import type { Game } from '../../store/game.ts';
import { asOf, type ReplayAt } from '../../store/replay.ts';
import { isOver, type Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { CampusPicture } from '../desk/CampusPicture.tsx';
import { campusAfter } from '../desk/campusView.ts';
import { pictureInWords } from '../desk/pictureInWords.ts';
import { ReportBody } from '../report/ReportBody.tsx';
import { CopyCode } from '../shared/CopyCode.tsx';
import { Head } from '../shared/Head.tsx';
import { firmName, seasonOf } from '../shared/names.ts';
import { Origin } from '../shared/Origin.tsx';
import { Players } from '../shared/Players.tsx';
import { Timeline } from '../shared/Timeline.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { Decided } from './Decided.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { useStepKeys } from './useStepKeys.ts';
import '../desk/market.css';
import '../desk/stage.css';
import './replay.css';

interface ReplayProps {
  session: Session;
  game: Game;
  at: ReplayAt;
}

/** A game looked back on, a quarter at a time: the campus, what was decided, what came of it, and a way to play on. */
export function Replay({ session, game, at }: ReplayProps) {
  const words = text.replay;
  const heading = text.common.quarterOf(at.quarter, session.record.quarters);
  const headingRef = useScreen(heading);
  const seen = useMemo(() => asOf(session, game, at), [session, game, at]);
  const view = useMemo(() => campusAfter(seen.session, seen.game), [seen]);
  useStepKeys();
  return (
    <div class="replay">
      <Head
        heading={heading}
        kind={words.kind}
        note={words.note(firmName(session, at.role), seasonOf(at.quarter))}
        headingRef={headingRef}
      >
        <button type="button" onClick={leaveReplay}>
          {isOver(session) ? words.toDebrief : words.toDesk}
        </button>
        {session.watched && (
          <button type="button" onClick={toTitle}>
            {words.toTitle}
          </button>
        )}
      </Head>
      <Timeline quarters={session.record.quarters} played={at.quarter - 1} />
      <main class="replay-main">
        <ReplayBar session={session} at={at} />
        <section class="stage" aria-label={text.desk.stage}>
          <CampusPicture view={view} covered={false} play={null} onReady={() => {}} onPlayed={() => {}} />
        </section>
        <Decided session={session} game={seen.game} at={at} />
        {seen.game.worlds.length > at.quarter && (
          <div class="replay-report">
            <ReportBody session={seen.session} game={seen.game} />
          </div>
        )}
        <div class="replay-about">
          <details class="fold">
            <summary>{text.desk.picture.heading}</summary>
            <ul class="picture-words">
              {pictureInWords(view).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
          <Players session={session} />
          <section>
            <h2>{words.about}</h2>
            <Origin session={session} game={game} />
            <CopyCode session={session} game={game} />
          </section>
        </div>
      </main>
    </div>
  );
}
