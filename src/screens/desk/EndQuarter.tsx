import { text } from '../../text/text.ts';
import { endQuarterNow } from './commands.ts';

/** The one step that cannot be undone, so one press is one quarter: no double clicks, no held keys. */
export function EndQuarter() {
  return (
    <button
      type="button"
      class="main end-quarter"
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        if (event.detail <= 1) endQuarterNow();
      }}
    >
      {text.desk.endQuarter}
    </button>
  );
}
