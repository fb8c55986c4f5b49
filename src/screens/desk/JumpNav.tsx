import { useEffect, useState } from 'preact/hooks';
import { text } from '../../text/text.ts';

const PARTS = ['gpus', 'release', 'terms', 'expect'] as const;
type Part = (typeof PARTS)[number];

/** The last group that begins in the upper half of the window; at the foot of the page the last of all. */
function partInView(): Part {
  const { scrollY, innerHeight } = window;
  if (scrollY + innerHeight >= document.documentElement.scrollHeight - 8) return PARTS.at(-1)!;
  // A last scroll may arrive when the desk has just gone.
  const begins = (part: Part) => document.getElementById(part)?.getBoundingClientRect().top ?? Infinity;
  return PARTS.findLast((part) => begins(part) < innerHeight / 2) ?? PARTS[0];
}

/**
 * On a phone the four groups of levers lie in one column, all of them always there; these links jump between them and
 * mark the one in view.
 */
export function JumpNav() {
  const [current, setCurrent] = useState<Part>('gpus');
  useEffect(() => {
    const scrolled = () => setCurrent(partInView());
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, []);
  const jump = (part: Part) => {
    document.getElementById(part)!.scrollIntoView({ block: 'start' });
    document.getElementById(`${part}-heading`)!.focus({ preventScroll: true });
  };
  return (
    <nav class="jumps" aria-label={text.desk.jump}>
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
          {text.desk.jumps[part]}
        </a>
      ))}
    </nav>
  );
}
