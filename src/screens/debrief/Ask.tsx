import { useId } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { AIMS, type Aim, type Intention } from './intention.ts';

interface AskProps {
  intention: Intention;
  onChange: (intention: Intention) => void;
  /** Goes on to what happened. */
  onGoOn: () => void;
}

/** The debrief asks before it tells: what was intended, for oneself. Nothing has to be answered. */
export function Ask({ intention, onChange, onGoOn }: AskProps) {
  const { ask } = text.debrief;
  const id = useId();
  return (
    <section class="ask">
      <h2>
        <label for={id}>{ask.heading}</label>
      </h2>
      <textarea
        id={id}
        rows={2}
        value={intention.line}
        aria-describedby={`${id}h`}
        onInput={(event) => onChange({ ...intention, line: event.currentTarget.value })}
      />
      <p class="hint" id={`${id}h`}>
        {ask.hint}
      </p>
      <h3>{ask.first}</h3>
      <Segmented<Aim | ''>
        label={ask.first}
        name={`${id}aim`}
        choices={AIMS.map((aim) => ({ value: aim, label: ask.aims[aim] }))}
        value={intention.aim ?? ''}
        onChoose={(aim) => onChange({ ...intention, aim: aim || null })}
      />
      <p>
        <button type="button" class="main" onClick={onGoOn}>
          {ask.goOn}
        </button>
      </p>
    </section>
  );
}
