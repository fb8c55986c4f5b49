import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A project of one package, and an npm that only writes down how it was called. */
let folder: string;

const lock = (version: string) => ({
  packages: {
    '': { name: 'project' },
    'node_modules/a': { version, integrity: `sha512-${version}` },
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
  },
});

const write = (path: string, content: unknown): void =>
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));

function install(npmExitCode = 0) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/install.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm-cli.cjs'), NPM_EXIT_CODE: String(npmExitCode) },
  });
  const calls = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '';
  return { status, stdout, stderr, calls };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shadow-price-install-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(
    fileURLToPath(new URL('../../scripts/install.mjs', import.meta.url)),
    join(folder, 'scripts/install.mjs'),
  );
  write('package-lock.json', lock('1.0.0'));
  write(
    'npm-cli.cjs',
    `console.log('added 1 package');
     require('fs').appendFileSync(__dirname + '/calls', process.argv[2] + ' ');
     process.exit(Number(process.env.NPM_EXIT_CODE));`,
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

function installedBefore(packages: Record<string, object>): void {
  mkdirSync(join(folder, 'node_modules'));
  write('node_modules/.package-lock.json', { packages });
}

test('installs where nothing is, and keeps standard output clean', () => {
  const { status, stdout, stderr, calls } = install();
  expect({ status, stdout, calls }).toEqual({ status: 0, stdout: '', calls: 'ci ' });
  expect(stderr).toContain('Installing');
});

test('does and says nothing where everything is there, a package for another machine left out', () => {
  installedBefore({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-1.0.0' } });
  expect(install()).toEqual({ status: 0, stdout: '', stderr: '', calls: '' });
});

test('installs again when the lock has changed', () => {
  installedBefore({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-1.0.0' } });
  write('package-lock.json', lock('1.0.1'));
  expect(install().calls).toBe('ci ');
});

test('installs again when the packages were installed for another machine', () => {
  const { packages } = lock('1.0.0');
  installedBefore(packages);
  expect(install().calls).toBe('ci ');
});

test.skipIf(process.platform === 'win32')('never installs through a link, which would empty what it leads to', () => {
  mkdirSync(join(folder, 'shared'));
  symlinkSync('shared', join(folder, 'node_modules'));
  expect(install()).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'node_modules is a link, and installing would empty the folder it leads to: remove the link and try again.\n',
    calls: '',
  });
  // What is whole is used, link or not.
  write('shared/.package-lock.json', {
    packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-1.0.0' } },
  });
  expect(install()).toEqual({ status: 0, stdout: '', stderr: '', calls: '' });
});

test('fails with a sentence when npm fails', () => {
  const { status, stderr } = install(1);
  expect(status).toBe(1);
  expect(stderr).toContain('`npm ci` failed');
});
