import { text } from '../text/text.ts';
import { ChartFrame, type Drawing } from './ChartFrame.tsx';
import { barsOf, type Bar, type Waterfall } from './waterfall.ts';
import { columnsBox, WaterfallColumns } from './WaterfallColumns.tsx';
import { rowsBox, rowsHeight, WaterfallRows } from './WaterfallRows.tsx';
import { WaterfallTable } from './WaterfallTable.tsx';
import './waterfall.css';

/** A column narrower than this leaves its name and its change no room. */
const COLUMN = 76;

/**
 * Why a figure changed: what it was, what each cause added or took, and what it is. Columns where there is room, rows
 * where there is not; a slider walks through the causes and says them, a table holds them all, and the rule stands below.
 */
export function WaterfallFigure({ waterfall, height = 220 }: { waterfall: Waterfall; height?: number }) {
  const bars = barsOf(waterfall);
  const inColumns = (width: number) => width >= COLUMN * bars.length;
  const { say } = waterfall;
  const { because } = text;
  const points = bars.map(({ name }) => ({ short: name, spoken: name }));
  const told = ({ said, to, step }: (typeof bars)[number]) => (step ? because.point(said, say(to)) : said);
  return (
    <>
      <ChartFrame
        title={waterfall.title}
        unit={waterfall.unit}
        points={points}
        height={(width) => (inColumns(width) ? height : rowsHeight(waterfall))}
        walk={because.walk(waterfall.title)}
        start={largestIn(bars)}
        say={(at) => told(bars[at]!)}
        describe={because.describe(bars.map(({ name, said }) => `${name} ${said}`))}
        table={<WaterfallTable waterfall={waterfall} />}
        draw={(width, at) => drawn(waterfall, inColumns(width), { width, height, at })}
      />
      {waterfall.notes.length > 0 && <p class="note fall-note">{waterfall.notes.join(' ')}</p>}
    </>
  );
}

function drawn(
  waterfall: Waterfall,
  inColumns: boolean,
  { width, height, at }: { width: number; height: number; at: number },
): Drawing {
  const box = inColumns ? columnsBox(waterfall, width, height) : rowsBox(waterfall, width);
  const Shape = inColumns ? WaterfallColumns : WaterfallRows;
  return { box, drawing: <Shape waterfall={waterfall} box={box} at={at} /> };
}

/** The bar of the largest change; the first where there is none. */
function largestIn(bars: readonly Bar[]): number {
  const sizes = bars.map(({ step }) => Math.abs(step?.amount ?? 0));
  return sizes.indexOf(Math.max(...sizes));
}
