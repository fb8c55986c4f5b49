import { useEffect } from 'preact/hooks';
import { redoOnce, undoOnce } from './commands.ts';

/** Ctrl or Cmd with Z undoes, with Shift too (or with Y) redoes, unless a text field or a dialog has its own use for it. */
export function useUndoKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || ownsUndo(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoOnce();
      else undoOnce();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function ownsUndo(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest('dialog, textarea') !== null || (target instanceof HTMLInputElement && target.type === 'text'))
  );
}
