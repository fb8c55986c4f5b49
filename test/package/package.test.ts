import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { simulate as simulateHere } from '../../game/api.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { GAME_PACKAGES } from '../../scripts/layers/imports.ts';

/** Packs the package, installs it somewhere else without a network, and uses it there as anybody would. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'shadow-price-package-'));
const installed = join(elsewhere, 'node_modules/shadow-price');
const script = { format: 'shadow-price/script@1', scenario: 'april-2026', seed: 7, quarters: 4 } as const;

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function run(program: string, args: readonly string[], cwd = elsewhere, input = ''): Outcome {
  // Without what the npm around the tests tells its children.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|init_cwd|node_options)/i.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...env, npm_config_update_notifier: 'false' },
  });
  return { code: status, out: stdout, err: stderr };
}

const node = (...args: string[]) => run(process.execPath, args);
const npm = (args: string[], cwd?: string) =>
  run('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], cwd);
/** The command as the package's users type it. */
const shadowPrice = (args: string[], input = '') =>
  run('npx', ['--no-install', '--loglevel=error', 'shadow-price', ...args], elsewhere, input);

function put(name: string, content: string): string {
  writeFileSync(join(elsewhere, name), content);
  return name;
}

let shipped: string[] = [];

beforeAll(() => {
  const packed = npm(['pack', '--json', '--pack-destination', elsewhere], root);
  if (packed.code !== 0) throw new Error(`npm pack: ${packed.err}`);
  // What the build prints stands before it.
  const listed = JSON.parse(packed.out.slice(packed.out.search(/^[[{]$/m))) as unknown;
  const [tarball] = Object.values(listed as object) as [{ filename: string; files: { path: string }[] }];
  shipped = tarball.files.map(({ path }) => path).sort();
  put('package.json', JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }));
  const { code, err } = npm(['install', join(elsewhere, tarball.filename)]);
  if (code !== 0) throw new Error(`npm install: ${err}`);
});
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

