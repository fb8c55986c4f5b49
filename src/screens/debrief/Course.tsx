import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { ownCharts, valueChart } from './charts.ts';
import { historyOf } from './history.ts';

/** The course of the game: every firm's value, and on demand the firm's own figures quarter by quarter. */
export function Course({ session, game }: { session: Session; game: Game }) {
  const { debrief } = text;
  const { value, own } = useMemo(() => {
    const history = historyOf(game);
    return { value: valueChart(history, session), own: ownCharts(history, game, session) };
  }, [game, session]);
  const points = game.worlds.map(({ t }) => (t === 0 ? debrief.points.start : debrief.points.quarter(t)));
  return (
    <section class="course">
      <h2>{debrief.happened}</h2>
      <div class="screen-only">
        <ChartFigure chart={value} points={points} height={300} />
      </div>
      {/* On paper a chart is not as wide as the screen was: this one is drawn unseen, at the width that charts begin with. */}
      <div class="paper-only">
        <ChartFigure chart={value} points={points} height={160} />
      </div>
      <details class="fold">
        <summary>{debrief.moreCharts(count(own.length))}</summary>
        <div class="debrief-charts">
          {own.map((chart) => (
            <ChartFigure key={chart.title} chart={chart} points={points} />
          ))}
        </div>
      </details>
    </section>
  );
}
