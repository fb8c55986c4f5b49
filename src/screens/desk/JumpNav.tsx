import { useEffect, useRef, useState } from 'preact/hooks';
import { limitsNow, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { settings } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';
import { text } from '../../text/text.ts';
import { asksForPrediction } from '../predict/asked.ts';

const PARTS = ['gpus', 'release', 'terms', 'expect'] as const;
type Part = (typeof PARTS)[number];

/** Pixels below the bar within which a group counts as begun. */
const JUST_BELOW = 24;

/** Where the bar that holds the ledger and these links ends, while it sticks to the top of the window; else 0. */
function barEnds(nav: HTMLElement): number {
  const bar = nav.parentElement!;
  return getComputedStyle(bar).position === 'sticky' ? Math.max(0, bar.getBoundingClientRect().bottom) : 0;
}

/** The last group that begins at the bar or above it; at the foot of the page the last of all. */
function partInView(nav: HTMLElement): Part {
  const { scrollY, innerHeight } = window;
  if (scrollY + innerHeight >= document.documentElement.scrollHeight - 8) return PARTS.at(-1)!;
  const line = barEnds(nav) + JUST_BELOW;
  // A last scroll may arrive when the desk has just gone.
  const begins = (part: Part) => document.getElementById(part)?.getBoundingClientRect().top ?? Infinity;
  return PARTS.findLast((part) => begins(part) <= line) ?? PARTS[0];
}

/**
 * On a phone the four groups of levers lie in one column, all of them always there; these links jump between them and
 * mark the one in view.
 */
export function JumpNav({ session, game }: { session: Session; game: Game }) {
  const { jumps } = text.desk;
  const asks = asksForPrediction(session, useStore(settings));
  const [current, setCurrent] = useState<Part>('gpus');
  const navRef = useRef<HTMLElement>(null);
  /** Where the last jump came to rest: a group near the foot of the page cannot come up to the bar. */
  const restRef = useRef(-1);
  useEffect(() => {
    const nav = navRef.current!;
    const scrolled = () => {
      if (Math.abs(window.scrollY - restRef.current) > 1) setCurrent(partInView(nav));
    };
    // What gets focus comes to rest below the bar, however many lines the ledger has.
    const bar = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--desk-bar', `${nav.parentElement!.offsetHeight}px`);
    });
    bar.observe(nav.parentElement!);
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      bar.disconnect();
      window.removeEventListener('scroll', scrolled);
    };
  }, []);
  const jump = (part: Part) => {
    document.getElementById(part)!.scrollIntoView({ block: 'start' });
    document.getElementById(`${part}-heading`)!.focus({ preventScroll: true });
    restRef.current = window.scrollY;
    setCurrent(part);
  };
  return (
    <nav ref={navRef} class="jumps" aria-label={text.desk.jump}>
      {PARTS.map((part) => (
        <a
          key={part}
          href={`#${part}`}
          aria-current={part === current ? 'true' : undefined}
          onClick={(event) => {
            // The address stays free for codes.
            event.preventDefault();
            jump(part);
          }}
        >
          {part === 'expect' && asks ? jumps.predict : jumps[part]}
          {part === 'release' && limitsNow(game).dealOffered && <b>{`\u00a0${jumps.deal}`}</b>}
        </a>
      ))}
    </nav>
  );
}
