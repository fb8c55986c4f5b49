import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../text/text.ts';
import './wide.css';

/** A table that may be wider than the page: then it scrolls by itself, by keyboard too, and says that there is more. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const wider = useOverflow(box);
  return (
    <>
      {wider && (
        <p class="wide-hint" aria-hidden="true">
          {text.debrief.wider}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class={`wide ${wider ? 'wider' : ''}`} ref={box} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
    </>
  );
}

/** Whether what is in a box is wider than it. */
function useOverflow(box: { readonly current: HTMLElement | null }): boolean {
  const [wider, setWider] = useState(false);
  useEffect(() => {
    const node = box.current;
    if (!node || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => setWider(node.scrollWidth > node.clientWidth + 1));
    observer.observe(node);
    return () => observer.disconnect();
  }, [box]);
  return wider;
}
