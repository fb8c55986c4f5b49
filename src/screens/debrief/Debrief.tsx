import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { lookBack } from '../../store/lookingBack.ts';
import { toTitle } from '../../store/opening.ts';
import { ROLES } from '../../store/fromCode.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { ReportBody } from '../report/ReportBody.tsx';
import { Head } from '../shared/Head.tsx';
import { firmName } from '../shared/names.ts';
import { Players } from '../shared/Players.tsx';
import { Timeline } from '../shared/Timeline.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { Again } from './Again.tsx';
import { Beside } from './Beside.tsx';
import { ownCharts, valueChart } from './charts.ts';
import { Decisions } from './Decisions.tsx';
import { historyOf } from './history.ts';
import { Luck } from './Luck.tsx';
import { Question } from './Question.tsx';
import { Scores } from './Scores.tsx';
import './debrief.css';

/** The end of a game: a question first, then what happened on the player's own figures. */
export function Debrief({ session, game }: { session: Session; game: Game }) {
  const { debrief } = text;
  const heading = useScreen(debrief.heading);
  const role = ROLES.find((each) => each === session.role) ?? 'lab';
  const { quarters } = session.record;
  const played = game.worlds.length - 1;
  const watched = session.watched === true;
  const charts = useMemo(() => {
    const history = historyOf(game);
    return { value: valueChart(history, session), own: ownCharts(history, game, session) };
  }, [game, session]);
  const points = game.worlds.map(({ t }) => (t === 0 ? debrief.points.start : debrief.points.quarter(t)));
  return (
    <>
      <Head
        heading={debrief.heading}
        note={debrief.note(text.common.roles[role], count(played), count(quarters))}
        headingRef={heading}
      >
        <button type="button" onClick={() => lookBack(1)}>
          {text.replay.open}
        </button>
        <button type="button" onClick={toTitle}>
          {debrief.again.otherRole}
        </button>
      </Head>
      <Timeline quarters={quarters} played={played} />
      <main class="debrief">
        <div class="debrief-main">
          {!watched && <Question session={session} />}
          <section>
            <h2>{debrief.happened}</h2>
            <ChartFigure chart={charts.value} points={points} height={300} />
            <div class="debrief-charts">
              {charts.own.map((chart) => (
                <ChartFigure key={chart.title} chart={chart} points={points} />
              ))}
            </div>
          </section>
          <Decisions session={session} game={game} />
          <Beside session={session} game={game} />
          {played > 0 && (
            <details class="fold debrief-last">
              <summary>{debrief.last}</summary>
              <ReportBody session={session} game={game} />
            </details>
          )}
        </div>
        <div class="debrief-aside">
          <Scores
            game={game}
            heading={watched ? debrief.scores.watched(firmName(session, session.role)) : debrief.scores.heading}
          />
          <Again session={session} game={game} />
          <Luck session={session} game={game} />
          <Players session={session} />
        </div>
      </main>
    </>
  );
}
