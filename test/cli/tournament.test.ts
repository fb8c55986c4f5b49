import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { RULES } from '../../game/replay/rules.ts';
import { codeOf, command, printed, refusal, root, runProgram, scratch, startInto, until } from './program.ts';

// Each process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { folder, file } = scratch();

const study = ['tournament', '--role', 'lab', '--plans', 'rule,allCloud', '--games', '40', '--quarters', '3'];
const here = [...study, '--workers', '1'];
const whole = runProgram([...study, '--json']);
const wholeFile = file('whole.ndjson', whole.out);
// One shard by workers, so that two ways of playing meet in one study.
const shards = [
  file('shard-1.ndjson', (await printed(...here, '--json', '--shard', '1/3')).out),
  file('shard-2.ndjson', runProgram([...study, '--json', '--shard', '2/3', '--workers', '2']).out),
  file('shard-3.ndjson', (await printed(...here, '--json', '--shard', '3/3')).out),
] as const;

describe('tournament', () => {
  test('prints the study, each game with the results of each plan, and the summary', () => {
    expect({ code: whole.code, err: whole.err }).toEqual({ code: 0, err: '' });
    const lines = whole.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(42);
    expect(lines[0]).toEqual({
      study: 'tournament',
      rules: RULES,
      scenario: 'april-2026',
      quarters: 3,
      role: 'lab',
      plans: ['rule', 'allCloud'],
      games: 40,
    });
    const seats = { lab: { plan: 'allCloud' } } as const;
    const record = { scenario: 'april-2026', seed: 7, quarters: 3, parameters: {}, firms: {}, seats } as const;
    const { hash, final } = engine.reportGame(engine.playGame(record));
    expect(lines[7]).toMatchObject({ game: 7, results: { allCloud: { ...final.lab, hash } } });
    expect(lines[41]).toMatchObject({ summary: { games: 40, plans: [{ plan: 'rule' }, { plan: 'allCloud' }] } });
  });

  test('prints the same whatever the number of workers', async () => {
    expect((await printed(...here, '--json')).out === whole.out).toBe(true);
    expect(runProgram([...study, '--json', '--workers', '4'])).toEqual(whole);
  });

  test('prints a row for each game and plan, or a table', async () => {
    const rows = (await printed(...here, '--csv')).out.trimEnd().split('\n');
    expect(rows).toHaveLength(81);
    expect(rows[0]).toBe('seed,plan,revenue,pricingPower,distillationExposure,distillationShare,enterpriseValue,hash');
    expect(rows[14]).toMatch(/^7,allCloud,/);
    const table = (await printed(...here)).out;
    expect(table).toContain('lab in april-2026, 3 quarters, seeds 1 to 40');
    expect(table).toMatch(/value \$M +rule less allCloud/);
  });

  test.each([
    [['--role', 'lbb', '--plans', 'rule,allCloud', '--games', '1'], '--role "lbb": no such role; the nearest is "lab"'],
    [
      ['--role', 'lab', '--plans', 'rule,alCloud', '--games', '1'],
      '--plans "alCloud": no such plan; the nearest is "allCloud"',
    ],
    [['--role', 'lab', '--plans', 'rule', '--games', '1'], '--plans: one plan has nobody to compete with'],
    [['--role', 'lab', '--plans', 'rule,rule', '--games', '1'], '--plans: rule is named twice'],
    [['--role', 'lab', '--plans', 'rule,allCloud'], '--games is missing'],
    [['--role', 'lab', '--plans', 'rule,allCloud', '--games', '0'], '--games: "0" is not a whole number from 1'],
    [[...study.slice(1), '--scenario', 'april'], '--scenario "april": no such scenario; the nearest is "april-2026"'],
    [[...study.slice(1), '--json', '--shard', '3/2'], '--shard: there is no shard 3 of 2'],
    [[...study.slice(1), '--json', '--shard', 'x'], '--shard: "x" is no shard; write PART/OF'],
    [[...study.slice(1), '--shard', '1/2'], '--shard: goes with --json'],
    [[...study.slice(1), '--json', '--csv'], '--csv: goes not with --json'],
    [[...study.slice(1), '--json', '--resume', 'nowhere'], 'nowhere: there is no such file'],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('tournament', ...args)).toContain(sentence);
  });
});

