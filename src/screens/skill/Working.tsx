import { useId } from 'preact/hooks';
import { percent } from '../../text/format.ts';
import './skill.css';

/** How far long work is; `progress` is the part done, 0 to 1. */
export function Working({ label, progress }: { label: string; progress: number }) {
  const id = useId();
  return (
    <p class="working">
      <label for={id}>{label}</label> <span aria-hidden="true">{percent(progress)}</span>
      <progress id={id} max={1} value={progress} />
    </p>
  );
}
