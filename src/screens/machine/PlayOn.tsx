import { playOnFromBranch } from '../../store/machine.ts';
import { isOver, type Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import type { Histories } from './histories.ts';

/** From the other history into a game of its own: from the changed quarter, or from today. */
export function PlayOn({ session, histories }: { session: Session; histories: Histories }) {
  const words = text.machine.playOn;
  const { asked, happened, whatIf } = histories;
  const { quarters } = session.record;
  const { quarter, rivals } = asked;
  if (!whatIf) return null;
  if (quarter === quarters) return <p class="hint">{words.last}</p>;
  const today = happened.worlds.length - 1;
  const playOn = (kept: number) =>
    playOnFromBranch({ quarter, game: whatIf, kept }, words.done(text.common.quarterOf(kept + 1, quarters)));
  const hints = [
    words.hereHint(quarter + 1),
    ...(quarter < today && today < quarters ? [rivals === 'held' ? words.todayHeld : words.todayHint(today + 1)] : []),
    ...(isOver(session) && session.watched ? [] : [words.kept]),
  ];
  return (
    <section class="machine-on">
      <h3>{words.heading}</h3>
      <button type="button" class="main" onClick={() => playOn(quarter)}>
        {words.here}
      </button>
      {quarter < today && today < quarters && rivals === 'decide' && (
        <button type="button" onClick={() => playOn(today)}>
          {words.today}
        </button>
      )}
      <p class="hint">{hints.join(' ')}</p>
    </section>
  );
}
