import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import { seatCommand, takeSeats } from '../../cli/seats/command.ts';
import { playSeats, type Limits } from '../../cli/seats/playSeats.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { engine } from '../../game/replay/engine.ts';
import { SITTER_PATTERN, type DecidedSeat, type GameRecord, type InputError } from '../../game/replay/record.ts';
import type { FullReport } from '../../game/replay/report.ts';
import { command, root, scratch } from './program.ts';

vi.setConfig({ testTimeout: 60_000 });

const { folder, file } = scratch();

/** Patience for programs that do answer, on the slowest machine. */
const PATIENT: Limits = { start: 30_000, answer: 30_000, end: 5000 };
/** For programs that start and then do not answer. */
const BRISK: Limits = { start: 30_000, answer: 300, end: 300 };

const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 3, parameters: {}, firms: {}, seats: {} };
const script = { format: 'shadow-price/script@1', scenario: 'april-2026', seed: 7, quarters: 3 };
const scriptFile = file('script.json', JSON.stringify(script));

let programs = 0;

/** A program of Node: `body` is run for each line, with `m` the message and `say` to answer; `start` before the first. */
function program(body: string, start = ''): string {
  programs += 1;
  const path = file(
    `program${programs}.mjs`,
    `import { appendFileSync, existsSync, writeFileSync, writeSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
const say = (value) => console.log(typeof value === 'string' ? value : JSON.stringify(value));
${start}
for await (const line of createInterface({ input: process.stdin })) {
  const m = JSON.parse(line);
  ${body}
}
`,
  );
  return `"${process.execPath}" ${path}`;
}

const HELLO = `if (m.type === 'hello') say({});`;
const onQuarters = (body: string) => `${HELLO} if (m.type === 'quarter') { ${body} }`;

async function playWith(seats: Partial<Record<FirmId, string>>, limits = PATIENT) {
  const warnings: string[] = [];
  const commands = Object.entries(seats).map(([firm, words]) => seatCommand(`${firm}=${words}`));
  const game = await playSeats(record, commands, limits, (sentence) => warnings.push(sentence));
  const report = engine.fullReport(game.record, game.played);
  expect(report.quarters).toHaveLength(record.quarters);
  // Whatever the programs did, the game needs none of them to be played again.
  expect(engine.verify(report.code)).toMatchObject({ verdict: 'verified', hash: report.hash });
  const kept = engine.decode(report.code).record.seats;
  const seatOf = (firm: FirmId) => kept[firm] as DecidedSeat;
  return { game, report, warnings, seatOf };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended and that nobody has asked about yet is not alive.
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
}

async function pidsIn(path: string, count: number): Promise<number[]> {
  const read = () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).map(Number) : []);
  await vi.waitFor(() => expect(read()).toHaveLength(count), { timeout: 30_000 });
  return read();
}

/** Those that live on although they were given time to end. */
async function survivors(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 500 && pids.some(isAlive); tries += 1) await delay(20);
  return pids.filter(isAlive);
}

