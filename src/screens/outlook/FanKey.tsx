import { useId } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { FanPatterns } from '../../charts/FanPatterns.tsx';

/** What the two hatches hold. */
export function FanKey() {
  const id = useId();
  return (
    <span class="fan-key">
      {(['50', '80'] as const).map((part) => (
        <span key={part}>
          <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
            <FanPatterns id={`${id}${part}`} />
            <rect class="fan-band" x="0.5" y="0.5" width="27" height="13" fill={`url(#${id}${part}${part})`} />
          </svg>{' '}
          {part === '50' ? text.outlook.dense : text.outlook.sparse}
        </span>
      ))}
    </span>
  );
}