describe('merge', () => {
  test('makes of shards in any order the very bytes of the study that was not split, in every form', async () => {
    const [first, second, third] = shards;
    for (const form of [['--json'], ['--csv'], []]) {
      expect(await printed('merge', third, first, second, ...form)).toEqual(await printed(...here, ...form));
    }
    expect(runProgram(['merge', ...shards, '--json'])).toEqual(whole);
  });

  test('takes files whose line breaks have become those of Windows', async () => {
    const windows = shards.map((path, i) =>
      file(`windows-${i}.ndjson`, readFileSync(path, 'utf8').replaceAll('\n', '\r\n')),
    );
    expect((await printed('merge', ...windows, '--json')).out === whole.out).toBe(true);
    const begun = file('windows.ndjson', whole.out.split('\n').slice(0, 9).join('\r\n'));
    expect((await printed(...here, '--json', '--resume', begun)).out === whole.out).toBe(true);
  });

  test('refuses what is missing, given twice, of another study, cut off, changed or no shard', async () => {
    const [first, second, third] = shards;
    const lines = readFileSync(second, 'utf8').trimEnd().split('\n');
    const other = file('other.ndjson', readFileSync(second, 'utf8').replace('"quarters":3', '"quarters":4'));
    const cut = file('cut.ndjson', lines.slice(0, 5).join('\n'));
    const broken = file('broken.ndjson', `${lines.slice(0, 5).join('\n')}\n${lines[5]!.slice(0, 40)}`);
    const gap = file('gap.ndjson', [...lines.slice(0, 4), ...lines.slice(5)].join('\n'));
    expect(await refusal('merge', first, third)).toBe('merge: of 3 shards these are missing: 2.');
    expect(await refusal('merge', first, second, first)).toContain('shard 1 of 3 is given twice');
    expect(await refusal('merge', first, other, third)).toContain('of another study than');
    expect(await refusal('merge', first, cut, third)).toContain('breaks off after 4 pieces');
    expect(await refusal('merge', first, broken, third)).toContain('line 6 is damaged or cut off');
    expect(await refusal('merge', first, gap, third)).toContain('number 14 is not one of shard 2 of 3');
    const [head, ...rest] = readFileSync(first, 'utf8').split('\n');
    for (const [was, forged] of [
      ['"plans":["rule","allCloud"]', '"plans":["rule","rule"]'],
      [`"hash":"${RULES.hash}"`, '"hash":"\\nx"'],
      ['"of":3', '"of":1000000000000000'],
    ] as const) {
      expect(head).toContain(was);
      const text = [head!.replace(was, forged), ...rest].join('\n');
      expect(await refusal('merge', file('forged.ndjson', text))).toContain('this is no study');
    }
    const rows = readFileSync(first, 'utf8').replace(/"hash":"\w{16}"\}\}\}/, '"hash":"x\\n8,rule,1"}}}');
    expect(await refusal('merge', file('rows.ndjson', rows))).toContain('line 2 is damaged');
    expect(await refusal('merge', wholeFile)).toContain('this is no shard');
    expect(await refusal('merge', file('script.json', '{}\n'))).toContain('this is no study');
  });
});