describe.concurrent('a program on a seat', () => {
  test('hears hello, what its seat may see, and the end; what it says is played and recorded under its name', async () => {
    const log = join(folder, 'heard.ndjson');
    const body = `appendFileSync(${JSON.stringify(log)}, line + '\\n');
      if (m.type === 'hello') say({ name: 'a plan (v1)' });
      if (m.type === 'quarter') say({ quarter: m.quarter, price: m.limits.price.low + m.quarter, release: 'preview' });`;
    const { game, report, warnings, seatOf } = await playWith({ lab: program(body) });
    expect(warnings).toEqual([]);
    expect(seatOf('lab')).toMatchObject({ by: 'a plan (v1)' });
    expect(seatOf('lab').silent).toBeUndefined();
    expect(report.quarters.map(({ firms }) => firms.lab.decision.price)).toEqual([11, 12, 13]);
    expect(report.quarters.map(({ firms }) => firms.lab.decision.release)).toEqual(['preview', 'preview', 'preview']);

    const heard = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(heard.map(({ type }) => type)).toEqual(['hello', 'quarter', 'quarter', 'quarter', 'end']);
    expect(heard[0]).toEqual({
      type: 'hello',
      format: 'shadow-price/seat@1',
      firm: 'lab',
      scenario: 'april-2026',
      quarters: 3,
      timeLimit: 30,
    });
    for (const [i, world] of game.played.worlds.slice(0, 3).entries()) {
      expect(heard[i + 1]).toEqual({ type: 'quarter', ...engine.observe(world, game.played.model, 'lab', 3) });
    }
    expect(heard[4]).toEqual({ type: 'end', hash: report.hash, code: report.code, final: report.final });
  });

  test('is asked at the same time as the others: each waits for the other to have been asked', async () => {
    const waits = (own: string, other: string) => {
      const flag = (name: string) => JSON.stringify(join(folder, `asked-${name}-`));
      return program(
        onQuarters(`writeFileSync(${flag(own)} + m.quarter, '');
          while (!existsSync(${flag(other)} + m.quarter)) await new Promise((r) => setTimeout(r, 5));
          say({});`),
      );
    };
    const { seatOf, warnings } = await playWith({ lab: waits('lab', 'ads'), ads: waits('ads', 'lab') });
    expect(warnings).toEqual([]);
    expect([seatOf('lab').silent, seatOf('ads').silent]).toEqual([undefined, undefined]);
  });

  test('answers late: the answer is not taken for one to the next question, whether it says its quarter or not', async () => {
    const late = (answer: string) =>
      program(
        `${HELLO} if (m.quarter === 2) { say(${answer}(1, 20)); say(${answer}(2, 21)); } if (m.quarter === 3) say(${answer}(3, 22));`,
        `
        const plain = (quarter, price) => ({ price });
        const numbered = (quarter, price) => ({ quarter, price });`,
      );
    const { report, seatOf } = await playWith(
      { lab: late('plain'), ads: late('numbered') },
      { ...PATIENT, answer: 3000 },
    );
    for (const firm of ['lab', 'ads'] as const) {
      expect(seatOf(firm).silent).toEqual([1]);
      expect(report.quarters.slice(1).map(({ firms }) => firms[firm].decision.price)).toEqual([21, 22]);
    }
  });

  test('may leave a question out if it then says which one it answers', async () => {
    const body = `${HELLO} if (m.quarter > 1) say({ quarter: m.quarter, price: 20 + m.quarter });`;
    const { report, seatOf } = await playWith({ lab: program(body) }, { ...PATIENT, answer: 3000 });
    expect(seatOf('lab').silent).toEqual([1]);
    expect(report.quarters.map(({ firms }) => firms.lab.decision.price)).toEqual([34, 22, 23]);
  });

  test('says nothing new with {}, and that is no silence', async () => {
    const { seatOf, warnings } = await playWith({ lab: program('say({});') });
    expect(warnings).toEqual([]);
    expect(seatOf('lab')).toMatchObject({ decisions: [{}, {}, {}] });
    expect(seatOf('lab').silent).toBeUndefined();
  });

  test('carries on from what was played, silent or not', async () => {
    const body = onQuarters(
      `say(m.quarter === 2 ? 'what?' : { safeguards: m.own.decision.safeguards + 5, order: m.carriedOver.order });`,
    );
    const { report, seatOf } = await playWith({ lab: program(body) });
    expect(seatOf('lab').silent).toEqual([2]);
    expect(report.quarters.map(({ firms }) => firms.lab.decision.safeguards)).toEqual([45, 45, 50]);
  });
});

