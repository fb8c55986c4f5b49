import { money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { ExpectChart } from './ExpectChart.tsx';
import type { Outlook } from './outlook.ts';
import './expect.css';

/** What the plan would lead to, in four figures; it moves with the levers. */
export function Expect({ outlook }: { outlook: Outlook }) {
  const words = text.desk;
  const now = money(outlook.past.at(-1)!);
  const next = money(outlook.revenue);
  return (
    <section class="group" id="expect" aria-labelledby="expect-heading">
      <h2 id="expect-heading" tabIndex={-1} title={words.expectNote}>
        {words.expect}
      </h2>
      <ExpectChart past={outlook.past} next={outlook.revenue} nowText={now} nextText={next} />
      <p class="spoken">
        {words.revenue}: {words.revenueFromTo(now, next)}. {words.expectNote}
      </p>
      <dl class="expect-rows">
        <div>
          <dt>{words.waiting}</dt>
          <dd>
            {outlook.waiting.map(({ line, share }) => (
              <span key={line} class={line}>
                <b class="figure">{percent(share)}</b> {text.common.uses[line]}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.copied}</dt>
          <dd>
            <b class="figure">{months(outlook.copied)}</b> {words.months}
          </dd>
        </div>
        <div>
          <dt>{words.cash}</dt>
          <dd>
            {outlook.cash < 0 && words.wouldOwe} <b class="figure">{money(Math.abs(outlook.cash))}</b>
          </dd>
        </div>
      </dl>
    </section>
  );
}
