import { firmOf, type World } from '../../../game/economy/state.ts';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { show } from '../../store/playing.ts';
import { ROLES, type Role } from '../../store/fromCode.ts';
import { limitsNow, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, hourly, kGpu, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { rowsOf } from '../ledger/rows.ts';
import { ShadowTable } from '../ledger/ShadowTable.tsx';
import { firmName } from '../shared/names.ts';
import { decideNow } from './decide.ts';
import './briefing.css';

interface BriefingProps {
  session: Session;
  game: Game;
  /** What the plan on the desk would lead to, and its ledger. */
  expected: World;
  ledger: readonly LedgerLine[];
}

/** Before quarter 1: who you are, where you stand, one thing to decide, how you will be judged. */
export function Briefing({ session, game, expected, ledger }: BriefingProps) {
  const { briefing, report } = text;
  const world = game.worlds[0]!;
  const role = asRole(session);
  const firm = firmOf(world, role);
  const quarter = game.engine.reportQuarter(world, game.opening.model).firms[role];
  const named = session.record.scenario === 'april-2026';
  const lines = (['cloud', 'products'] as const).filter((line) => firm[line].open);
  const { revenue, revenueAds, power, exposure, value } = briefing.judged;
  const scores = [firm.data.adsCore > 0 ? revenueAds : revenue, power, exposure, value];
  const [decision, ...context] = decideNow(game, role, session.plan, ledger);
  // What the desk's head shows: after this quarter's deliveries, with the chip deal if the plan takes it.
  const { usable } = firmOf(expected, role);
  return (
    <section class="briefing" aria-label={briefing.heading(name(session, role))}>
      <div class="briefing-main">
        <h2>{briefing.heading(name(session, role))}</h2>
        <p>
          {briefing.who[role]} {briefing.asks(count(session.record.quarters))}
        </p>
        <p class="briefing-idea">{briefing.idea}</p>
        <h3 class="spoken">{briefing.facts.heading}</h3>
        <ul class="briefing-facts">
          <Fact figure={kGpu(usable)} unit={briefing.facts.fleet} />
          <Fact figure={months(quarter.leadMonths)} unit={briefing.facts.lead} />
          {lines.map((line) => (
            <Fact
              key={line}
              figure={percent(1 - firm[line].serviceLevel)}
              unit={briefing.facts.waiting(report.who[firm[line].segment])}
            />
          ))}
          <Fact figure={perHour(hourly(world.rentalPrice))} unit={briefing.facts.rental} />
        </ul>
      </div>
      <div class="briefing-aside">
        <h3>{briefing.decide.heading}</h3>
        <p class="briefing-decide">{decision}</p>
        {context.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {limitsNow(game).dealOffered && <p>{report.summary.dealOffered}</p>}
        <h4 id="briefing-ledger">{text.ledger.heading}</h4>
        <ShadowTable rows={rowsOf(ledger)} labelledBy="briefing-ledger" />
        <button type="button" class="main" onClick={() => show('campus')}>
          {briefing.campus}
        </button>
      </div>
      <div class="briefing-judged">
        <h3>{briefing.judged.heading}</h3>
        <dl>
          {scores.map(([score, meaning]) => (
            <div key={score}>
              <dt>{score}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        {named && <p class="note">{briefing.disclaimer}</p>}
      </div>
    </section>
  );
}

function Fact({ figure, unit }: { figure: string; unit: string }) {
  return (
    <li>
      <span class="figure">{figure}</span> {unit}
    </li>
  );
}

/** Real firms have names; invented ones are what they are. */
function name(session: Session, role: Role): string {
  return session.record.scenario === 'april-2026' ? firmName(session, role) : text.briefing.article[role];
}

/** Only these three can be played. */
function asRole(session: Session): Role {
  return ROLES.find((role) => role === session.role) ?? 'lab';
}
