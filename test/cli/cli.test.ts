import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test, vi } from 'vitest';
import { readGame } from '../../cli/input.ts';
import { engine } from '../../game/replay/engine.ts';
import type { FullReport } from '../../game/replay/report.ts';
import { RULES } from '../../game/replay/rules.ts';
import kept from '../archive/kept.json';
import { command, printed, refusal, root, runProgram, scratch } from './program.ts';

// Each process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { folder, file } = scratch();

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 4,
  seats: { lab: { decisions: [{ release: 'preview' }, {}, { release: 'api', price: 30 }] } },
};
const scriptFile = file('script.json', JSON.stringify(script));

describe('simulate', () => {
  const { code, out, err } = runProgram(['simulate', scriptFile, '--json']);
  const report = JSON.parse(out) as FullReport;

  test('prints one report and nothing else', () => {
    expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, err: '', lines: 1 });
    expect(report).toMatchObject({ scenario: 'april-2026', seed: 7, rules: RULES, expectations: [] });
    expect(Object.keys(report).sort()).toEqual(
      ['scenario', 'seed', 'rules', 'code', 'hash', 'quarters', 'final', 'expectations'].sort(),
    );
    expect(report.quarters.map(({ quarter, label }) => `${quarter} ${label}`)).toEqual([
      '1 2026 Q2',
      '2 2026 Q3',
      '3 2026 Q4',
      '4 2027 Q1',
    ]);
    expect(report.quarters[3]!.hash).toBe(report.hash);
  });

  test('plays a code, as an argument, in a file or on standard input, to the same end', () => {
    const wrapped = file('code.txt', `https://example.org/#g=${report.code.replaceAll(/(.{30})/g, '$1\n')}\n`);
    const again = [
      runProgram(['simulate', report.code, '--json']),
      runProgram(['simulate', wrapped, '--json']),
      runProgram(['simulate', '-', '--json'], report.code),
    ];
    expect(again.map(({ out: text }) => (JSON.parse(text) as FullReport).hash)).toEqual(Array(3).fill(report.hash));
  });

  test('prints a table for reading, and tells expectations', () => {
    const expect3 = { quarter: 4, path: 'firms.lab.leadMonths', atLeast: 3 };
    const expect99 = { quarter: 4, path: 'firms.lab.leadMonths', atLeast: 99 };
    const met = runProgram(['simulate', '-'], JSON.stringify({ ...script, expect: [expect3] }));
    expect(met).toMatchObject({ code: 0, err: '' });
    expect(met.out).toMatch(/^april-2026, seed 7, 4 of 4 quarters/);
    expect(met.out).toContain(
      `hash ${report.hash}\ncode ${report.code}\nmet: quarter 4, firms.lab.leadMonths at least 3`,
    );
    const failed = runProgram(['simulate', '-'], JSON.stringify({ ...script, expect: [expect3, expect99] }));
    expect(failed).toMatchObject({ code: 1, err: '' });
    expect(failed.out).toContain('FAILED: quarter 4, firms.lab.leadMonths at least 99');
  });

  test('exports a table for other programs, and a script that plays alike', async () => {
    const csv = runProgram(['export', report.code, '--csv']).out.trimEnd().split('\n');
    expect(csv).toHaveLength(1 + 4 * 5);
    expect(csv[0]).toMatch(/^quarter,label,shock,hash,firm,market\.rentalPrice,/);
    const widths = new Set(csv.map((line) => line.split(',').length));
    expect(widths.size).toBe(1);
    const { record } = await readGame(scriptFile);
    const unplayed = engine.encode(record, engine.playGame(record, 0));
    expect(await printed('export', unplayed, '--csv')).toEqual({ code: 0, out: `${csv[0]}\n` });
    const exported = runProgram(['export', report.code, '--script']).out;
    expect((JSON.parse(runProgram(['simulate', '-', '--json'], exported).out) as FullReport).hash).toBe(report.hash);
  });

  test('a script made of a code of older rules is told to be played under the newest', () => {
    const code = Object.values(kept[0]!.codes)[0]!;
    const { code: exit, out, err } = runProgram(['export', code, '--script']);
    expect({ exit, format: (JSON.parse(out) as { format: string }).format }).toEqual({
      exit: 0,
      format: script.format,
    });
    expect(err).toMatch(
      /^SP1-\S+: this game was made under rules 1 \(\w{8}\); as a script it is played under rules .+\.\n$/,
    );
    expect(runProgram(['export', report.code, '--script']).err).toBe('');
    expect(runProgram(['export', code, '--csv']).err).toBe('');
  });

  test('verify tells verified, differs, other rules and damaged apart', () => {
    const forged = structuredClone(report);
    forged.quarters[2]!.firms.lab.cash += 1;
    const older = { ...report, rules: { version: 99, hash: RULES.hash } };
    const handedIn = file('class.txt', `${report.code}\n${report.code}\n`);
    const files = [
      file('report.json', JSON.stringify(report)),
      file('forged.json', JSON.stringify(forged, null, 2)),
      file('older.json', JSON.stringify(older)),
      file('cut.json', JSON.stringify(report).slice(0, 1000)),
    ];
    const all = runProgram(['verify', report.code, handedIn, ...files, report.code.slice(0, -3)]);
    expect(all).toMatchObject({ code: 1, err: '' });
    const verdicts = all.out
      .trimEnd()
      .split('\n')
      .map((line) => /: (verified|differs at quarter \S+ in \S+?|other rules|damaged)[:,]/.exec(line)?.[1]);
    expect(verdicts).toEqual([
      'verified',
      'verified',
      'verified',
      'verified',
      'differs at quarter 3 in firms.lab.cash',
      'other rules',
      'damaged',
      'damaged',
    ]);
    expect(runProgram(['verify', report.code])).toMatchObject({ code: 0, err: '' });
    const [json] = runProgram(['verify', '--json', files[1]!]).out.trimEnd().split('\n');
    expect(JSON.parse(json!)).toMatchObject({ verdict: 'differs', quarter: 3, field: 'firms.lab.cash' });
  });
});

