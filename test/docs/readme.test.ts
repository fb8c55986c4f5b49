import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What a reader is told to open or to type has to be there. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const markdown = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CONTRIBUTING.md', ...markdown('docs'), ...markdown('docs/decisions')];
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Paths as Markdown links (from the page), and bare ones that begin with a folder of the repository (from its root). */
function pathsIn(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));
  const prose = text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, '');
  const bare = [...prose.matchAll(/(?<![\w./-])([a-z]+)\/([\w./*-]*)/g)]
    .filter((match) => folders.includes(match[1]!))
    .map((match) => match[0].replace(/[.*-]+$/, ''));
  return [...links, ...bare];
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('names only files that exist', () => {
    expect(pathsIn(page, text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const cli = (args: string[], input = '') =>
    execFileSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], { cwd: root, input, encoding: 'utf8' });

  it('shows a command that plays', () => {
    const file = /cli -- simulate (\S+)/.exec(text)![1]!;
    expect(cli(['simulate', file])).toContain('quarter');
  });

  it('shows a script that is one', () => {
    const script = /```json\n([^]*?)```/.exec(text)![1]!;
    expect(JSON.parse(cli(['simulate', '-', '--json'], script))).toMatchObject({ seed: 7 });
  });
});
