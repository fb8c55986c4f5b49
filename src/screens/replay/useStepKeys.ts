import { useEffect } from 'preact/hooks';
import { stepBy } from './steps.ts';

/** The left and right arrows step, unless what has the focus has its own use for them. */
export function useStepKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || ownsArrows(event.target)) return;
      if (event.key === 'ArrowLeft') stepBy(-1);
      if (event.key === 'ArrowRight') stepBy(1);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Fields, and whatever can be scrolled or walked through by arrows, which is why it takes the focus. */
function ownsArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [tabindex="0"]') !== null;
}