describe('interrupting', () => {
  const long = [
    'tournament',
    '--role',
    'lab',
    '--plans',
    'rule,allCloud',
    '--games',
    '1000',
    '--quarters',
    '2',
    '--json',
  ];

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves whole lines, and what goes on from them is the study itself', async (signal, code) => {
    const path = join(folder, `${signal}.ndjson`);
    const child = startInto(path, [...long, '--workers', '2']);
    const said = textOf(child.stderr!);
    await until(() => readFileSync(path, 'utf8').split('\n').length > 20);
    child.kill(signal);
    expect(await codeOf(child)).toBe(code);
    const written = readFileSync(path, 'utf8');
    const lines = written.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeLessThan(1001);
    lines.forEach((line, i) => expect(i === 0 || (JSON.parse(line) as { game: number }).game === i).toBe(true));
    const games = lines.length - 1;
    expect(await said).toBe(`Interrupted after ${games} of 1000 games. --resume goes on from what is written.\n`);
    if (signal === 'SIGTERM') return;
    const uninterrupted = await printed(...long, '--workers', '1');
    expect(uninterrupted.out.startsWith(written)).toBe(true);
    expect(runProgram([...long, '--resume', path]).out === uninterrupted.out).toBe(true);
  });

  test('a last line that was cut off is played again; damage above it and another study are refused', async () => {
    const lines = whole.out.split('\n');
    const cut = file('begun.ndjson', `${lines.slice(0, 9).join('\n')}\n${lines[9]!.slice(0, 50)}`);
    expect((await printed(...here, '--json', '--resume', cut)).out === whole.out).toBe(true);
    expect((await printed(...here, '--json', '--resume', wholeFile)).out === whole.out).toBe(true);
    const damaged = file('damaged.ndjson', [...lines.slice(0, 4), '{"game":4', ...lines.slice(5)].join('\n'));
    const skips = file('skips.ndjson', [...lines.slice(0, 4), ...lines.slice(5)].join('\n'));
    const resume = (path: string) => refusal(...study, '--json', '--resume', path);
    expect(await resume(damaged)).toContain('line 5 is damaged; take it and all below it out');
    expect(await resume(skips)).toContain('number 5 is not where it should be');
    expect(await resume(shards[0])).toContain('another study: shard is');
    expect(await refusal(...study.with(2, 'ads'), '--json', '--resume', wholeFile)).toContain(
      'another study: role is "lab" there and "ads" here',
    );
  });

  test('a file that breaks off in its first line, or before, is begun anew; one of something else is refused', async () => {
    const resumed = (begun: string, ...more: string[]) =>
      printed(...here, '--json', '--resume', file('early.ndjson', begun), ...more);
    expect((await resumed('')).out === whole.out).toBe(true);
    expect((await resumed(whole.out.slice(0, 40))).out === whole.out).toBe(true);
    expect((await resumed('', '--shard', '1/3')).out === readFileSync(shards[0], 'utf8')).toBe(true);
    for (const other of [whole.out.slice(0, 40).replace('rules', 'role'), '\n', '{}']) {
      await expect(resumed(other)).rejects.toThrow('this is no study');
    }
  });

  test.skipIf(process.platform === 'win32')('a file is not resumed into itself', () => {
    for (const into of ['>', '>>']) {
      const path = file('itself.ndjson', whole.out.slice(0, 1000));
      const words = [process.execPath, ...command, ...here, '--json', '--resume', path];
      const line = `${words.map((word) => `'${word}'`).join(' ')} ${into} '${path}'`;
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `${path}: this very command writes to this file; let it write to another.\n`,
      });
    }
  });
});

describe('progress', () => {
  // Some containers have the program and no terminals to give.
  const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

  test.skipIf(!hasTerminals)('is a bar on standard error where that is a terminal, cleared at the end', async () => {
    const line = [process.execPath, ...command, ...study].map((word) => `'${word}'`).join(' ');
    const { stdout } = spawnSync('script', ['-qec', `${line} > ${join(folder, 'table')}`, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toContain('] 40 of 40 games');
    expect(stdout.endsWith('\u001B[2K')).toBe(true);
    expect(readFileSync(join(folder, 'table'), 'utf8')).toBe((await printed(...here)).out);
  });

  test('is nothing at all where standard error is piped', () => {
    expect(runProgram([...study, '--workers', '2']).err).toBe('');
  });
});
