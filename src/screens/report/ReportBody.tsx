import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { firmOf } from '../../../game/economy/state.ts';
import { expectedWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, money, moneyInWords } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { cashMovement } from './cash.ts';
import { CashList } from './CashList.tsx';
import { Cost } from './Cost.tsx';
import { figuresOf } from './figures.ts';
import { FigureTable } from './FigureTable.tsx';
import { commonStep } from './grid.ts';
import { RivalList } from './RivalList.tsx';
import { alarmOf } from './say.ts';
import { happened } from './sentences.ts';
import { sayGrowth } from './summary.ts';
import '../../charts/figures.css';
import '../../charts/fold.css';
import './report.css';

/** The quarter last played: its figures and what happened on the left, what it cost on the right. `children` end it. */
export function ReportBody({
  session,
  game,
  children,
}: {
  session: Session;
  game: Game;
  children?: ComponentChildren;
}) {
  const { report } = text;
  const { worlds, role } = game;
  const now = worlds[worlds.length - 1]!;
  const before = worlds[worlds.length - 2]!;
  const firm = firmOf(now, role);
  const { first, rest } = figuresOf(before, now, role, game);
  const revenue = first[0]!;
  const movement = cashMovement(firmOf(before, role), firm);
  const alarm = alarmOf(game);
  const expected = useExpected(session, game);
  return (
    <section class="report" aria-label={report.heading(now.t)}>
      <div class="report-grid">
        <div class="report-main">
          <h2>
            {sayHeadline(revenue.change ?? 0)}{' '}
            <span class="report-growth">
              {sayGrowth(firmOf(before, role).revenue, firm.revenue)}
              {expected}
            </span>
          </h2>
          {alarm && <p class="report-alarm">{alarm}</p>}
          <div class="report-columns">
            <div>
              <FigureTable figures={first} bars />
              <details class="fold">
                <summary>
                  {report.table.more} <span class="fold-aside">{report.table.moreCount(count(rest.length))}</span>
                </summary>
                <FigureTable figures={rest} />
                <p class="note">{report.table.units}</p>
              </details>
              <details class="fold">
                <summary>
                  {report.cash.heading}{' '}
                  <span class="fold-aside">
                    {report.cash.movedFrom(money(movement.before, movement.step))}{' '}
                    <b>{money(movement.now, movement.step)}</b>
                  </span>
                </summary>
                <CashList movement={movement} />
              </details>
            </div>
            <div>
              <h3>{report.happened}</h3>
              <ol class="happened">
                {happened(before, now, session, game).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
              <details class="fold">
                <summary>{report.rivals.heading}</summary>
                <RivalList before={before} now={now} session={session} />
                <p class="note">{report.rivals.note}</p>
              </details>
            </div>
          </div>
        </div>
        <div class="report-aside">
          <Cost session={session} game={game} />
          {children}
        </div>
      </div>
    </section>
  );
}

/** What the plan was expected to bring when it was made, beside what came. */
function useExpected(session: Session, game: Game): string {
  return useMemo(() => {
    const { worlds, role } = game;
    const played = session.decisions[worlds.length - 2]!;
    const then = { ...game, worlds: worlds.slice(0, -1) };
    const expected = firmOf(expectedWorld(then, session.record, played), role).revenue;
    const came = firmOf(worlds[worlds.length - 1]!, role).revenue;
    const step = commonStep([expected, came]);
    const [was, is] = [money(expected, step), money(came, step)];
    return was === is ? text.report.asExpected : text.report.expected(was, is);
  }, [session.record, session.decisions, game]);
}

function sayHeadline(change: number): string {
  const { report } = text;
  if (change === 0) return report.level;
  return change > 0 ? report.grew(moneyInWords(change)) : report.fell(moneyInWords(change));
}
