import { describe, expect, test } from 'vitest';
import { gameFrom } from '../../cli/input.ts';
import type { Ledgers } from '../../cli/insight/ledgerTable.ts';
import { ledgerOf } from '../../game/insight/ledger.ts';
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
const played = engine.playGame(record, 4);
const code = engine.encode(record, played);

const millions = expect.stringMatching(/^-?\d+$/) as string;
const dollars = expect.stringMatching(/^-?\d+\.\d\d$/) as string;

describe('ledger', () => {
  test('as JSON is the ledger itself', async () => {
    const { out } = await printed('ledger', code, '--quarter', '3', '--json');
    expect(out.split('\n')).toHaveLength(2);
    const { quarter, firms } = JSON.parse(out) as Ledgers;
    expect({ quarter, firms: Object.keys(firms) }).toEqual({ quarter: 3, firms: ['lab'] });
    const decided = engine.verify(code);
    if (decided.verdict !== 'verified') throw new Error(decided.sentence);
    expect(firms.lab).toEqual(ledgerOf(engine, decided.record, decided.played, { quarter: 3, firm: 'lab' }));
  });

  test('prints a row for each use, with a dash for a cloud that is not open', async () => {
    const { out } = await printed('ledger', code, '--quarter', '2', '--firm', 'ads');
    const [, lines] = /\nads\n((?:.+\n)+)/.exec(out)!;
    const [headings, ...rows] = lines!.trimEnd().split('\n');
    expect(headings).toMatch(/kGPU +now +long run +now \$M +long run \$M +best alternative +worth there +forgone \$M$/);
    expect(rows.map((row) => row.trim().split(/\s+/))).toEqual([
      ['cloud', '0', '-', '-', '-', '-', expect.stringMatching(/products|research/), dollars, '0'],
      ['products', millions, dollars, dollars, millions, millions, 'research', dollars, millions],
      ['research', millions, '0.00', dollars, '0', millions, 'products', dollars, millions],
    ]);
  });

  test('is of every firm where plans alone decide', async () => {
    const plain = JSON.stringify({ ...script, seats: {} });
    const { record: ruled } = await gameFrom(plain);
    const { out } = await printed('ledger', engine.encode(ruled, engine.playGame(ruled)), '--quarter', '1', '--json');
    expect(Object.keys((JSON.parse(out) as Ledgers).firms)).toEqual([
      'hyperscaler',
      'lab',
      'ads',
      'rivalLab',
      'chipCloud',
    ]);
  });

  test('refuses numbers that no luck but the game’s own goes well with', async () => {
    const parameters = { 'research.luck': 1e6 };
    const { record: odd } = await gameFrom(JSON.stringify({ ...script, seed: 0, parameters }));
    const { out } = await printed('simulate', engine.encode(odd, engine.playGame(odd)));
    expect(out).toMatch(/6 of 6 quarters/);
    const sentence = await refusal('ledger', engine.encode(odd, engine.playGame(odd)), '--quarter', '1');
    expect(sentence).toMatch(/firms\.lab: what one more GPU is worth is not a finite number: the overridden/);
  });

  test.each<[args: string[], sentence: string]>([
    [[], '--quarter is missing; it names the quarter to look into.'],
    [['--quarter', '5'], '--quarter: "5" is not a whole number from 1 to 4 (quarters played).'],
    [
      ['--quarter', '2', '--firm', 'laab'],
      '--firm "laab": no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('ledger', code, ...args)).toBe(sentence);
  });
});
