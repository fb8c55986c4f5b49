import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Charts are drawn in true pixels, so that their type keeps its size on every screen. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const node = element.current;
    if (!node || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry!.contentRect.width);
      if (next > 0) setWidth(next);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
