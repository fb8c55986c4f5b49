import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { explain } from '../../game/insight/because.ts';
import { engine as newest, type Engine } from '../../game/replay/engine.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import { axisOf, barsOf, linesOf, type Waterfall } from '../../src/charts/waterfall.ts';
import { becauseOf } from '../../src/screens/report/because.ts';
import { figuresOf, type Figure } from '../../src/screens/report/figures.ts';
import { newSession } from '../../src/store/session.ts';
import { text } from '../../src/text/text.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';

type Game = Parameters<typeof explain>[1];

/** Every row of the report on a quarter, with its waterfall. */
function rowsOf(engine: Engine, record: GameRecord, played: Game, quarter: number, firm: (typeof FIRM_IDS)[number]) {
  const [before, now] = [quarter - 1, quarter].map((i) => played.worlds[i]!);
  const session = newSession('test', record, firm, played.moves[0]![firm]);
  const { first, rest } = figuresOf(before!, now!, firm, { engine, opening: played });
  const explanation = explain(engine, played, { quarter, firm });
  const quarters = { session, before: before!, now: now! };
  return [...first, ...rest].map((row) => ({ row, waterfall: becauseOf(row, explanation, quarters) }));
}

/** In steps as fine as any figure is shown, so that sums of shown figures are exact. */
const hundredths = (value: number) => Math.round(value * 100);
const sumOf = (steps: readonly { amount: number }[]) => steps.reduce((sum, { amount }) => sum + hundredths(amount), 0);

/** Ids of rows whose causes do not add up as shown, or that changed visibly and are not told. */
function wrongIn(rows: ReturnType<typeof rowsOf>): string[] {
  return rows.filter(({ row, waterfall }) => !isRight(row, waterfall)).map(({ row }) => row.id);
}

function isRight(row: Figure, waterfall: Waterfall | null): boolean {
  // What is not told has not visibly changed, or has nothing to be compared with.
  if (!waterfall) return (row.change ?? 0) === 0;
  const { start, steps, all, end } = waterfall;
  // Overridden numbers make multiples of which a double holds no hundredths, and nobody reads.
  if (Math.max(Math.abs(row.before!), Math.abs(row.now!)) > 1e12) return true;
  const change = hundredths(row.now!) - hundredths(row.before!);
  return (
    start.value === row.before &&
    end.value === row.now &&
    sumOf(all) === change &&
    sumOf(steps) === change &&
    steps.length <= 9 &&
    all.every(({ amount, name }) => amount !== 0 && name !== '')
  );
}

