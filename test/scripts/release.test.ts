import { describe, expect, test } from 'vitest';
import { isNewer, withRelease } from '../../scripts/release/changelog.ts';

const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.9.0 (2026-01-02)\n\n- Old.\n';

describe('a release in the changelog', () => {
  test('takes what was unreleased under its own heading', () => {
    expect(withRelease(changelog, '0.10.0', '2026-03-04')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.10.0 (2026-03-04)\n\n- New.\n\n## 0.9.0 (2026-01-02)\n\n- Old.\n',
    );
  });

  test('needs something new', () => {
    expect(withRelease(changelog.replace('- New.\n\n', ''), '0.10.0', '2026-03-04')).toBeNull();
    expect(withRelease('# Changelog\n', '0.10.0', '2026-03-04')).toBeNull();
  });

  test('has a higher number than all before it', () => {
    expect(['0.9.1', '0.10.0', '1.0.0'].map((version) => isNewer(version, changelog))).toEqual([true, true, true]);
    expect(['0.9.0', '0.8.9', '0.1.0'].map((version) => isNewer(version, changelog))).toEqual([false, false, false]);
  });
});
