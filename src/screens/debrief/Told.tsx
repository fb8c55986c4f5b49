import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { RivalLedger } from '../ledger/RivalLedger.tsx';
import { TimeMachine, type MachineStart } from '../machine/TimeMachine.tsx';
import { Calibration } from '../predict/Calibration.tsx';
import { ReportBody } from '../report/ReportBody.tsx';
import { firmName } from '../shared/names.ts';
import { Players } from '../shared/Players.tsx';
import { LuckOf } from '../skill/LuckOf.tsx';
import { Skill } from '../skill/Skill.tsx';
import { useTurns } from '../skill/useTurns.ts';
import { useTurningPoints } from '../skill/useTurningPoints.ts';
import { Again } from './Again.tsx';
import { Beside } from './Beside.tsx';
import { Course } from './Course.tsx';
import { Decisions } from './Decisions.tsx';
import { Intended } from './Intended.tsx';
import type { Intention } from './intention.ts';
import { Luck } from './Luck.tsx';
import { Reading } from './Reading.tsx';
import { Scores } from './Scores.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { useAccount } from './useAccount.ts';
import { useMachineStart } from './useMachineStart.ts';

interface ToldProps {
  session: Session;
  game: Game;
  intention: Intention;
  /** The question was just answered: a keyboard or a screen reader starts at the first heading of what is told, and hears what is found. */
  arriving: boolean;
}

/**
 * What happened. The order of the page is the order in which it is read: the lead, the aside, then the rest, one below
 * the other on a phone, the aside at the lead's right on a wide screen (plate 05).
 */
export function Told({ session, game, intention, arriving }: ToldProps) {
  const { debrief } = text;
  const watched = session.watched === true;
  const account = useAccount(session, game);
  const points = useTurningPoints(session, game);
  const { start, open, touch } = useMachineStart(game, points.points);
  const tell = useTurns();
  const machine = useRef<HTMLDivElement>(null);
  const openAt = (at: MachineStart) => {
    open({ ...at, chosen: true });
    const heading = machine.current?.querySelector<HTMLElement>('h2');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
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
        <div class="debrief-folds">
          <Folded name={debrief.report(game.worlds.length - 1)}>
            <ReportBody session={session} game={game} />
          </Folded>
        </div>
        <div class="screen-only" role="presentation" ref={machine} onPointerDown={touch} onKeyDown={touch}>
          <TimeMachine session={session} game={game} start={start} folded />
        </div>
      </div>
      <div class="debrief-aside">
        <Skill session={session} game={game} tell={tell} awaited={arriving} />
        <LuckOf session={session} game={game} tell={tell} awaited={arriving} />
        <Calibration session={session} game={game} />
        <p class="apart">{debrief.apart}</p>
        <TurningPoints session={session} game={game} found={points} onOpen={openAt} tell={tell} awaited={arriving} />
        <Players session={session} />
      </div>
      <div class="debrief-rest">
        <Reading session={session} account={account} />
        <Luck session={session} game={game} />
        <Course session={session} game={game} />
        <Beside session={session} game={game} />
        <div class="debrief-folds">
          <Folded name={watched ? debrief.decided.others(firmName(session, session.role)) : debrief.decided.heading}>
            <Decisions session={session} game={game} />
          </Folded>
          <Folded name={text.ledger.rivals.heading}>
            <RivalLedger session={session} game={game} />
          </Folded>
        </div>
        <div class="debrief-end">
          {account.result?.takeaway && <TakeAway session={session} game={game} takeaway={account.result.takeaway} />}
          <Again session={session} game={game} />
        </div>
      </div>
    </main>
  );
}

/** A part for who wants it: its heading is the line that opens it. */
function Folded({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <h2>{name}</h2>
      </summary>
      {children}
    </details>
  );
}
