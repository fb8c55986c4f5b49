import { describe, expect, test } from 'vitest';
import { chromiumLaunch, firefoxLaunch, NoBrowserError, type Computer } from '../e2e/browsers.ts';

function computer(platform: NodeJS.Platform, files: string[], env: Computer['env'] = {}): Computer {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', PROGRAMFILES: 'C:\\Program Files', ...env },
    home: '/home/ada',
    exists: (path) => files.includes(path),
    firefoxVersion: (path) => (path.includes('old') ? 140 : 153),
    playwrights: { chromium: '/cache/chromium', firefox: '/cache/firefox' },
  };
}

describe('chromiumLaunch', () => {
  test.each<[NodeJS.Platform, string]>([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/local/bin/google-chrome'],
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('finds on %s %s', (platform, path) => {
    expect(chromiumLaunch(computer(platform, [path])).executablePath).toBe(path);
  });

  test('prefers what TEST_CHROMIUM names, then what Playwright has installed', () => {
    const files = ['/usr/bin/chromium', '/cache/chromium', '/opt/mine'];
    expect(chromiumLaunch(computer('linux', files, { TEST_CHROMIUM: '/opt/mine' })).executablePath).toBe('/opt/mine');
    expect(chromiumLaunch(computer('linux', files)).executablePath).toBeUndefined();
    expect(() => chromiumLaunch(computer('linux', files, { TEST_CHROMIUM: '/opt/none' }))).toThrow(NoBrowserError);
  });

  test('keeps the sandbox, except for root', () => {
    const debian = computer('linux', ['/usr/bin/chromium']);
    expect(chromiumLaunch(debian, false).chromiumSandbox).toBe(true);
    expect(chromiumLaunch(debian, true).chromiumSandbox).toBe(false);
  });

  test('says in one line how to get a browser', () => {
    expect(() => chromiumLaunch(computer('linux', ['/usr/bin/firefox']))).toThrow(/^.*apt-get install chromium.*$/);
  });
});

describe('firefoxLaunch', () => {
  test('drives a Firefox as Mozilla makes it through its own channel', () => {
    const executablePath = '/usr/bin/firefox-esr';
    expect(firefoxLaunch(computer('linux', [executablePath]))).toEqual({ channel: 'moz-firefox', executablePath });
    expect(firefoxLaunch(computer('linux', [executablePath, '/cache/firefox']))).toEqual({});
  });

  test('does not take one that Playwright cannot drive', () => {
    const env = { PATH: '/opt/old' };
    expect(firefoxLaunch(computer('linux', ['/opt/old/firefox'], env))).toBeUndefined();
    expect(() => firefoxLaunch(computer('linux', ['/opt/old/firefox'], { ...env, CI: 'true' }))).toThrow(
      'Firefox 143 or newer',
    );
  });

  test('does without on a player’s computer, and not where CI is set', () => {
    expect(firefoxLaunch(computer('linux', []))).toBeUndefined();
    expect(firefoxLaunch(computer('linux', [], { CI: 'false' }))).toBeUndefined();
    expect(() => firefoxLaunch(computer('linux', [], { CI: 'true' }))).toThrow(/^.*apt-get install firefox-esr.*$/);
  });
});
