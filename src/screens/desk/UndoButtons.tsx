import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { redoOnce, undoOnce } from './commands.ts';

/**
 * Undo and redo. They stay focusable when there is nothing to undo, so that a keyboard does not lose its place; the
 * attribute says that they do nothing now.
 */
export function UndoButtons({ session, class: name }: { session: Session; class: string }) {
  const words = text.desk;
  return (
    <div class={`undo ${name}`}>
      <button type="button" class="link" aria-disabled={session.past.length === 0} onClick={undoOnce}>
        {words.undo}
      </button>
      <button type="button" class="link" aria-disabled={session.future.length === 0} onClick={redoOnce}>
        {words.redo}
      </button>
    </div>
  );
}
