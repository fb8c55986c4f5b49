import type { Game } from '../../store/game.ts';
import { money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Session } from '../../store/session.ts';
import { HistoryPicture } from './HistoryPicture.tsx';
import type { SetLever } from './say.ts';

interface PanelProps {
  session: Session;
  heading: string;
  quarter: number;
  levers: readonly SetLever[];
  /** The history to its last quarter; null where there is none to show, and `children` say why. */
  game: Game | null;
  /** The quarter after which picture and scores are taken: 0 is the start. */
  at: number;
  dashed?: boolean;
  children?: string;
}

/** One of the two histories: the decision of the quarter, the campus, and the three scores that it leads to. */
export function Panel({ session, heading, quarter, levers, game, at, dashed = false, children }: PanelProps) {
  const words = text.machine;
  return (
    <section class={dashed ? 'history dashed' : 'history'}>
      <div class="history-head">
        <h3>{heading}</h3>
        <p>
          {words.inQuarter(quarter)}{' '}
          {levers.map(({ name, value }, i) => (
            <span key={name}>
              {name === text.desk.release ? '' : `${name} `}
              <b>{value}</b>
              {i < levers.length - 1 && ', '}
            </span>
          ))}
        </p>
      </div>
      {game && <HistoryPicture session={session} game={game} at={at} />}
      {game ? <Figures game={game} at={at} /> : <p class="history-none">{children}</p>}
    </section>
  );
}

function Figures({ game, at }: { game: Game; at: number }) {
  const { scores } = text.machine;
  const { engine, worlds, opening, role } = game;
  const scored = engine.finalScores(worlds[at]!, opening.model)[role];
  return (
    <dl class="history-figures">
      <div>
        <dt>{scores.revenue}</dt>
        <dd class="figure">{money(scored.revenue)}</dd>
      </div>
      <div>
        <dt>{scores.power}</dt>
        <dd class="figure">{percent(scored.pricingPower)}</dd>
      </div>
      <div>
        <dt>{scores.copied}</dt>
        <dd class="figure">{months(scored.distillationExposure)}</dd>
      </div>
    </dl>
  );
}