describe('batch', () => {
  test('answers each line in order, bad ones too', () => {
    const bad = JSON.stringify({ ...script, seed: -1 });
    const failing = JSON.stringify({ ...script, expect: [{ path: 'shock', equals: 'x' }] });
    const { code, out, err } = runProgram(
      ['batch'],
      [JSON.stringify(script), 'nonsense', bad, '', JSON.stringify(script)].join('\n'),
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect({ code, err, count: lines.length }).toEqual({ code: 0, err: '', count: 4 });
    expect(lines[0]).toEqual(lines[3]);
    expect(Object.keys(lines[0]!)).toEqual(['hash', 'final', 'last']);
    expect(Object.keys(lines[0]!.last as object)).toEqual(['market', 'firms']);
    expect(lines[1]).toEqual({ error: 'line 1, column 1: this is not JSON: there is "n" where a value should be.' });
    expect(lines[2]).toEqual({ error: 'seed: -1 is not a whole number from 0 to 4294967295.' });
    const report = JSON.parse(runProgram(['simulate', scriptFile, '--json']).out) as FullReport;
    const last = report.quarters[3]!;
    expect(lines[0]).toEqual({
      hash: report.hash,
      final: report.final,
      last: { market: last.market, firms: last.firms },
    });
    expect(runProgram(['batch'], failing).code).toBe(1);
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [...command, 'batch'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const seed of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ ...script, seed })}\n`);
      const { value } = (await lines.next()) as { value: string };
      expect(JSON.parse(value)).toHaveProperty('hash');
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [...command, 'batch'], { cwd: root, stdio: 'pipe' });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.stdin.on('error', () => {});
    child.stdin.end(`${JSON.stringify(script)}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });
});

