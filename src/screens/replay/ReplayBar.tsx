import { playOnFromHere } from '../../store/lookingBack.ts';
import { lastQuarter, type ReplayAt } from '../../store/replay.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { goTo, stepBy } from './steps.ts';

/**
 * The one bar of controls. Buttons at an end of the game stay focusable and say that they lead nowhere, so that whoever
 * steps by keyboard does not lose their place.
 */
export function ReplayBar({ session, at }: { session: Session; at: ReplayAt }) {
  const words = text.replay;
  const last = lastQuarter(session);
  const where = text.common.quarterOf(at.quarter, session.record.quarters);
  const played = session.decisions.length;
  const reach = at.quarter > played ? words.ofUnplayed(at.quarter) : words.ofPlayed(at.quarter, played);
  const steps = [
    { name: words.first, go: () => goTo(1), idle: at.quarter === 1 },
    { name: words.previous, go: () => stepBy(-1), idle: at.quarter === 1 },
    { name: words.next, go: () => stepBy(1), idle: at.quarter === last },
    { name: words.last, go: () => goTo(last), idle: at.quarter === last },
  ];
  return (
    <div class="replay-bar" role="group" aria-label={words.controls}>
      <div class="replay-steps">
        {steps.map(({ name, go, idle }) => (
          <button key={name} type="button" aria-disabled={idle} onClick={go}>
            {name}
          </button>
        ))}
      </div>
      <label class="replay-where">
        <span aria-hidden="true">{reach}</span>
        <input
          class="plain-range"
          type="range"
          min="1"
          max={last}
          step="1"
          value={at.quarter}
          aria-label={words.quarter}
          aria-valuetext={reach}
          onInput={(event) => goTo(Number(event.currentTarget.value))}
        />
      </label>
      <button
        type="button"
        class="main"
        aria-describedby="play-on-hint"
        onClick={() => playOnFromHere(words.forked(where))}
      >
        {words.playOn}
      </button>
    </div>
  );
}
