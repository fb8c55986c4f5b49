import { describe, expect, test, vi } from 'vitest';
import { forecast } from '../../game/insight/forecast.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { parseScript } from '../../game/replay/script.ts';
import { printed, refusal, runProgram, scratch } from './program.ts';

// Each process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { file } = scratch();

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  seats: { lab: { decisions: [{ release: 'preview' }, {}, { release: 'api', price: 30 }] }, ads: { plan: 'allCloud' } },
};
const path = file('script.json', JSON.stringify(script));
const { record } = parseScript(script);
const fan = (from: number, seeds = 40) => {
  const { model, worlds } = engine.playGame(record, from);
  return forecast(engine, record, { model, world: worlds[from]! }, { seeds, quarters: 6 - from });
};
const ask = ['--seeds', '40', '--json'];

describe('forecast', () => {
  const whole = runProgram(['forecast', path, ...ask, '--workers', '2']);

  test('prints the game, where it stands and the fan over what is to come, whatever the number of workers', async () => {
    expect({ code: whole.code, err: whole.err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(whole.out)).toEqual({
      study: 'forecast',
      rules: { version: engine.rules.version, hash: engine.rules.hash },
      game: record,
      from: 0,
      seeds: 40,
      quarters: fan(0),
    });
    expect((await printed('forecast', path, ...ask, '--workers', '1')).out).toBe(whole.out);
  });

  test('keeps the quarters asked for, and of a game in progress those played', async () => {
    const quartersOf = async (...args: string[]) =>
      (JSON.parse((await printed('forecast', ...args, ...ask)).out) as { quarters: unknown }).quarters;
    expect(await quartersOf(path, '--from', '4')).toEqual(fan(4));
    const code = engine.encode(record, engine.playGame(record, 4));
    expect(await quartersOf(code)).toEqual(fan(4));
    expect(await quartersOf(code, '--from', '2')).not.toEqual(fan(4));
    const other = file('other.json', JSON.stringify({ ...script, seed: 8 }));
    expect(await quartersOf(other)).toEqual(fan(0));
    expect(await quartersOf(other, '--from', '4')).not.toEqual(fan(4));
  });

  test('splits into shards that merge to the same bytes', async () => {
    const shards: string[] = [];
    for (const part of [1, 2, 3]) {
      const { out } = await printed('forecast', path, ...ask, '--shard', `${part}/3`);
      shards.push(file(`shard-${part}.ndjson`, out));
    }
    expect(await printed('merge', ...shards.toReversed(), '--json')).toEqual({ code: 0, out: whole.out });
    expect(await printed('merge', ...shards)).toEqual(await printed('forecast', path, '--seeds', '40'));
    expect(await refusal('merge', ...shards, '--csv')).toBe('--csv: a forecast is a table or --json.');
  });

  const first = { study: 'forecast', rules: engine.rules, game: record, from: 0, seeds: 1, shard: { part: 1, of: 1 } };
  const { seats: _seats, ...seatless } = record;
  test.each<[string, object]>([
    ['without seats', { game: seatless }],
    ['with seats that are none', { game: { ...record, seats: { lab: null } } }],
    ['with a seat nobody has', { game: { ...record, seats: { labs: { plan: 'rule' } } } }],
    ['of no known scenario', { game: { ...record, scenario: 'x\u001b[2J' } }],
    ['without a seed', { game: { ...record, seed: null } }],
    ['of too many quarters', { game: { ...record, quarters: 41 } }],
    ['that keeps all quarters', { from: 6 }],
    ['of rules without a hash', { rules: { version: 1, hash: '\nx' } }],
    ['of more shards than there can be', { shard: { part: 1, of: 1e15 } }],
    ['of a shard beyond the last', { shard: { part: 2, of: 1 } }],
  ])('a forged header %s is refused', async (_, forged) => {
    const lines = [JSON.stringify({ ...first, ...forged }), '{"end":{"pieces":0}}', ''];
    expect(await refusal('merge', file('forged.ndjson', lines.join('\n')))).toContain('this is no study');
  });

  test('a header as a shard has it is read: of all there can be in a game', async () => {
    const game: GameRecord = {
      ...record,
      parameters: { 'distillation.hunger': 1.4 },
      firms: { lab: { fleet: 600, 'rule.deal': 'decline' } },
      seats: { lab: { by: 'a plan', silent: [2], decisions: [{ forecast: { low: 1, high: 2 } }, {}] } },
      parent: { hash: '0123456789abcdef', quarter: 1 },
    };
    const lines = [JSON.stringify({ ...first, game }), '{"end":{"pieces":0}}', ''];
    expect(await refusal('merge', file('whole.ndjson', lines.join('\n')))).toContain('breaks off after 0 pieces');
  });

  test('prints a table of the seats that decide', async () => {
    const { out } = await printed('forecast', path, '--seeds', '20');
    expect(out).toContain('april-2026, from quarter 1 of 6, 20 seeds');
    expect(out.match(/^\w+$/gm)).toEqual(['lab']);
    expect(out).toMatch(/\n +1 {2}2026 Q2 {2}/);
  });

  test.each([
    [['--seeds', '0'], '--seeds: "0" is not a whole number from 1 to 10000'],
    [['--from', '6'], '--from: "6" is not a whole number from 0 to 5'],
    [['--from', 'x'], '--from: "x" is not a whole number from 0 to 5'],
    [['--shard', '1/2'], '--shard: goes with --json'],
    [['--seed', '3'], '--seed: no such option; the nearest is "--seeds"'],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('forecast', path, ...args)).toContain(sentence);
  });
});
