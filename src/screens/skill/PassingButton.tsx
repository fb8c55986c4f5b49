import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PassingButtonProps {
  class?: string;
  /** Where a keyboard that stands on the button goes when the button goes; it must be focusable. */
  heading: RefObject<HTMLElement | null>;
  onClick: () => void;
  children: string;
}

/** A button that goes when the work it belongs to is done. */
export function PassingButton({ heading, children, ...rest }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const [own, next] = [button.current, heading.current];
    // Runs while the button still stands in the page.
    return () => {
      if (own !== null && document.activeElement === own) next?.focus({ preventScroll: true });
    };
  }, [heading]);
  return (
    <button type="button" ref={button} {...rest}>
      {children}
    </button>
  );
}
