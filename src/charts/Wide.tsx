import type { ComponentChildren } from 'preact';
import './wide.css';

/** A table that may be wider than the page: it scrolls by itself, and can be reached by keyboard to do so. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="wide" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
