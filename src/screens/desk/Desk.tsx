import { useEffect, useMemo } from 'preact/hooks';
import { expectedWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { ledgerOfPlan } from '../ledger/ofGame.ts';
import { Outlook } from '../outlook/Outlook.tsx';
import { useForecast } from '../outlook/useForecast.ts';
import { loadSounds } from '../shared/sounds.ts';
import { Timeline } from '../shared/Timeline.tsx';
import { Allocation } from './Allocation.tsx';
import { campusOf } from './campusView.ts';
import { DeskHead } from './DeskHead.tsx';
import { EndQuarter } from './EndQuarter.tsx';
import { Expect } from './Expect.tsx';
import { JumpNav } from './JumpNav.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { nextQuarterOf } from './nextQuarter.ts';
import { Release } from './Release.tsx';
import { Stage } from './Stage.tsx';
import { Terms } from './Terms.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { usePlanned } from './usePlanned.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import './desk.css';

/** One quarter being planned: the picture above, the levers below, and what the plan would lead to beside both. */
export function Desk({ session, game }: { session: Session; game: Game }) {
  const { record } = session;
  const planned = usePlanned(session);
  // One look ahead per move of a lever (a third of a millisecond); everything on the desk reads this one.
  const expected = useMemo(() => expectedWorld(game, record, planned.plan), [game, record, planned]);
  const next = useMemo(() => nextQuarterOf(game, expected), [game, expected]);
  const ledger = useMemo(() => ledgerOfPlan(planned, game), [planned, game]);
  const view = useMemo(() => campusOf(planned, game, expected, ledger), [planned, game, expected, ledger]);
  const forecast = useForecast(planned, game);
  useUndoKeys();
  useEffect(loadSounds, []);
  const outlookIsOpen = session.stage === 'outlook';
  const outlook = useMemo(
    () => outlookIsOpen && <Outlook game={game} forecast={forecast} ledger={ledger} next={next} />,
    [outlookIsOpen, game, forecast, ledger, next],
  );
  // While a lever moves a fan comes with every frame: what does not show it is not drawn again.
  const above = useMemo(
    () => (
      <>
        <Stage session={session} game={game} expected={expected} ledger={ledger} view={view} outlook={outlook} />
        <div class="aids">
          <LedgerPanel lines={ledger} />
          <JumpNav session={session} game={game} />
        </div>
      </>
    ),
    [session, game, expected, view, outlook, ledger],
  );
  const levers = useMemo(
    () => (
      <>
        <Allocation session={session} game={game} usable={next.usable} />
        <Release session={session} game={game} expected={expected} />
        <Terms session={session} game={game} next={next} />
      </>
    ),
    [session, game, expected, next],
  );
  const head = useMemo(
    () => <DeskHead session={session} game={game} expected={expected} view={view} />,
    [session, game, expected, view],
  );
  return (
    <div class="desk">
      {head}
      <Timeline quarters={record.quarters} played={session.decisions.length} />
      <main class="desk-main">
        {above}
        <div class="controls">
          {levers}
          <Expect session={session} game={game} forecast={forecast} />
          <div class="commit" role="group" aria-label={text.desk.endQuarter}>
            <UndoButtons session={session} class="narrow-only" />
            <EndQuarter />
          </div>
        </div>
      </main>
    </div>
  );
}