describe('the package', () => {
  test('holds the build, examples, docs of the API and licences, and no sources, tests or parts of the browser client', () => {
    const folders = new Set(
      shipped.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('lib/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...folders].sort()).toEqual([
      'LICENSE',
      'README.md',
      'docs',
      'examples',
      'lib/THIRD-PARTY.md',
      'lib/api.js',
      'lib/chunks',
      'lib/cli.js',
      'lib/schema',
      'lib/types',
      'package.json',
    ]);
    expect(shipped).toEqual(
      expect.arrayContaining(['docs/api.md', 'docs/open-seats.md', 'examples/plan.mjs', 'examples/plan.py']),
    );
    expect(shipped.filter((path) => /phaser|preact|\.tsx?$/.test(path.replace(/\.d\.ts$/, '')))).toEqual([]);
  });

  test('brings nothing else with it', () => {
    expect(readdirSync(join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'shadow-price',
    ]);
  });

  test('loads released rules only when a game of theirs turns up', () => {
    const chunks = readdirSync(join(installed, 'lib/chunks'));
    for (const { version } of RELEASED) {
      const chunk = chunks.find((name) => name.startsWith(`rules-${version}-`))!;
      expect(chunk).toBeDefined();
      for (const file of ['lib/api.js', 'lib/cli.js', ...chunks.map((name) => `lib/chunks/${name}`)]) {
        const statics = readFileSync(join(installed, file), 'utf8').matchAll(/^import[^(].*?from ["'](.+?)["']/gm);
        expect([...statics].filter(([, target]) => target!.includes(chunk))).toEqual([]);
      }
    }
  });

  test('passes on the licences of all that is bundled into it', () => {
    const notices = readFileSync(join(installed, 'lib/THIRD-PARTY.md'), 'utf8');
    const named = [...GAME_PACKAGES, 'string-argv', 'p-map'].filter((name) => !notices.includes(`${name} `));
    expect(named).toEqual([]);
    expect(notices).toContain('Permission is hereby granted, free of charge');
  });
});

describe('its command line', () => {
  test('simulates, verifies, and plays batches like the one in the project', async () => {
    const here = await simulateHere(script);
    const { code, out, err } = shadowPrice(['simulate', put('script.json', JSON.stringify(script)), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(here);
    expect(shadowPrice(['verify', here.code])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`verified: 4 of 4 quarters, hash ${here.hash}`) as string,
    });
    const batch = shadowPrice(['batch'], `${JSON.stringify(script)}\n${here.code}\n`);
    expect(
      batch.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { hash: string }).hash),
    ).toEqual([here.hash, here.hash]);
    expect(shadowPrice(['simulat'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('the nearest is "simulate"') as string,
    });
  });

  test('calls in workers of its own, which come to the same', () => {
    const tournament = [
      'tournament',
      '--role',
      'lab',
      '--plans',
      'rule,allCloud',
      '--games',
      '6',
      '--quarters',
      '4',
      '--json',
    ];
    const [alone, together] = ['1', '2'].map((workers) => shadowPrice([...tournament, '--workers', workers]));
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(together).toEqual(alone);
    put('script.json', JSON.stringify(script));
    const forecast = shadowPrice(['forecast', 'script.json', '--seeds', '10', '--workers', '2', '--json']);
    expect(forecast).toMatchObject({ code: 0, err: '' });
  });

  test('seats the programs that come with it', () => {
    put('script.json', JSON.stringify(script));
    const words = `"${process.execPath}" node_modules/shadow-price/examples/plan.mjs`;
    const { code, out, err } = shadowPrice(['play', 'script.json', '--seat', `lab=${words}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('\nlab, decided by follows the shadow price\n');
  });
});

describe('its API', () => {
  const examples = [...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/^```js\n([^]*?)^```$/gm)].map(
    ([, code]) => code!,
  );

  test('does what docs/api.md shows', async () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { code, out, err } = node(put('example.mjs', example));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^\d+(\.\d+)? SP1-[\w-]+\n\d+(\.\d+)?\nverified: 8 of 8 quarters, hash [0-9a-f]{16}\n$/);
    }
    const kept = JSON.parse(readFileSync(join(root, 'test/archive/kept.json'), 'utf8')) as object;
    const code = /SP1-[\w-]+/.exec(JSON.stringify(kept))![0];
    const program = `import { gameOf, verify } from 'shadow-price'; const code = '${code}';
      console.log((await verify(code)).verdict, (await gameOf(code)).quartersPlayed > 0);`;
    expect(node(put('kept.mjs', program)).out).toBe('verified true\n');
  });

  test.each(['node16', 'nodenext', 'bundler'])(
    'has types that a strict compiler finds and believes (%s)',
    (resolution) => {
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      put(
        'typed.ts',
        `import { codeOf, FIRM_IDS, gameOf, InputError, newGame, observe, reportOf, RULES, simulate, step, verify } from 'shadow-price';
import type { Changes, Decision, Expectation, FinalScores, FirmId, FullReport, Game, Observation, Script, Verdict } from 'shadow-price';
const script: Script = { format: 'shadow-price/script@1', scenario: 'april-2026', parameters: { distillation: { hunger: 1.2 } }, seats: { ads: { plan: 'rule' } } };
const firm: FirmId = FIRM_IDS[0];
let game: Game = newGame(script);
const seen: Observation = observe(game, firm);
const changes: Changes = { [firm]: { price: seen.limits.price.low, forecast: { low: 1, high: 2 } } };
game = step(game, changes);
const report: FullReport = await simulate(codeOf(game));
const verdict: Verdict = await verify(report);
export const hash: string | false = verdict.verdict === 'verified' && verdict.hash;
export const scores: FinalScores = reportOf(await gameOf(report.code), [] satisfies Expectation[]).final.lab;
export const decision: Decision = seen.carriedOver;
export const rules: number = RULES.version;
export const place = (error: unknown): string => (error instanceof InputError ? error.place : '');
// @ts-expect-error: no such firm
observe(game, 'labs');
// @ts-expect-error: no such lever
step(game, { lab: { prize: 9 } });
// @ts-expect-error: no such scenario
newGame({ format: 'shadow-price/script@1', scenario: 'may-2026' });
`,
      );
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: 'es2022',
        lib: ['es2023'],
        types: [],
        module,
        moduleResolution: resolution,
      };
      mkdirSync(join(elsewhere, resolution), { recursive: true });
      put(`${resolution}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: ['../typed.ts'] }));
      const { code, out } = node(join(root, 'node_modules/typescript/bin/tsc'), '-p', resolution);
      expect({ code, out }).toEqual({ code: 0, out: '' });
    },
  );

  test('trains a plan from a script: on a small budget it already beats the rule', () => {
    const { code, out, err } = node('node_modules/shadow-price/examples/train-plan.mjs', 'hyperscaler', '4', '16', '8');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, gain] = /over 20 fresh seeds: ([+-])\$\d+M a game beside the rule \(-?\d+\.\d%\), ahead in \d+\n/.exec(
      out,
    )!;
    expect(gain).toBe('+');
    const [code0] = /SP1-[\w-]+/.exec(out)!;
    expect(shadowPrice(['verify', code0]).code).toBe(0);
  });
});
