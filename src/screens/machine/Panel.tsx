import type { Game } from '../../store/game.ts';
import { money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { SetLever } from './say.ts';

interface PanelProps {
  heading: string;
  quarter: number;
  levers: readonly SetLever[];
  /** The history to its last quarter; null where there is none to show, and `children` say why. */
  game: Game | null;
  dashed?: boolean;
  children?: string;
}

/** One of the two histories: the decision of the quarter, and the three scores that it leads to. */
export function Panel({ heading, quarter, levers, game, dashed = false, children }: PanelProps) {
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
      {game ? <Figures game={game} /> : <p class="history-none">{children}</p>}
    </section>
  );
}

function Figures({ game }: { game: Game }) {
  const { scores } = text.machine;
  const { engine, worlds, opening, role } = game;
  const final = engine.finalScores(worlds[worlds.length - 1]!, opening.model)[role];
  return (
    <dl class="history-figures">
      <div>
        <dt>{scores.revenue}</dt>
        <dd class="figure">{money(final.revenue)}</dd>
      </div>
      <div>
        <dt>{scores.power}</dt>
        <dd class="figure">{percent(final.pricingPower)}</dd>
      </div>
      <div>
        <dt>{scores.copied}</dt>
        <dd class="figure">{months(final.distillationExposure)}</dd>
      </div>
    </dl>
  );
}