describe.concurrent('a program that does as it should not: the game goes on by default', () => {
  const forever = 'setInterval(() => {}, 1000);';
  const cases: [string, string, RegExp, Limits?][] = [
    [
      'ends at once',
      program('', 'process.exit(3);'),
      /^quarter 1: lab: it has ended with code 3; everything carries over\.$/,
    ],
    ['throws', program(`${HELLO} if (m.type === 'quarter') throw new Error('oh');`), /it has ended with code 1/],
    ['kills itself', program(`process.kill(process.pid, 'SIGKILL');`), /it was ended by SIGKILL/],
    ['starts and answers nothing', program(HELLO), /it gave no answer within 0\.3 s/, BRISK],
    [
      'neither reads nor writes',
      program('', forever + 'await new Promise(() => {});'),
      /it gave no answer within 0\.3 s/,
      { ...BRISK, start: 300 },
    ],
    [
      'closes its output',
      program('', `process.stdout.destroy(); (await import('node:fs')).closeSync(1); ${forever}`),
      /it has closed its output/,
    ],
    [
      'writes prose',
      program(onQuarters(`say('I would raise the price.');`)),
      /its answer cannot be read: line 1, column 1: this is not JSON/,
    ],
    ['writes a number', program(onQuarters('say(7);')), /its answer is no object in braces/],
    ['writes a list', program(onQuarters(`say('[]');`)), /its answer is no object in braces/],
    [
      'writes bytes',
      program(onQuarters('process.stdout.write(Buffer.from([255, 0, 254, 10]));')),
      /its answer cannot be read/,
    ],
    ['nests deeply', program(onQuarters(`say('['.repeat(9000));`)), /its answer cannot be read/],
    ['gives a name twice', program(onQuarters(`say('{"price":20,"price":21}');`)), /"price" is given twice/],
    ['invents a lever', program(onQuarters('say({ prize: 9 });')), /lab\.prize: no such field; the nearest is "price"/],
    ['asks too much', program(onQuarters('say({ price: 81 });')), /lab\.price: 81 is not a whole number from 10 to 80/],
    [
      'orders too much',
      program(onQuarters('say({ order: m.limits.order.high + 1 });')),
      /lab\.order: \d+ is not a whole number/,
    ],
    [
      'gives away too much',
      program(onQuarters('say({ cloud: 90 });')),
      /lab: cloud 90 \+ products \d+ \+ research \d+ = \d+, not 100/,
    ],
    [
      'answers a question to come',
      program(onQuarters('say({ quarter: m.quarter + 1, price: 20 });')),
      /it answered to quarter 2/,
    ],
    [
      'writes without end',
      program('', `const x = Buffer.alloc(65536, 'x'); for (;;) writeSync(1, x);`),
      /it wrote a line of more than 65536 bytes/,
    ],
    [
      'writes lines without end',
      program('', `const x = Buffer.from('no\\n'.repeat(9000)); for (;;) writeSync(1, x);`),
      /its answer cannot be read/,
    ],
    [
      'answers the past without end',
      program('', `const x = Buffer.from('{"quarter":-1}\\n'.repeat(900)); for (;;) writeSync(1, x);`),
      /it gave no answer within 0\.3 s/,
      { ...BRISK, start: 300 },
    ],
  ];

  test.each(cases)('%s', async (_, words, reason, limits = PATIENT) => {
    const { warnings, seatOf, report } = await playWith({ lab: words }, { ...limits, end: 300 });
    const told = warnings.filter((sentence) => sentence.startsWith('quarter'));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(reason);
    expect(seatOf('lab')).toMatchObject({ silent: [1, 2, 3], decisions: [{}, {}, {}] });
    expect(report.quarters.map(({ firms }) => firms.lab.decision.price)).toEqual([34, 34, 34]);
  });

  test('one that fails later keeps what it did before', async () => {
    const body = onQuarters(`if (m.quarter === 2) process.exit(0); say({ price: 30 });`);
    const { report, seatOf } = await playWith({ lab: program(body) });
    expect(seatOf('lab').silent).toEqual([2, 3]);
    expect(report.quarters.map(({ firms }) => firms.lab.decision.price)).toEqual([30, 30, 30]);
  });

  test('one on one seat does not touch another', async () => {
    const good = program(onQuarters('say({ safeguards: 77 });'));
    const { report, seatOf } = await playWith({ lab: program('', 'process.exit(1);'), ads: good });
    expect(seatOf('lab').silent).toEqual([1, 2, 3]);
    expect(seatOf('ads').silent).toBeUndefined();
    expect(report.quarters[2]!.firms.ads.decision.safeguards).toBe(77);
  });

  test.each([
    ['too long', 'x'.repeat(41)],
    ['an escape sequence', '\u001b[31mred'],
    ['no text', 7],
  ])('a name that is %s gives way to the command', async (_, name) => {
    const words = program(`say(m.type === 'hello' ? { name: ${JSON.stringify(name)} } : {});`);
    const { warnings, seatOf } = await playWith({ lab: words });
    expect(warnings).toEqual([`lab: its name is not one that a code can carry; it is called "${seatOf('lab').by}".`]);
    expect(seatOf('lab').by).toMatch(/^node program\d+\.mjs$/);
  });
});

