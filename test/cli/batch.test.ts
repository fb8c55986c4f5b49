import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test, vi } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { codeOf, printed, refusal, runProgram, scratch, startInto, until } from './program.ts';

// Each process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { folder, file } = scratch();

const codes = [1, 2, 3, 4, 5].map((seed) => {
  const record: GameRecord = { scenario: 'archetypes', seed, quarters: 2, parameters: {}, firms: {}, seats: {} };
  return engine.encode(record, engine.playGame(record));
});

/** Lines of which some are blank and some are bad, more than one job holds. */
const lines = Array.from({ length: 150 }, (_, i) => (i % 9 === 4 ? '' : i % 7 === 3 ? '{"format":' : codes[i % 5]!));
const input = `${lines.join('\n')}\n`;
const whole = runProgram(['batch', '--workers', '1'], input);

describe('batch', () => {
  test('answers every line that is not blank, in order, whatever the number of workers', () => {
    expect({ code: whole.code, err: whole.err }).toEqual({ code: 0, err: '' });
    const answers = whole.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { hash?: string; error?: string });
    const asked = lines.filter((line) => line !== '');
    expect(answers).toHaveLength(asked.length);
    const finals = codes.map((code) => engine.decode(code).hashes.final);
    expect(answers.map(({ hash }) => hash)).toEqual(asked.map((line) => finals[codes.indexOf(line)]));
    const errors = answers.flatMap(({ error }) => error ?? []);
    expect(new Set(errors)).toEqual(new Set([expect.stringContaining('this is not JSON')]));
    expect(errors).toHaveLength(asked.filter((line) => line.startsWith('{')).length);
    expect(runProgram(['batch', '--workers', '3'], input)).toEqual(whole);
  });

  test('splits into shards whose lines carry their number, and which merge to the same bytes', async () => {
    const shards = ['1/2', '2/2'].map((part) => {
      const { code, out } = runProgram(['batch', '--shard', part], input);
      expect(code).toBe(0);
      return { path: file(`shard-${part[0]}.ndjson`, out), out };
    });
    const second = shards[1]!.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(second[0]).toEqual({ study: 'batch', shard: { part: 2, of: 2 } });
    const numbers = lines.flatMap((line, i) => (line !== '' && i % 2 === 1 ? [i + 1] : []));
    expect(second.slice(1, -1).map(({ line }) => line)).toEqual(numbers);
    const sha256 = createHash('sha256').update(input).digest('hex');
    expect(second.at(-1)).toEqual({ end: { pieces: numbers.length, lines: 150, sha256 } });
    const [one, two] = shards.map(({ path }) => path) as [string, string];
    expect(await printed('merge', two, one)).toEqual({ code: 0, out: whole.out });
    const other = file('other.ndjson', runProgram(['batch', '--shard', '2/2'], input.replace('{', '[')).out);
    expect(await refusal('merge', one, other)).toContain('of another study than');
    expect(await refusal('merge', one, two, '--json')).toContain('a batch has one form only');
  });

  test('an expectation that fails is told by the exit code, of shards too', async () => {
    const expecting = (atLeast: number) =>
      JSON.stringify({
        format: 'shadow-price/script@1',
        scenario: 'archetypes',
        quarters: 1,
        expect: [{ path: 'market.rentalPrice', atLeast }],
      });
    const both = `${expecting(0)}\n${expecting(1e9)}\n`;
    const { code, out } = runProgram(['batch', '--workers', '2'], both);
    expect(code).toBe(1);
    const shards = ['1/2', '2/2'].map((part) => runProgram(['batch', '--shard', part], both));
    expect(shards.map((shard) => shard.code)).toEqual([0, 1]);
    const paths = shards.map((shard, i) => file(`expecting-${i}.ndjson`, shard.out));
    expect(await printed('merge', ...paths)).toEqual({ code: 1, out });
  });

  test.skipIf(process.platform === 'win32')('an interrupt leaves whole lines', async () => {
    const path = join(folder, 'interrupted.ndjson');
    const child = startInto(path, ['batch', '--workers', '2']);
    const said = textOf(child.stderr!);
    // The end of the input never comes; the lines so far are answered all the same.
    child.stdin!.write(input);
    await until(() => readFileSync(path, 'utf8').length === whole.out.length);
    child.kill('SIGINT');
    expect(await codeOf(child)).toBe(130);
    expect(readFileSync(path, 'utf8')).toBe(whole.out);
    expect(await said).toMatch(/^Interrupted after \d+ answers\.\n$/);
  });

  test('holds a stream far larger than its memory', async () => {
    // 1,400 codes in 50 kB of blanks each: 70 MB through a heap of 64 MB.
    const padded = codes[0]!.padEnd(50_000);
    const path = join(folder, 'large.ndjson');
    const child = startInto(path, ['batch', '--workers', '1'], ['--max-old-space-size=64']);
    const repeated = function* () {
      for (let i = 0; i < 1400; i += 1) yield `${padded}\n`;
    };
    await pipeline(Readable.from(repeated()), child.stdin!);
    expect(await codeOf(child)).toBe(0);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1400);
  });
});
