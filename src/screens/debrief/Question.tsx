import { useId, useState } from 'preact/hooks';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { keepNote, keptNote } from './note.ts';

/** The debrief asks before it tells: a line for oneself, kept on this device. */
export function Question({ session }: { session: Session }) {
  const { ask } = text.debrief;
  const [note, setNote] = useState(() => keptNote(session.id));
  const id = useId();
  return (
    <section class="question">
      <h2>
        <label for={id}>{ask.heading}</label>
      </h2>
      <textarea
        id={id}
        rows={2}
        value={note}
        aria-describedby={`${id}h`}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          keepNote(session.id, event.currentTarget.value);
        }}
      />
      <p class="hint" id={`${id}h`}>
        {ask.hint}
      </p>
    </section>
  );
}
