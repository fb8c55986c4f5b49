/*
 * Runs before every npm script (`prestart`, `pretest`, ...), so that a fresh clone needs one command only.
 * Says nothing when there is nothing to do. What it says goes to standard error: the command line's standard output
 * belongs to the command line. It runs before anything is installed and perhaps on an old Node, so: no dependency, no
 * TypeScript, no recent syntax.
 */
import { spawnSync } from 'child_process';
import { existsSync, lstatSync, readFileSync } from 'fs';
import { basename, join } from 'path';
import { fileURLToPath } from 'url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Shadow Price needs Node 20.19 or newer, and this is Node ${process.versions.node}: get one at https://nodejs.org`,
  );
}

if (!isInstalled()) {
  if (isLink(join(root, 'node_modules'))) {
    fail('node_modules is a link, and installing would empty the folder it leads to: remove the link and try again.');
  }
  console.error('Installing the packages that package-lock.json names...');
  const result = npmCi();
  if (result.status !== 0) fail('The packages could not be installed: `npm ci` failed, see above.');
}

/** Whether node_modules holds what the lock asks for, by npm's own record of what it installed there. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  return Object.keys(wanted).every((path) => {
    if (path === '') return true; // this project itself
    const here = installed[path];
    if (!here) return wanted[path].optional === true;
    // A folder shared with another machine may hold that machine's native binaries.
    const fits = (list, value) => !list || list.includes(value);
    if (!fits(here.os, process.platform) || !fits(here.cpu, process.arch)) return false;
    return here.version === wanted[path].version && here.integrity === wanted[path].integrity;
  });
}

/** Whether a path is a link to elsewhere, be there anything or not. `npm ci` removes all that is behind one. */
function isLink(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isSymbolicLink();
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages || {};
}

function npmCi() {
  // The build and test tools are development packages; NODE_ENV=production would leave them out. The log level is given
  // because `npm run -s` hands "silent" down, and a failing installation must say why.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  if (npm && basename(npm).startsWith('npm')) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
