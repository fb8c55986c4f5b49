import { useId, useRef } from 'preact/hooks';
import { Pattern } from '../../charts/Pattern.tsx';
import { useWidth } from '../../charts/useWidth.ts';
import { percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { barOf } from './bar.ts';

const HEIGHT = 28;
/** The bar lies this far inside, so that the mark stands out above and below. */
const INSET = 6;

/** A share of the best plan found, as a bar whose whole length is that plan, with the mark of the rule. */
export function SkillBar({ share, rule }: { share: number; rule: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 340);
  const pattern = `share${useId()}`;
  const { filled, whole, mark } = barOf({ share, rule }, width - 2);
  const height = HEIGHT - 2 * INSET;
  return (
    <div ref={frame} class="skill-bar">
      <svg
        role="img"
        aria-label={text.skill.bar(percent(share), percent(rule))}
        width={width}
        height={HEIGHT}
        viewBox={`-1 0 ${width} ${HEIGHT}`}
      >
        <defs>
          <Pattern id={pattern} name="cloud" stroke="var(--panel)" />
        </defs>
        <rect class="skill-whole" x={0} y={INSET} width={whole} height={height} />
        <rect class="skill-filled" x={0} y={INSET} width={filled} height={height} />
        <rect fill={`url(#${pattern})`} x={0} y={INSET} width={filled} height={height} />
        <rect class="skill-outline" x={0} y={INSET} width={whole} height={height} />
        <path class="skill-mark" d={`M${mark} 0V${HEIGHT}`} />
      </svg>
    </div>
  );
}
