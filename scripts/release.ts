/**
 * `npm run release -- 0.2.0`: makes a release of what lies here. Freezes the rules where they are new
 * (game/archive), writes the version and the changelog's heading, checks the archive, commits and tags. Nothing leaves
 * this machine; pushing and publishing stay with a person. See CONTRIBUTING.md.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES, rulesName } from '../game/replay/rules.ts';
import { archiveRules, isArchived } from './release/archive.ts';
import { isNewer, withRelease } from './release/changelog.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [version = ''] = process.argv.slice(2);

if (!/^\d+\.\d+\.\d+$/.test(version)) stop('Name the new version: npm run release -- 0.2.0');
if (tool('git', 'status', '--porcelain') !== '') stop('There are changes that are not committed; commit them first.');
const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
if (!isNewer(version, changelog)) stop(`CHANGELOG.md has a release ${version} or a later one; name a higher number.`);
const today = new Date().toISOString().slice(0, 10);
const released = withRelease(changelog, version, today);
if (released === null) stop('CHANGELOG.md has nothing under "## Unreleased"; say first what is new.');
tool('npx', 'tsx', 'cli/rules.ts');

if (isArchived(RULES)) console.log(`${rulesName(RULES)} are in the archive already.`);
else console.log(`Froze ${rulesName(RULES)}: ${(await archiveRules(version)).join(', ')}`);
writeFileSync(`${root}CHANGELOG.md`, released);
tool('npm', 'version', version, '--no-git-tag-version', '--allow-same-version');
tool('npx', 'vitest', 'run', 'test/archive', 'test/replay/rules.test.ts');

tool('git', 'add', '--all');
tool('git', 'commit', '--quiet', '--message', `Release ${version}`);
tool('git', 'tag', `v${version}`);
console.log(`Release ${version} is committed and tagged v${version}. To hand it over: git push --follow-tags.`);

/** Runs a tool in the project's root and returns what it printed. Stops where it fails. */
function tool(name: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  return stop([`${name} ${args.join(' ')} failed; nothing was committed.`, stdout, stderr, error?.message].join('\n'));
}

function stop(sentence: string): never {
  console.error(sentence.trim());
  process.exit(1);
}
