import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { areaOf, badImports, GAME_PACKAGES } from '../scripts/layers/imports.ts';
import { impurities } from '../scripts/layers/purity.ts';
import { boundToNewestRules } from '../scripts/layers/rules.ts';
import { isCode } from '../scripts/layers/syntax.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};
const packages = Object.keys(manifest.devDependencies);

const NOT_OURS = ['node_modules', 'dist', 'lib', 'coverage', 'test-results', 'playwright-report'];
const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !name.startsWith('.') && !NOT_OURS.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(root + entry.name, { recursive: true, encoding: 'utf8' }).map((path) => `${entry.name}/${path}`)
      : [entry.name],
  )
  .map((path) => path.replaceAll(sep, '/'))
  // Frozen rules are a bundle; what went into it was read when it was made.
  .filter((path) => isCode(path) && !/^game\/archive\/rules-\d+\.js$/.test(path))
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

/** What an engine is made of (game/replay/engine.ts). The rest of game/ takes an engine, or meets no game. */
const IN_ENGINE = /from game\/(economy|firms|scenarios|replay\/(canonical|code|legal|observe|play|report|verify)\.ts)/;

/** Where whoever may meet a game of older rules takes a part of the newest all the same, and why; may only become shorter. */
const NEWEST_ON_PURPOSE: Record<string, string> = {
  'cli/insight/driverTable.ts takes quarterLabel from game/economy/report.ts': 'the calendar is no rule',
  'cli/study/forecastForms.ts takes quarterLabel from game/economy/report.ts': 'the calendar is no rule',
  'cli/study/studies.ts takes PLAN_NAMES from game/firms/plans.ts': 'names alone',
  'cli/verbs/scenarios.ts takes SCENARIOS from game/scenarios/scenarios.ts': 'tells of games to begin',
  'cli/verbs/tournament.ts takes PLAN_NAMES from game/firms/plans.ts': 'begins games',
  'cli/verbs/tournament.ts takes defaultParameters from game/economy/parameters.ts': 'begins games',
  'cli/verbs/verify.ts takes notReadable from game/replay/verify.ts': 'words a verdict',
  'game/api.ts takes notReadable from game/replay/verify.ts': 'words a verdict',
};

describe('the tree', () => {
  test('has been found', () => {
    expect(files.map(({ path }) => path)).toContain('game/numeric/math.ts');
  });

  test('imports in one direction only', () => {
    expect(files.flatMap((file) => badImports(file, packages))).toEqual([]);
  });

  test('plays no game in the client by other rules than its own', () => {
    expect(files.filter(({ path }) => areaOf(path) === 'src').flatMap(boundToNewestRules)).toEqual([]);
  });

  test('plays older games by their own rules on the command line, in the API and where games are looked into', () => {
    const found = files
      // A tool for those who write the rules, which are the newest.
      .filter(({ path }) => /^(cli\/|game\/insight\/|game\/api\.ts)/.test(path) && path !== 'cli/rules.ts')
      .flatMap(boundToNewestRules)
      .filter((sentence) => IN_ENGINE.test(sentence))
      .map((sentence) => sentence.replace(/:\d+/, '').replace(/, not from .*$/, ''));
    expect(found.sort()).toEqual(Object.keys(NEWEST_ON_PURPOSE).sort());
  });

  test('keeps clocks, chance, the machine and inexact mathematics out of the rules', () => {
    expect(files.filter(({ path }) => areaOf(path) === 'game').flatMap(impurities)).toEqual([]);
  });

  test('gives the rules no package beyond these; the list may only become shorter', () => {
    expect(GAME_PACKAGES.length).toBeLessThanOrEqual(3);
    expect(packages).toEqual(expect.arrayContaining(GAME_PACKAGES));
  });

  test('brings whoever installs the package nothing else: what it needs is bundled into it', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });
});

