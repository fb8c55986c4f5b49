import { expect, test } from 'vitest';
import { noticesOf } from '../../scripts/package/notices.ts';

const entry = (name: string, text: string) => ({ name, version: '1.0.0', identifier: 'MIT', text });

test('packages with the same licence share one copy of it', () => {
  const notices = noticesOf(
    JSON.stringify([entry('one', 'May be used.'), entry('two', 'May be used.'), entry('three', 'May be kept.')]),
  );
  expect(notices).toBe(
    '# What is bundled here, and its licences\n\n## one 1.0.0, two 1.0.0\n\nMIT\n\nMay be used.\n\n## three 1.0.0\n\nMIT\n\nMay be kept.\n',
  );
});

test('the NOTICE of a package is passed on beside its licence', () => {
  expect(noticesOf(JSON.stringify([entry('playwright-core', 'May be used.')]))).toMatch(/May be used\.\n\nNotice: \w/);
});

test('what is no list of licences is a mistake', () => {
  expect(() => noticesOf('[{"name":"one"}]')).toThrow('version');
});
