import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { firmOf, type Firm } from '../../../game/economy/state.ts';
import { expectedWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { cashMovement } from './cash.ts';
import { CashList } from './CashList.tsx';
import { Cost } from './Cost.tsx';
import { Finance } from './Finance.tsx';
import { figuresOf } from './figures.ts';
import { FigureTable } from './FigureTable.tsx';
import { commonStep } from './grid.ts';
import { sayGrowth, sayHeadline } from './headline.ts';
import { Foretold } from '../predict/Foretold.tsx';
import { RivalList } from './RivalList.tsx';
import { alarmOf } from './say.ts';
import { happened } from './sentences.ts';
import { useExplanation } from './useExplanation.ts';
import { Why } from './Why.tsx';
import '../../charts/figures.css';
import '../../charts/fold.css';
import './report.css';

/** The quarter last played: why revenue changed, its figures and what happened; beside it what it cost. `children` end it. */
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
  const [now, before] = [worlds[worlds.length - 1]!, worlds[worlds.length - 2]!];
  const { first, rest } = figuresOf(before, now, role, game);
  const revenue = first[0]!;
  const revenues = [firmOf(before, role).revenue, firmOf(now, role).revenue] as const;
  const alarm = alarmOf(game);
  const expected = useExpected(session, game);
  const reasons = { explanation: useExplanation(game), quarters: { session, before, now } };
  const [open, setOpen] = useState(true);
  const lead = useId();
  return (
    <section class="report" aria-label={report.heading(now.t)}>
      <div class="report-grid">
        <div class="report-main">
          <div class="report-head">
            <h2>{sayHeadline(now.t, ...revenues)}</h2>
            <p class="report-growth">
              {sayGrowth(...revenues)}
              {expected}
            </p>
          </div>
          {alarm && <p class="report-alarm">{alarm}</p>}
          <div class="report-lead" id={lead}>
            {open && <Why row={revenue} reasons={reasons} height={LEAD} />}
          </div>
          <div class="report-columns">
            <div>
              <FigureTable
                figures={first}
                reasons={reasons}
                bars
                elsewhere={{ row: 'revenue', controls: lead, open, toggle: () => setOpen(!open) }}
              />
              <details class="fold">
                <summary>
                  {report.table.more} <span class="fold-aside">{report.table.moreCount(count(rest.length))}</span>
                </summary>
                <FigureTable figures={rest} reasons={reasons} />
                <p class="note">{report.table.units}</p>
              </details>
              <Cash before={firmOf(before, role)} now={firmOf(now, role)} />
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
          <div class="report-cost">
            <Foretold session={session} game={game} />
            <Finance session={session} game={game} />
            <Cost session={session} game={game} />
          </div>
          {children}
        </div>
      </div>
    </section>
  );
}

/** Height of the main picture, pixels: with headline and warning it leaves the first figures in sight at 1280x800. */
const LEAD = 200;

function Cash({ before, now }: { before: Firm; now: Firm }) {
  const { cash } = text.report;
  const movement = cashMovement(before, now);
  return (
    <details class="fold">
      <summary>
        {cash.heading}{' '}
        <span class="fold-aside">
          {cash.movedFrom(money(movement.before, movement.step))} <b>{money(movement.now, movement.step)}</b>
        </span>
      </summary>
      <CashList movement={movement} />
    </details>
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
