import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../text/text.ts';

/**
 * Names the page after the screen, and moves focus to the screen's heading when the screen appears, so that a keyboard
 * or a screen reader starts at its top. Not on the first screen of a visit, where the browser's own start is right.
 */
export function useScreen(name: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = name === text.common.game ? name : `${name} · ${text.common.game}`;
  }, [name]);
  useEffect(() => {
    if (screensShown++ > 0) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return heading;
}

let screensShown = 0;
