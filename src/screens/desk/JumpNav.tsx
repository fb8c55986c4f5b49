import { useEffect, useState } from 'preact/hooks';
import { text } from '../../text/text.ts';

const PARTS = ['gpus', 'release', 'terms', 'expect'] as const;
type Part = (typeof PARTS)[number];

/**
 * On a phone the four groups of levers lie in one column, all of them always there; these links jump between them and
 * mark the one in view.
 */
export function JumpNav() {
  const [current, setCurrent] = useState<Part>('gpus');
  useEffect(() => {
    const inView = new Set<Part>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id as Part);
          else inView.delete(target.id as Part);
        }
        const first = PARTS.find((part) => inView.has(part));
        if (first) setCurrent(first);
      },
      // Whatever crosses the middle of the room between the ledger and the bottom bar.
      { rootMargin: '-50% 0px -35% 0px' },
    );
    for (const part of PARTS) observer.observe(document.getElementById(part)!);
    return () => observer.disconnect();
  }, []);
  const jump = (part: Part) => {
    document.getElementById(part)!.scrollIntoView({ block: 'start' });
    document.getElementById(`${part}-heading`)!.focus({ preventScroll: true });
    setCurrent(part);
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