describe('badImports', () => {
  const known = ['phaser', 'zod', 'pure-rand', 'vitest'];
  const check = (path: string, text: string): string[] => badImports({ path, text }, known);

  test.each([
    ['game/economy/a.ts', `import { x } from '../numeric/x.ts';`],
    ['game/economy/a.ts', `import { x } from './b.ts'; export * from './deep/c.ts';`],
    ['game/firms/a.ts', `import type { Firm } from '../economy/firm.ts';`],
    ['game/scenarios/a.ts', `import { roles } from '../firms/roles.ts';`],
    ['game/insight/a.ts', `import { x } from '../replay/x.ts'; import data from '../scenarios/data.json';`],
    ['game/index.ts', `export * from './insight/x.ts';`],
    ['game/numeric/a.ts', `import { z } from 'zod/mini';`],
    ['game/numeric/a.ts', `import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';`],
    ['game/numeric/a.ts', `// import '../../src/a.ts'\nexport const text = "import '../../src/a.ts'";`],
    ['src/a.tsx', `import { x } from '../game/index.ts'; import './a.css'; import url from '../assets/a.svg?url';`],
    ['src/a.tsx', `const Phaser = await import('phaser'); new Worker(new URL('./worker.ts', import.meta.url));`],
    ['cli/a.ts', `import { readFileSync } from 'node:fs'; import { x } from '../game/index.ts';`],
    ['test/src/a.test.tsx', `import { x } from '../../src/a.tsx'; import { test } from 'vitest';`],
    ['scripts/a.ts', `await import(process.argv[2]);`],
    ['vite.config.ts', `import { x } from './scripts/x.ts';`],
    ['examples/a.mjs', `import { x } from 'shadow-price'; import { createInterface } from 'node:readline';`],
  ])('allows %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  test.each([
    // game and the rest of the tree
    ['game/economy/a.ts', `import { x } from '../../src/x.ts';`],
    ['game/economy/a.ts', `import type { X } from '../../src/x.ts';`],
    ['game/economy/a.ts', `type X = import('../../cli/x.ts').X;`],
    ['game/economy/a.ts', `export { x } from '../../assets/x.ts';`],
    ['game/economy/a.ts', `export * from '/src/x.ts';`],
    ['game/economy/a.ts', `const x = await import('../../cli/x.ts');`],
    ['game/economy/a.ts', 'const x = await import(`../../cli/x.ts`);'],
    ['game/economy/a.ts', 'const x = await import(`../../${name}`);'],
    ['game/economy/a.ts', `const x = require('../../cli/x.ts');`],
    ['game/economy/a.ts', `import x = require('../../cli/x.ts');`],
    ['game/economy/a.ts', `import version from '../../package.json';`],
    ['game/economy/a.ts', `import x from '../../../elsewhere/x.ts';`],
    // the folders of game
    ['game/numeric/a.ts', `import { x } from '../economy/x.ts';`],
    ['game/economy/a.ts', `import type { Role } from '../firms/roles.ts';`],
    ['game/firms/a.ts', `import { x } from '../scenarios/x.ts';`],
    ['game/scenarios/a.ts', `import { x } from '../replay/x.ts';`],
    ['game/replay/a.ts', `import { x } from '../insight/x.ts';`],
    ['game/replay/deep/a.ts', `import { x } from '../../insight/x.ts';`],
    ['game/economy/a.ts', `import { x } from '../index.ts';`],
    ['game/elsewhere/a.ts', `import { x } from '../numeric/x.ts';`],
    // packages
    ['game/economy/a.ts', `import { readFileSync } from 'node:fs';`],
    ['game/economy/a.ts', `import { readFileSync } from 'fs';`],
    ['game/economy/a.ts', `import Phaser from 'phaser';`],
    ['game/economy/a.ts', `import zod from 'zodiac';`],
    ['src/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/a.ts', `import { x } from '@/game/x';`],
    ['src/a.ts', `import { x } from '#game/x';`],
    ['cli/a.ts', `import x from 'shadow-price';`],
    // everybody else
    ['cli/a.ts', `import { x } from '../src/x.ts';`],
    ['assets/a.ts', `import { x } from '../src/x.ts';`],
    ['scripts/a.ts', `import { x } from '../src/x.ts';`],
    ['vite.config.ts', `import { x } from './src/x.ts';`],
    ['cli/a.ts', `import { x } from '../test/x.ts';`],
    ['src/a.ts', `import { x } from '../test/x.ts';`],
    ['src/a.ts', `import { x } from '../cli/x.ts';`],
    ['src/a.ts', `new Worker(new URL('../cli/worker.ts', import.meta.url));`],
    ['src/a.ts', `import.meta.glob(['./a/*.ts', '../test/**/*.ts']);`],
    ['examples/a.mjs', `import { x } from '../game/api.ts';`],
    ['examples/a.mjs', `import { z } from 'zod';`],
    ['server/a.ts', `import { x } from '../game/x.ts';`],
  ])('refuses %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  test('says where and what', () => {
    expect(check('game/economy/a.ts', `\nimport { x } from '../replay/x.ts';`)).toEqual([
      'game/economy/a.ts:2 imports game/replay/x.ts: economy may import only economy, numeric',
    ]);
  });

  test('does not pass over a file that it cannot read', () => {
    expect(() => check('game/economy/a.ts', 'import {')).toThrow('game/economy/a.ts cannot be read');
  });
});