describe('no program outlives the game', () => {
  const stubborn = (pids: string, then: string) =>
    program(
      then,
      `for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       appendFileSync(${JSON.stringify(pids)}, process.pid + '\\n' + child.pid + '\\n');
       setInterval(() => {}, 1000);`,
    );

  test('one that stays after the end is ended, and what it started too', async () => {
    const pids = join(folder, 'pids-end');
    await playWith({ lab: stubborn(pids, 'say({});') }, { ...PATIENT, end: 300 });
    expect(await survivors(await pidsIn(pids, 2))).toEqual([]);
  });

  test('one that leaves something behind when it ends', async () => {
    const pids = join(folder, 'pids-left');
    await playWith({ lab: stubborn(pids, 'if (m.quarter === 2) process.exit(0); say({});') });
    expect(await survivors(await pidsIn(pids, 2))).toEqual([]);
  });

  test('when another program cannot be started', async () => {
    const pids = join(folder, 'pids-other');
    const commands = [seatCommand(`lab=${stubborn(pids, '')}`), seatCommand('ads=there-is-no-such-program')];
    const sentence = '--seat ads: "there-is-no-such-program": there is no such program.';
    await expect(playSeats(record, commands, PATIENT, () => {})).rejects.toThrow(sentence);
    const left = existsSync(pids) ? readFileSync(pids, 'utf8').split('\n').filter(Boolean).map(Number) : [];
    expect(await survivors(left)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('when the game is interrupted by %s', async (signal) => {
    const pids = join(folder, `pids-${signal}`);
    const args = [...command, 'play', scriptFile, '--seat', `lab=${stubborn(pids, HELLO)}`, '--time-limit', '600'];
    const game = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const found = await pidsIn(pids, 2);
    game.kill(signal);
    expect(await once(game, 'close')).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
    expect(await survivors(found)).toEqual([]);
  });
});

describe('play on the command line', () => {
  const play = (...args: string[]) =>
    spawnSync(process.execPath, [...command, 'play', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  test('prints the report, whose code tells who sat there and verifies; programs start where the user stands', async () => {
    const words = program(onQuarters('say(m.quarter === 2 ? [] : { price: 30 });')).split('/').at(-1)!;
    const { status, stdout, stderr } = play(scriptFile, '--seat', `lab="${process.execPath}" ${words}`, '--json');
    expect(stderr).toBe('quarter 2: lab: its answer is no object in braces; everything carries over.\n');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as FullReport;
    expect(engine.decode(report.code).record.seats.lab).toMatchObject({ by: `node ${words}`, silent: [2] });
    const again = file('report.json', stdout);
    expect(spawnSync(process.execPath, [...command, 'verify', again], { cwd: root }).status).toBe(0);
    const simulated = spawnSync(process.execPath, [...command, 'simulate', report.code], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(simulated.stdout).toContain(`lab, decided by node ${words} (silent in quarter 2)\n`);
  });

  test('passes on what programs write to standard error, up to a bound, and what one says as it falls', () => {
    const floods = program('say({});', `for (let i = 0; i < 99; i += 1) writeSync(2, 'e'.repeat(9999));`);
    const falls = program('', `throw new Error('over here');`);
    const { status, stderr } = play(scriptFile, '--seat', `lab=${floods}`, '--seat', `ads=${falls}`);
    expect(status).toBe(0);
    expect(stderr).toContain('over here');
    expect(stderr).toContain('\nlab: no more of what its program writes to standard error is shown.\n');
    expect(stderr.match(/e{2,}/g)!.join('').length).toBeLessThan(70_000);
  });

  test('an expectation that fails is exit code 1', () => {
    const expecting = file(
      'expecting.json',
      JSON.stringify({ ...script, expect: [{ path: 'firms.lab.decision.price', equals: 40 }] }),
    );
    const seat = (price: number) => ['--seat', `lab=${program(onQuarters(`say({ price: ${price} });`))}`];
    expect(play(expecting, ...seat(40)).status).toBe(0);
    expect(play(expecting, ...seat(41)).status).toBe(1);
  });

  const taken = file('taken.json', JSON.stringify({ ...script, seats: { lab: { plan: 'rule' } } }));
  test.each<[string[], string]>([
    [
      [engine.encode(record, engine.playGame(record)), '--seat', 'lab=node x'],
      expect.stringMatching(/^SP1-\S+: this is a code; play takes a script \(export --script makes one\)\.$/) as string,
    ],
    [[scriptFile], '--seat is missing; it names a firm and a program, such as --seat lab="python3 plan.py".'],
    [['--seat', 'lab=node x'], 'SCRIPT is missing; "help" shows how to call this.'],
    [[scriptFile, '--seat', 'lab'], '--seat: names a firm and a program, such as --seat lab="python3 plan.py".'],
    ...[`lab='x`, `lab=x "y z`, `lab=python3 it's.py`, `lab="it's`].map((seat): [string[], string] => [
      [scriptFile, '--seat', seat],
      '--seat lab: a quote is opened and not closed; close it, or put the words in the other quotes.',
    ]),
    [[scriptFile, '--seat', 'lab= '], '--seat: name the program that is to sit at lab.'],
    [
      [scriptFile, '--seat=labs=node x'],
      '--seat "labs": no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
    [[scriptFile, '--seat=lab=a', '--seat', 'lab=b'], '--seat: lab is given twice; one program can sit there.'],
    [
      [scriptFile, '--seat', 'lab=no-such-program-here'],
      '--seat lab: "no-such-program-here": there is no such program.',
    ],
    [[scriptFile, '--seat', `lab=${folder}`], `--seat lab: "${folder}": it cannot be started (EACCES).`],
    [
      [scriptFile, '--seat', 'lab=node x', '--time-limit', '0'],
      '--time-limit: "0" is not a number from 0.01 to 3600 (seconds).',
    ],
    [
      [taken, '--seat', 'lab=node x'],
      `${taken}: seats.lab: the script says who sits here; take that out, or leave --seat out.`,
    ],
  ])('%j: %s', async (args, sentence) => {
    const message = await run(['play', ...args]).catch((error: unknown) => (error as InputError).message);
    expect(message).toEqual(sentence);
  });
});

describe('a command', () => {
  test('is words, not a line for a shell: quotes hold words with spaces together', () => {
    expect(seatCommand(`lab="it's" a"b c"`).words).toEqual(["it's", 'ab c']);
    expect(seatCommand(`lab=python3 "my plans/plan.py" --bold 'a b' $HOME;ls`)).toEqual({
      firm: 'lab',
      words: ['python3', 'my plans/plan.py', '--bold', 'a b', '$HOME;ls'],
      name: 'python3 plan.py',
    });
  });

  test('has a name that codes can carry, whatever it is, and that tells nobody its folders', () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('/home/me/plan', '-- ', '/'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.trim() !== '' && !/["']/.test(text));
        const { name } = seatCommand(`ads=${text}`);
        expect(name).toMatch(SITTER_PATTERN);
      }),
      { numRuns: 60 },
    );
    expect(seatCommand(String.raw`ads=C:\Users\me\plan.exe /home/me/x.json`).name).toBe('plan.exe x.json');
  });

  test.each([
    ['node plan.mjs --key=SECRET', 'node plan.mjs'],
    ['node --import tsx plans/plan.ts --key SECRET', 'node plan.ts'],
    ['./plan --key SECRET', 'plan'],
    ['./plan SECRET', 'plan'],
    ['env KEY=SECRET python3 plan.py', 'env plan.py'],
    ['env KEY=/home/SECRET.txt python3', 'env'],
    [`sh -c 'KEY=SECRET nice python3 plan.py'`, 'sh'],
    ['python3 "my plans/plan.py" eyJhbGciOiJI.eyJzdWIiOiIx.SECRET', 'python3 plan.py'],
  ])('is called without its arguments: %s', (words, name) => {
    expect(seatCommand(`lab=${words}`).name).toBe(name);
  });

  test('is found among the other arguments in both ways of writing', () => {
    const { seats, rest } = takeSeats(['a.json', '--seat', 'lab=x y', '--json', '--seat=ads=z', '--time-limit', '3']);
    expect(seats.map(({ firm, words }) => [firm, words])).toEqual([
      ['lab', ['x', 'y']],
      ['ads', ['z']],
    ]);
    expect(rest).toEqual(['a.json', '--json', '--time-limit', '3']);
  });
});

describe('the examples', () => {
  const python = spawnSync('python3', ['--version']).status === 0;

  /** What an example comes to on a seat of a longer game; it answers every quarter. */
  async function example(firm: FirmId, words: string): Promise<FullReport> {
    const warnings: string[] = [];
    const whole = { ...record, quarters: 12 };
    const commands = [seatCommand(`${firm}=${words}`)];
    const { played, ...game } = await playSeats(whole, commands, PATIENT, (sentence) => warnings.push(sentence));
    expect(warnings).toEqual([]);
    const report = engine.fullReport(game.record, played);
    expect(engine.decode(report.code).record.seats[firm]).toMatchObject({ by: 'follows the shadow price' });
    return report;
  }

  test.each(['hyperscaler', 'lab', 'ads'] as const)(
    'plan.mjs at the %s is worth more than standing still',
    async (firm) => {
      const still = { ...record, quarters: 12, seats: { [firm]: { decisions: [{}] } } };
      const { final } = engine.endOfGame(engine.playGame(still));
      const report = await example(firm, `"${process.execPath}" "${join(root, 'examples/plan.mjs')}"`);
      expect(report.final[firm].enterpriseValue).toBeGreaterThan(final[firm].enterpriseValue);
    },
  );

  // Says in its name why it may be skipped; a skipped test counts as none.
  test.skipIf(!python)('plan.py plays the game of plan.mjs (needs python3)', async () => {
    const [inPython, inNode] = await Promise.all([
      example('lab', `python3 "${join(root, 'examples/plan.py')}"`),
      example('lab', `"${process.execPath}" "${join(root, 'examples/plan.mjs')}"`),
    ]);
    expect(inPython.code).toBe(inNode.code);
  });
});
