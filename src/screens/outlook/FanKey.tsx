import { useId } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { FanPatterns } from '../../charts/FanPatterns.tsx';

/** What the two hatches hold. */
export function FanKey() {
  const id = useId();
  const { outlook } = text;
  const words = { 50: outlook.dense, 80: outlook.sparse };
  return (
    <span class="fan-key" role="group" aria-label={outlook.key}>
      {(['50', '80'] as const).map((part) => (
        <span key={part}>
          <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
            <FanPatterns id={`${id}${part}`} />
            <rect class="fan-band" x="0.5" y="0.5" width="27" height="13" fill={`url(#${id}${part}${part})`} />
          </svg>{' '}
          <span class="spoken">{words[part].hatch}</span> {words[part].holds}
        </span>
      ))}
    </span>
  );
}
