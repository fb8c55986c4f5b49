import { useId } from 'preact/hooks';
import type { Use } from '../../game/economy/names.ts';
import { hourly, perHour } from '../text/format.ts';
import { text } from '../text/text.ts';
import './shadowBars.css';

interface Shadow {
  use: Use;
  /** $ million per kGPU-quarter; null: earns later, so nothing that a bar of this quarter could show. */
  price: number | null;
}

const WIDTH = 148;
const HEIGHT = 14;
const TIP = 5;
/** Bars share one scale; a quiet quarter must not look like a dear one, so it spans at least this many dollars. */
const LEAST_SPAN = 4;

/** What one more GPU-hour earns in each use: shadows that start at zero, one stripe per dollar, with a heavy tip. */
export function ShadowBars({ shadows, label, later }: { shadows: Shadow[]; label: string; later: string }) {
  const dollars = (price: number) => Math.max(0, hourly(price));
  const span = Math.max(LEAST_SPAN, ...shadows.map(({ price }) => dollars(price ?? 0)));
  return (
    <dl class="shadow-bars" aria-label={label}>
      {shadows.map(({ use, price }) => (
        <div key={use} class={`hue-${use}`}>
          <dt>{text.common.uses[use]}</dt>
          {price === null ? (
            <dd class="shadow-later">{later}</dd>
          ) : (
            <>
              <dd aria-hidden="true">
                <Bar dollars={dollars(price)} unit={(WIDTH - TIP) / span} />
              </dd>
              <dd class="shadow-price">{perHour(hourly(price))}</dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}

function Bar({ dollars, unit }: { dollars: number; unit: number }) {
  const hatch = useId();
  const stripes = Array.from({ length: Math.ceil(dollars) }, (_, i) => i);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 2H4" class="shadow-hatch" />
      </pattern>
      {stripes.map((i) => {
        const width = Math.min(1, dollars - i) * unit - 1.5;
        return width > 0 ? (
          <g key={i}>
            <rect class="shadow-ground" x={i * unit} width={width} height={HEIGHT} />
            <rect fill={`url(#${hatch})`} x={i * unit} width={width} height={HEIGHT} />
          </g>
        ) : null;
      })}
      <rect class="shadow-tip" x={dollars * unit - 1} width={TIP} height={HEIGHT} />
    </svg>
  );
}
