import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Charts are drawn in true pixels, so that their type keeps its size on every screen. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  // Before the first picture: one that is too wide, if only for a moment, would make the page scroll sideways.
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const fit = (room: number) => {
      if (room >= 1) setWidth(Math.floor(room));
    };
    fit(node.clientWidth);
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => fit(entry!.contentRect.width));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
