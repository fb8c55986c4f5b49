import { useId } from 'preact/hooks';
import type { Use } from '../../game/economy/names.ts';
import './shadowBar.css';

const WIDTH = 130;
const HEIGHT = 16;
const TIP = 4;
/** Ends of hatch lines and dashes, so that a broken hatch is told from a solid one without its shade. */
const DASH = 5;

interface ShadowBarProps {
  use: Use;
  /** $ per GPU-hour. What is below zero throws no shadow. */
  now: number;
  longRun: number;
  /** Dollars that a stripe stands for. */
  stripe: number;
  /** Dollars that the whole width stands for. */
  reach: number;
}

/**
 * A shadow laid on its side, one stripe per `stripe` dollars: solid with a heavy tip for what an hour earns now, broken with a dashed
 * tip for what it is worth in the long run. It says nothing that does not stand beside it in figures.
 */
export function ShadowBar({ use, now, longRun, stripe, reach }: ShadowBarProps) {
  const id = useId();
  const dollar = (WIDTH - TIP - 2) / reach;
  const [solid, long] = [Math.max(0, now) * dollar, Math.max(0, longRun) * dollar];
  return (
    <svg class="shadow-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <Hatch id={`${id}solid`} stripe={stripe * dollar} />
        <Hatch id={`${id}broken`} stripe={stripe * dollar} broken />
      </defs>
      {long > solid && <rect x={solid} width={long - solid} y="1.5" height="13" fill={`url(#${id}broken)`} />}
      <rect width={solid} height="13" y="1.5" fill={`url(#${id}solid)`} />
      {solid > 0 && <rect class={`shadow-tip ${use}`} x={solid} width={TIP} height={HEIGHT} />}
      {long > 0 && (
        <>
          <rect class="shadow-gap" x={long - 1.5} width={TIP + 3} height={HEIGHT} />
          <path class={`shadow-dashes ${use}`} d={`M${long + TIP / 2} 0V${HEIGHT}`} />
        </>
      )}
    </svg>
  );
}

function Hatch({ id, stripe, broken = false }: { id: string; stripe: number; broken?: boolean }) {
  const dashes = broken ? `${DASH} ${DASH * 0.7}` : undefined;
  return (
    <pattern id={id} width={stripe} height={HEIGHT} patternUnits="userSpaceOnUse">
      <rect class={broken ? 'shadow-ground estimate' : 'shadow-ground'} width={stripe} height={HEIGHT} />
      <path class="shadow-hatch" stroke-dasharray={dashes} d={`M0 3.5H${stripe}M0 8H${stripe}M0 12.5H${stripe}`} />
      <rect class="shadow-gap" x={stripe - 1.2} width="1.2" height={HEIGHT} />
    </pattern>
  );
}