describe('the causes of a row', () => {
  it('sum as shown to the change as shown, for every row of any game, quarter and firm', () => {
    fc.assert(
      fc.property(
        anyWishes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...FIRM_IDS),
        (wishes, at, firm) => {
          const { record, played } = playWishes({
            ...wishes,
            unplayed: Math.min(wishes.unplayed, wishes.quarters - 1),
          });
          const quarter = 1 + Math.floor(at * (played.moves.length - 1));
          expect(wrongIn(rowsOf(newest, record, played, quarter, firm))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each(RELEASED.map(({ version, hash }) => ({ version, hash })))(
    'do so in games of released rules $version',
    async (rules) => {
      const engine = await engineFor(rules);
      const record: GameRecord = { ...bare, seats: { lab: { decisions: decided } } };
      const played = engine.playGame(record);
      const rows = [1, 3, 4].flatMap((quarter) =>
        (['hyperscaler', 'lab', 'ads'] as const).flatMap((firm) => rowsOf(engine, record, played, quarter, firm)),
      );
      expect(rows.filter(({ waterfall }) => waterfall).length).toBeGreaterThan(90);
      expect(wrongIn(rows)).toEqual([]);
    },
  );

  it('are told as reasons where customers came or left, and as what was done elsewhere', () => {
    const record: GameRecord = { ...bare, seats: { lab: { decisions: decided } } };
    const rows = rowsOf(newest, record, newest.playGame(record), 3, 'lab');
    const namesOf = (id: string) => rows.find(({ row }) => row.id === id)!.waterfall!.all.map(({ name }) => name);
    expect(namesOf('customers.cloud')).toEqual(
      expect.arrayContaining(['Came for the new model', 'Left over the price', 'Market growth']),
    );
    expect(namesOf('profit')).toEqual(expect.arrayContaining(['New model by API', 'Higher price', 'Market growth']));
    expect(namesOf('fleet')).toEqual(['GPUs arrived', 'GPUs retired']);
  });

  it('are drawn largest first to stay, the rest as one whose count is said', () => {
    const record: GameRecord = { ...bare, seats: { lab: { decisions: decided } } };
    const many = rowsOf(newest, record, newest.playGame(record), 3, 'lab').flatMap(({ waterfall }) =>
      waterfall && waterfall.all.length > 7 ? [waterfall] : [],
    );
    expect(many.length).toBeGreaterThan(0);
    for (const { all, steps } of many.filter((each) => each.steps.at(-1)!.id === 'smaller')) {
      const drawn = steps.slice(0, -1);
      const left = all.filter((step) => !drawn.includes(step));
      expect(steps.at(-1)!.name).toBe(`${left.length} smaller causes`);
      const least = Math.min(...drawn.map(({ amount }) => Math.abs(amount)));
      expect(Math.max(...left.map(({ amount }) => Math.abs(amount)))).toBeLessThanOrEqual(least);
    }
  });

  it('name more where the rest would outweigh the least of them, as far as the picture holds', () => {
    const record: GameRecord = { ...bare, seed: 11, quarters: 6, seats: { lab: { decisions: decided } } };
    const played = newest.playGame(record);
    const rests = [2, 3, 4, 5, 6].flatMap((quarter) =>
      rowsOf(newest, record, played, quarter, 'lab').flatMap(({ waterfall }) =>
        waterfall?.steps.at(-1)!.id === 'smaller' ? [waterfall] : [],
      ),
    );
    expect(rests.length).toBeGreaterThan(20);
    const withRoom = rests.filter(({ steps }) => steps.length < 9);
    for (const { steps } of withRoom) {
      const least = Math.min(...steps.slice(0, -1).map(({ amount }) => Math.abs(amount)));
      expect(Math.abs(steps.at(-1)!.amount)).toBeLessThanOrEqual(least);
      expect(steps.at(-1)!.amount).not.toBe(0);
    }
    expect(rests.some(({ steps }) => steps.length > 7)).toBe(true);
  });

  it('have names that no sign of theirs contradicts', () => {
    const { causes, customers } = text.because;
    const named = [causes, customers].flatMap((names) => Object.values(names).flatMap(wordsIn));
    expect(named.length).toBeGreaterThan(30);
    for (const name of named) expect(name).not.toMatch(/grew|shrank|better|worse|fell|dearer|cheaper than/i);
    const record: GameRecord = { ...bare, seats: { lab: { decisions: decided } } };
    const rows = rowsOf(newest, record, newest.playGame(record), 3, 'lab');
    const reasons = rows.flatMap(({ row, waterfall }) => (row.id.startsWith('customers.') ? waterfall!.all : []));
    const [came, left] = [/^(Came|Still coming)|let go$/, /^(Left|Went|Still leaving)|drew away$/].map((words) =>
      reasons.filter(({ name }) => words.test(name)).map(({ amount }) => Math.sign(amount)),
    );
    expect([new Set(came), new Set(left)]).toEqual([new Set([1]), new Set([-1])]);
  });

  it('stand under the rule by which they are measured, a release under its own', () => {
    const record: GameRecord = { ...bare, seats: { lab: { decisions: decided } } };
    const played = newest.playGame(record);
    const notesOf = (quarter: number, id: string) =>
      rowsOf(newest, record, played, quarter, 'lab')
        .find(({ row }) => row.id === id)!
        .waterfall!.notes.join(' ');
    expect(notesOf(3, 'value')).toBe(
      'Each cause: this quarter with it, against without it. A release counts against holding. ' +
        'Carried over: what would have come anyway.',
    );
    expect(notesOf(2, 'value')).not.toContain('release');
    expect(notesOf(3, 'fleet')).toBe('');
  });
});

/** Every string in the words of a cause. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [(words as (name: string) => string)('X')];
  return Object.values(words as object).flatMap(wordsIn);
}

const bare: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 4, parameters: {}, firms: {}, seats: {} };
const decided: DecisionChange[] = [{}, { safeguards: 55 }, { release: 'api', price: 45, order: 200 }, { price: 20 }];

describe('a waterfall', () => {
  const of = (start: number, ...amounts: number[]) => ({
    title: 'Revenue',
    unit: '',
    start: { name: 'Before', value: start },
    steps: amounts.map((amount, i) => ({ id: String(i), name: `Cause ${i}`, amount, hue: 'ink' as const })),
    end: { name: 'After', value: amounts.reduce((sum, amount) => sum + amount, start) },
    all: [],
    notes: [],
    say: String,
    sayChange: String,
  });

  it('hangs every bar where the one before it ended, and ends on the figure after', () => {
    const bars = barsOf(of(91, 7, 12, -6));
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 91],
      [91, 98],
      [98, 110],
      [110, 104],
      [0, 104],
    ]);
  });

  it('breaks its axis only where changes would be too small to see, above zero and below it', () => {
    expect(axisOf(of(91, 7, 12), [200, 0])).toMatchObject({ broken: true });
    expect(axisOf(of(91, 7, 12), [200, 0]).base).toBeGreaterThan(0);
    expect(axisOf(of(-91, -7, -12), [200, 0]).base).toBeLessThan(0);
    expect(axisOf(of(10, 7, 12), [200, 0])).toMatchObject({ broken: false, base: 0 });
    expect(axisOf(of(-5, 100, 12), [200, 0])).toMatchObject({ broken: false, base: 0 });
    const { at } = axisOf(of(-5, 100, 12), [200, 0]);
    expect([at(-5), at(107)]).toEqual([200, 0]);
  });

  it('breaks names between words', () => {
    expect(linesOf('New model in products', 11)).toEqual(['New model', 'in products']);
    expect(linesOf('Overwhelmingly', 6)).toEqual(['Overwhelmingly']);
  });
});
