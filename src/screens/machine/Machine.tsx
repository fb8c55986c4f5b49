import type { Game } from '../../store/game.ts';
import { leaveMachine, type MachineAt } from '../../store/machine.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { Head } from '../shared/Head.tsx';
import { firmName } from '../shared/names.ts';
import { Timeline } from '../shared/Timeline.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { TimeMachine } from './TimeMachine.tsx';

/** The time machine as a screen of its own: at any time after a quarter. */
export function Machine({ session, game, at }: { session: Session; game: Game; at: MachineAt }) {
  const words = text.machine;
  const heading = useScreen(words.heading);
  const played = game.worlds.length - 1;
  return (
    <>
      <Head heading={words.heading} note={words.note(firmName(session, session.role), played)} headingRef={heading}>
        <button type="button" onClick={leaveMachine}>
          {words.back[at.back]}
        </button>
      </Head>
      <Timeline quarters={session.record.quarters} played={played} />
      <main class="machine-main">
        <TimeMachine session={session} game={game} start={at} />
      </main>
    </>
  );
}