describe('boundToNewestRules', () => {
  const check = (text: string): string[] => boundToNewestRules({ path: 'src/screens/a.ts', text });

  test.each([
    `import { firmOf, type World } from '../../game/economy/state.ts';`,
    `import type { Limits } from '../../game/economy/limits.ts'; import { type Engine } from '../../game/replay/engine.ts';`,
    `import { engine as newest } from '../../game/replay/engine.ts'; type X = import('../../game/replay/play.ts').Opening;`,
    `import { useStore } from '../store/store.ts'; import { render } from 'preact'; export { a } from './b.ts';`,
  ])('allows %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    `import { limitsFor } from '../../game/economy/limits.ts';`,
    `import { firmOf as frontierQuality, frontierQuality as firmOf } from '../../game/economy/state.ts';`,
    `import * as state from '../../game/economy/state.ts';`,
    `import state from '../../game/economy/state.ts';`,
    `export { reportQuarter } from '../../game/economy/report.ts';`,
    `export * from '../../game/economy/report.ts';`,
    `const { verify } = await import('../../game/replay/verify.ts');`,
  ])('refuses %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });
});

describe('impurities', () => {
  const check = (text: string): string[] => impurities({ path: 'game/economy/a.ts', text });

  test.each([
    'Math.abs(x) + Math.min(a, b) + Math.max(a, b) + Math.floor(x) + Math.ceil(x) + Math.round(x) + Math.sqrt(x)',
    'Math.trunc(x) + Math.sign(x) + Math.imul(a, b) + Math.fround(x) + Math.clz32(x) + x * x',
    'const market = { process: 1, Date: 2, window() {} }; market.process + market.performance',
    'interface Plan { document: string; performance: number } enum Kind { Date, window }',
    'const window = 4; last(window);',
    'function last({ document, a: [process] }, ...performance) { return document + process + performance; }',
    'const last = (window = 4) => window;',
    '// Date.now() and Math.random() and **\nconst text = "fetch(document)";',
    '/** Math.exp is not the same everywhere. */ const growth = exp(1);',
    'names.sort(); text.toLowerCase(); (1.5).toFixed(1);',
  ])('allows %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ...['exp', 'log', 'pow', 'sin', 'cbrt', 'hypot', 'tanh', 'random', 'PI'].map((name) => `x = Math.${name}`),
    `x = Math['exp'](1)`,
    'const { exp } = Math',
    'const m = Math',
    'type Exp = typeof Math.exp',
    'x = y ** 2',
    'y **= 2',
    'Date.now()',
    'new Date(2026)',
    'let day: Date',
    'performance.now()',
    'setTimeout(f, 1)',
    'window.x',
    'document.title',
    'process.env.X',
    'fetch(url)',
    'globalThis.x',
    'f({ process })',
    'const f = (x = process) => x',
    'declare const process: unknown; process.exit()',
    'const { Date } = globalThis',
    'const { [process.pid]: x } = y',
    'x[performance]',
    'console.log(x)',
    'eval(text)',
    'import.meta.env',
    'a.localeCompare(b)',
    `a['localeCompare'](b)`,
    'n.toLocaleString()',
    'names.map(String.prototype.toLocaleUpperCase.call)',
    'const { toLocaleString } = x',
    'new Intl.NumberFormat()',
  ])('refuses %s', (text) => {
    expect(check(text)).not.toEqual([]);
  });

  test('says where and what', () => {
    expect(check('const a = 1;\nconst b = Math.exp(a);')).toEqual([
      'game/economy/a.ts:2 uses Math.exp, which is not the same everywhere',
    ]);
  });
});
