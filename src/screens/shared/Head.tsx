import type { ComponentChildren, Ref } from 'preact';
import { text } from '../../text/text.ts';

interface HeadProps {
  heading: string;
  /** What kind of game, or of look at it, this is; shown on small screens too. */
  kind?: string | undefined;
  note: string;
  headingRef?: Ref<HTMLHeadingElement>;
  /** Few numbers, then buttons. */
  children?: ComponentChildren;
}

/** The head of every screen after the title: whose game, where in it, and what is at hand. */
export function Head({ heading, kind, note, headingRef, children }: HeadProps) {
  return (
    <header class="head">
      <p class="head-brand">{text.common.game}</p>
      <div>
        <h1 ref={headingRef} tabIndex={-1}>
          {heading}
        </h1>
        {kind && <p class="head-kind">{kind}</p>}
      </div>
      <p class="head-note">{note}</p>
      <div class="head-tools">{children}</div>
    </header>
  );
}