describe('bad input ends with 2 and one sentence on standard error', () => {
  test.each<[string[], string, string]>([
    [[], '', 'name a verb, such as "simulate"; "help" lists them.'],
    [
      ['simulate', '-'],
      '{\n"seed" 7}',
      'standard input: line 2, column 8: this is not JSON: there is "7" where ":" should be.',
    ],
    [
      ['simulate', '-'],
      JSON.stringify({ ...script, expect: [{ path: 'markt.rentalPrice', atLeast: 1 }] }),
      'standard input: expect[0].path: no such figure; the nearest is "market.rentalPrice".',
    ],
  ])('%j', (args, input, sentence) => {
    expect(runProgram(args, input)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  // The same without starting a process for each.
  const wrong = file('wrong.json', JSON.stringify({ ...script, seats: { lab: { decisions: [{}, { price: 95 }] } } }));
  test.each<[string[], string]>([
    [['simulat'], 'simulat: no such verb; the nearest is "simulate".'],
    [['simulate'], 'SCRIPT or CODE is missing; "help" shows how to call this.'],
    [['simulate', scriptFile, scriptFile], `${scriptFile}: only one SCRIPT or CODE can be given.`],
    [['simulate', scriptFile, '--jsn'], '--jsn: no such option; the nearest is "--json" (there are --json).'],
    [['schema', '--json'], '--json: no such option; the nearest is "--observation" (there are --observation).'],
    [['batch', 'file'], 'file: this verb takes no arguments.'],
    [['simulate', 'nowhere.json'], 'nowhere.json: there is no such file, and it is no code (a code begins with SP1-).'],
    [['simulate', folder], `${folder}: this is a folder; name a file in it.`],
    [
      ['simulate', wrong],
      `${wrong}: seats.lab.decisions[1].price: 95 is not a whole number from 10 to 80 (labs) or from 9 to 30 (others), tenths of the commodity price.`,
    ],
    [
      ['simulate', 'SP1-AAAAAAAAAAAAAAAAAAAA'],
      'SP1-AAAAAAAA…: a character of this code is wrong or missing; copy it again from its first to its last character.',
    ],
    [['export', scriptFile], 'export: name what to export: --csv or --script.'],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal(...args)).toBe(sentence);
  });
});

describe('odd sources', () => {
  test('say nothing in lines of their own: not by their names, nor by what is in them', async () => {
    const report = JSON.parse((await printed('simulate', scriptFile, '--json')).out) as FullReport;
    const forged = 'bob.json: verified: 4 of 4 quarters';
    const [first, ...others] = report.quarters;
    const named = (name: string, quarter: object) =>
      file(name, JSON.stringify({ ...report, quarters: [quarter, ...others] }));
    const files = [
      named('plain.json', { ...first, [`x\n${forged}`]: 1 }),
      named('steered.json', { ...first, '\u001b[2K\r\u009b2K': 1 }),
      named(`named\n${forged}`, { ...first, quarter: 2 }),
    ];
    const { code, out } = await printed('verify', ...files);
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(files.length);
    for (const line of lines) expect(line).toMatch(/^\P{Cc}+: differs at quarter 1 in \P{Cc}+$/u);
    const { code: refused, err } = runProgram(['verify', `nowhere\n${forged}`, `there\u001b[2K`]);
    expect(refused).toBe(2);
    expect(err.match(/^.+: there is no such file, .+$/gm)).toHaveLength(2);
    expect(err).toMatch(/^[\P{Cc}\n]+$/u);
  });

  test('a script may quote the address of a code', async () => {
    const quoting = file('quoting.json', JSON.stringify({ ...script, expect: [{ path: 'shock', equals: 'x#g=' }] }));
    expect(await printed('simulate', quoting)).toMatchObject({ code: 1 });
  });

  test('verify looks at every name, whatever the first ones are', () => {
    const { code, out, err } = runProgram(['verify', 'nowhere.json', scriptFile, 'SP1-AAAAAAAAAAAAAAAAAAAA']);
    expect(code).toBe(2);
    expect(err).toBe(
      'nowhere.json: there is no such file, and it is no code (a code begins with SP1-).\n' +
        `${scriptFile}: this is JSON but no report; a script has nothing to verify, so simulate it.\n`,
    );
    expect(out).toContain('damaged');
  });

  test('a report that lacks a part is damaged, whichever part it is; a script is none', async () => {
    const report = JSON.parse((await printed('simulate', scriptFile, '--json')).out) as Record<string, unknown>;
    for (const part of ['code', 'quarters', 'rules', 'hash', 'final', 'expectations']) {
      const { [part]: _, ...rest } = report;
      const path = file('part.json', JSON.stringify(rest));
      const out = `${path}: damaged: this is no whole report: ${part} is missing or of another kind.\n`;
      expect(await printed('verify', path)).toEqual({ code: 1, out });
    }
    const lone = file('lone.json', JSON.stringify({ rules: RULES }));
    expect(await printed('verify', lone)).toMatchObject({ code: 1 });
  });

  test('UTF-16, as some shells on Windows write it, is read like UTF-8', async () => {
    const wide = join(folder, 'wide.json');
    writeFileSync(wide, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(script), 'utf16le')]));
    expect((await readGame(wide)).record).toEqual((await readGame(scriptFile)).record);
  });
});

describe('what there is', () => {
  test('help names every verb', () => {
    const { code, out } = runProgram(['help']);
    expect(code).toBe(0);
    expect(
      ['simulate', 'verify', 'batch', 'export', 'scenarios', 'schema'].filter((verb) => !out.includes(`  ${verb}`)),
    ).toEqual([]);
  });

  test('scenarios and schema are printed', () => {
    expect(runProgram(['scenarios']).out).toMatch(/^april-2026\n {4}.+\n {4}Firms: hyperscaler, .+\narchetypes\n/);
    const ids = (JSON.parse(runProgram(['scenarios', '--json']).out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(['april-2026', 'archetypes']);
    expect(JSON.parse(runProgram(['schema']).out)).toMatchObject({ title: 'Shadow Price script', type: 'object' });
  });

  test('npm runs it', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.cli).toBe('tsx cli/main.ts');
  });
});
