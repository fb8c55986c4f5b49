import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { files } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { files: string[] };
const pages = files.filter((path) => path.endsWith('.md'));

test('pages of docs that the package ships link no page of docs that it leaves out', () => {
  expect(pages).toContain('docs/contract.md');
  const links = pages.flatMap((page) => {
    const found = readFileSync(root + page, 'utf8').matchAll(/\]\(([^)\s#:]+\.md)[^)]*\)/g);
    return [...found].map(([, target]) => ({ page, target: posix.join(posix.dirname(page), target!) }));
  });
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ target }) => !pages.includes(target))).toEqual([]);
});
