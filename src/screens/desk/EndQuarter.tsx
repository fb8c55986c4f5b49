import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { endQuarterNow } from './commands.ts';

/**
 * Milliseconds after a press in which a hand cannot mean the next quarter: its heading has hardly changed. Long enough
 * for a double click and for a nervous second press, short enough that nobody who has looked has to wait.
 */
const REST = 600;

/**
 * The one step that cannot be undone, so one press is one quarter: no double clicks, no held keys, and no second press
 * by a pointer while the button rests. Keys and scripts, which never press by accident, are not made to wait; the
 * attribute says that the button rests, so whoever drives a pointer by script can wait for its end. Whoever wants the
 * quarter's picture to be over has "See the report", which is the main button for as long as it plays.
 */
export function EndQuarter() {
  const pressedRef = useRef(-Infinity);
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (!resting) return;
    const over = setTimeout(() => setResting(false), REST);
    return () => clearTimeout(over);
  }, [resting]);
  return (
    <button
      type="button"
      class="main end-quarter"
      aria-disabled={resting}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        // A press by key or script counts no clicks.
        const byPointer = event.detail > 0;
        if (byPointer && event.timeStamp - pressedRef.current < REST) return;
        if (byPointer) {
          pressedRef.current = event.timeStamp;
          setResting(true);
        }
        endQuarterNow();
      }}
    >
      {text.desk.endQuarter}
    </button>
  );
}
