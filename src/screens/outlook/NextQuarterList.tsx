import { money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { NextQuarter } from '../desk/nextQuarter.ts';

/** What luck has no hand in: calls that wait, what is copied, and the cash after the order is paid. */
export function NextQuarterList({ next }: { next: NextQuarter }) {
  const words = text.desk;
  return (
    <dl class="outlook-next">
      <div>
        <dt>{words.waiting}</dt>
        <dd>
          {next.waiting.map(({ line, share }) => (
            <span key={line} class={`hue-${line}`}>
              <b class="figure">{percent(share)}</b> {text.common.uses[line]}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{words.copied}</dt>
        <dd>
          <b class="figure">{months(next.copied)}</b> {words.months}
        </dd>
      </div>
      <div>
        <dt>{words.cash}</dt>
        <dd>
          {next.cash < 0 && words.wouldOwe} <b class="figure">{money(Math.abs(next.cash))}</b>
        </dd>
      </div>
    </dl>
  );
}
