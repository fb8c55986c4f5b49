import { describe, expect, test } from 'vitest';
import { gameFrom } from '../../cli/input.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameReport } from '../../game/replay/report.ts';
import { printed, refusal } from './program.ts';

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  seats: { lab: { decisions: [{ release: 'preview' }, {}, { release: 'api', price: 30 }] } },
};
const { record } = await gameFrom(JSON.stringify(script));
/** A game in progress: four quarters of six. */
const code = engine.encode(record, engine.playGame(record, 4));
const ask = async (...args: string[]) => (await printed('counterfactual', code, ...args)).out;

interface Told {
  recorded: GameReport;
  changed: GameReport;
  differences: { quarter: number; firms: Record<string, Record<string, number | null>> }[];
  fork: { code: string; hash: string; parent: object };
}
const told = async (...args: string[]) => JSON.parse(await ask(...args, '--json')) as Told;

describe('counterfactual', () => {
  test('tells both histories, their difference and a fork that plays to the changed one', async () => {
    const { recorded, changed, differences, fork } = await told('--quarter', '2', '--set', 'lab.cloud=70,ads.price=20');
    expect(recorded).toEqual(engine.reportGame(engine.playGame(record, 4)));
    expect(changed.quarters[1]!.firms.lab.decision).toMatchObject({ cloud: 70 });
    expect(changed.quarters[1]!.firms.ads.decision).toMatchObject({ price: 20 });
    expect(differences.map(({ quarter }) => quarter)).toEqual([2, 3, 4]);
    const [now, then] = [changed, recorded].map(({ quarters }) => quarters[3]!.firms.lab);
    expect(differences[2]!.firms.lab!['revenue.total']).toBe(now!.revenue.total - then!.revenue.total);
    expect(fork.parent).toEqual({ hash: recorded.hash, quarter: 1 });
    expect(engine.verify(fork.code)).toMatchObject({ verdict: 'verified', hash: fork.hash });
  });

  test('lets plans decide again, or holds them', async () => {
    const levers = ['--quarter', '1', '--set', 'lab.cloud=90,lab.release=open'];
    const [decide, held] = [await told(...levers), await told(...levers, '--rivals', 'held')];
    const prices = ({ quarters }: GameReport) => quarters.map(({ firms }) => firms.rivalLab.decision);
    expect(prices(held.changed)).toEqual(prices(held.recorded));
    expect(prices(decide.changed)).not.toEqual(prices(decide.recorded));
    expect(await told(...levers, '--rivals=decide')).toEqual(decide);
  });

  test('prints a table of recorded, changed and difference, and the code', async () => {
    const [table, { changed, fork }] = [
      await ask('--quarter', '3', '--set', 'lab.price=12'),
      await told('--quarter', '3', '--set', 'lab.price=12'),
    ];
    expect(table).toContain('quarter 3 with lab.price=12; plans decide again; quarters before it are the same\n');
    expect(table.match(/^ +(?:\d \d{4} Q\d )? +(recorded|changed|difference)/gm)?.length).toBeGreaterThanOrEqual(4);
    expect(table).toContain(`  ${changed.quarters[3]!.firms.lab.revenue.total.toFixed(0)}  `);
    expect(table.endsWith(`fork code ${fork.code}\n`)).toBe(true);
  });

  test.each<[args: string[], sentence: string]>([
    [['--quarter', '2'], '--set is missing; it names the levers to change, such as lab.cloud=70.'],
    [['--set', 'lab.cloud=70'], '--quarter is missing; it names the quarter to change.'],
    [['--quarter', '5', '--set', 'lab.cloud=7'], '--quarter: "5" is not a whole number from 1 to 4 (quarters played).'],
    [['--quarter', '2', '--set', 'lab'], '--set: "lab" is not FIRM.LEVER=VALUE, such as lab.cloud=70.'],
    [
      ['--quarter', '2', '--set', 'labs.cloud=70'],
      '--set labs: no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
    [
      ['--quarter', '2', '--set', 'lab.clouds=70'],
      '--set lab.clouds: no such lever; the nearest is "cloud" (there are cloud, products, research, release, price, safeguards, order, deal).',
    ],
    [['--quarter', '2', '--set', 'lab.deal=yes'], 'lab.deal: "yes" is not one of accept, decline.'],
    [
      ['--quarter', '2', '--set', 'lab.price=5'],
      'lab.price: 5 is not a whole number from 10 to 80 (tenths of the commodity price).',
    ],
    [['--quarter', '2', '--set', 'lab.cloud=7,lab.cloud=8'], '--set lab.cloud: is set twice; keep one of them.'],
    [
      ['--quarter', '2', '--set', 'lab.cloud=7', '--rivals', 'hold'],
      '--rivals "hold": no such way of rivals; the nearest is "held" (there are decide, held).',
    ],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('counterfactual', code, ...args)).toBe(sentence);
  });

  test('needs a quarter that was played', async () => {
    const unplayed = engine.encode(record, engine.playGame(record, 0));
    expect(await refusal('counterfactual', unplayed, '--quarter', '1', '--set', 'lab.cloud=70')).toBe(
      '--quarter: no quarter of this game has been played yet.',
    );
  });
});
