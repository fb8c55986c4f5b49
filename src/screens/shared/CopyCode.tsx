import { useId, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../store/playing.ts';
import type { Game } from '../../store/game.ts';
import { isOver, type Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';

const words = text.desk.menu;

/** The code of a game to copy, and to read or select by hand where the browser refuses to copy. */
export function CopyCode({ session, game }: { session: Session; game: Game }) {
  const [answer, setAnswer] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const code = codeOf(session, game);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setAnswer(words.copied);
    } catch {
      setAnswer(words.copyRefused);
      field.current?.select();
    }
  };
  return (
    <div class="copy-code">
      <label for={id}>{words.codeLabel}</label>
      <textarea ref={field} id={id} readOnly rows={3} value={code} onFocus={(event) => event.currentTarget.select()} />
      {!isOver(session) && <p class="hint">{words.codeUnderWay}</p>}
      <div class="copy-code-row">
        <button type="button" onClick={() => void copy()}>
          {words.copyCode}
        </button>
        {/* Live of its own: while a dialog is open, the page's status region cannot be heard. */}
        <p aria-live="polite">{answer}</p>
      </div>
    </div>
  );
}
