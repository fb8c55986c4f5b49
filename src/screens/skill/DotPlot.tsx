import { dotColumns, type DotColumn, type Luck } from '../../../game/insight/luck.ts';
import { BOTTOM, ChartFrame, type Drawing } from '../../charts/ChartFrame.tsx';
import { Wide } from '../../charts/Wide.tsx';
import { count, money, moneyStep } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { dotsIn, ownColumn } from './dots.ts';

const DOTS = 100;
const COLUMNS = 15;
const HEIGHT = 170;
const SIDE = 8;
/** Room for the name of the own mark. */
const TOP = 22;

/** A dot for each chance in a hundred, by final value, and where this game came out. */
export function DotPlot({ luck: of, who }: { luck: Luck; who: string }) {
  const { luck } = text.skill;
  const columns = dotColumns(of, DOTS, COLUMNS);
  const own = ownColumn(columns, of.value);
  const step = moneyStep(Math.max(...columns.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high)))));
  const dollars = (value: number) => money(value, step);
  const points = columns.map(({ low, high }) => {
    const spoken = luck.column(dollars(low), dollars(high));
    return { short: spoken, spoken };
  });
  const say = (at: number) => {
    const dots = luck.dots(count(columns[at]!.dots));
    return at === own ? luck.withOwn(dots, who) : dots;
  };
  const [lowest, highest] = [columns[0]!.low, columns.at(-1)!.high];
  return (
    <ChartFrame
      title={luck.title}
      unit={luck.unit}
      points={points}
      height={HEIGHT}
      walk={luck.walk}
      start={own}
      say={say}
      describe={luck.describe(dollars(lowest), dollars(highest), dollars(of.value), count(of.percentile))}
      table={
        <Wide label={luck.title}>
          <table class="figures">
            <caption class="spoken">{luck.title}</caption>
            <thead>
              <tr>
                <th scope="col">{luck.range}</th>
                <th scope="col">{luck.count}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ dots }, i) => (
                <tr key={points[i]!.spoken}>
                  <th scope="row">{points[i]!.spoken}</th>
                  <td>{i === own ? luck.withOwn(count(dots), who) : count(dots)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      }
      draw={(width, at) => drawn(columns, of.value, { who, width, at, ends: [dollars(lowest), dollars(highest)] })}
    />
  );
}

function drawn(
  columns: readonly DotColumn[],
  value: number,
  { who, width, at, ends }: { who: string; width: number; at: number; ends: [string, string] },
): Drawing {
  const box = { width, height: HEIGHT, top: TOP, right: SIDE, bottom: BOTTOM, left: SIDE };
  const { dots, own, centres } = dotsIn(columns, value, box);
  const base = HEIGHT - BOTTOM;
  const atRight = own > width / 2;
  const drawing = (
    <>
      <path class="chart-zero" d={`M${SIDE} ${base}H${width - SIDE}`} />
      <path class="chart-cursor" d={`M${centres[at]} ${TOP}V${base}`} />
      {dots.map(({ x, y, r }) => (
        <circle key={`${x} ${y}`} class="luck-dot" cx={x} cy={y} r={r} />
      ))}
      <path class="luck-own" d={`M${own} 4V${base + 5}`} />
      <text class="luck-who" x={own + (atRight ? -8 : 8)} y={TOP - 8} text-anchor={atRight ? 'end' : 'start'}>
        {who}
      </text>
      <text x={SIDE} y={HEIGHT - 8}>
        {ends[0]}
      </text>
      <text x={width - SIDE} y={HEIGHT - 8} text-anchor="end">
        {ends[1]}
      </text>
    </>
  );
  return { box, drawing };
}
