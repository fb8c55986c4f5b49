import { describe, expect, test } from 'vitest';
import { gameFrom } from '../../cli/input.ts';
import type { Explanation } from '../../game/insight/because.ts';
import { engine } from '../../game/replay/engine.ts';
import { printed, refusal } from './program.ts';

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  seats: { lab: { decisions: [{ release: 'preview' }, {}, { release: 'api', price: 30, order: 120 }] } },
};
const { record } = await gameFrom(JSON.stringify(script));
/** A game in progress: four quarters of six. */
const code = engine.encode(record, engine.playGame(record, 4));

/** The columns of a printed table as numbers: before, each driver, after. */
function columnsOf(table: string): number[][] {
  const lines = table.split('\n');
  // Headings hold single spaces, columns stand two or more apart and end where their heading ends.
  const ends = [...lines[0]!.matchAll(/\S(?: ?\S)*/g)].map(({ index, 0: heading }) => index + heading.length);
  return ends.map((end, i) => {
    const start = i === 0 ? lines[0]!.search(/\S/) - 12 : ends[i - 1]!;
    return lines.slice(1).map((line) => Number(line.slice(Math.max(start, 0), end).trim() || 0));
  });
}

describe('explain', () => {
  test.each(['lab', 'ads', 'hyperscaler'])('prints columns that add up to the last digit: %s', async (firm) => {
    for (const quarter of ['1', '2', '3', '4']) {
      const { out: text } = await printed('explain', code, '--quarter', quarter, '--firm', firm);
      const tables = text.split('\n\n').filter((part) => /^ +before/m.test(part));
      expect(tables).toHaveLength(4);
      for (const column of tables.flatMap((table) => columnsOf(table))) {
        const cents = column.map((figure) => Math.round(figure * 100));
        expect(cents.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(cents.at(-1));
      }
    }
  });

  test('prints what is new in the quarter, and nothing that is not', async () => {
    const { out: text } = await printed('explain', code, '--quarter', '3', '--firm', 'lab');
    expect(text).toMatch(/^lab, quarter 3 \(2026 Q4\) against quarter 2\n/);
    const labels = [...text.matchAll(/^ *(\S(?: ?\S)*)  /gm)].map(([, label]) => label);
    expect(labels).toEqual(expect.arrayContaining(['carried over', 'price', 'release', 'order', 'open models']));
    expect(labels).not.toContain('allocation');
    expect(labels).not.toContain('chip deal');
  });

  test('as JSON is the explanation itself', async () => {
    const { out: text } = await printed('explain', code, '--quarter', '4', '--firm', 'ads', '--json');
    const { quarter, firm, figures } = JSON.parse(text) as Explanation;
    expect({ quarter, firm, lines: text.split('\n').length }).toEqual({ quarter: 4, firm: 'ads', lines: 2 });
    for (const { before, after, drivers } of figures) {
      const sum = drivers.reduce((total, { amount }) => total + amount, before);
      expect(Math.abs(sum - after)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before), Math.abs(after)));
    }
  });

  test.each<[args: string[], sentence: string]>([
    [['--quarter', '2'], '--firm is missing; it names the firm to explain.'],
    [['--firm', 'lab'], '--quarter is missing; it names the quarter to explain.'],
    [['--quarter', '5', '--firm', 'lab'], '--quarter: "5" is not a whole number from 1 to 4 (quarters played).'],
    [
      ['--quarter', '2', '--firm', 'laab'],
      '--firm "laab": no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('explain', code, ...args)).toBe(sentence);
  });
});
