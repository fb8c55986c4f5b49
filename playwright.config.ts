import { defineConfig, type Project } from '@playwright/test';
import { chromiumLaunch, FIREFOX_LEFT_OUT, firefoxLaunch, isCi, NoBrowserError } from './test/e2e/browsers.ts';

/** Playwright reads this file again in every worker; what concerns the whole run is said once. */
const isMainProcess = process.env.TEST_WORKER_INDEX === undefined;

function projects(): Project[] {
  const chromium = chromiumLaunch();
  const desktop = { width: 1280, height: 800 };
  const list: Project[] = [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium, viewport: desktop } },
    {
      name: 'phone',
      use: {
        browserName: 'chromium',
        launchOptions: chromium,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ];
  const firefox = firefoxLaunch();
  if (firefox)
    list.push({
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: firefox, viewport: desktop },
      // Journeys in which nothing rests on the browser's own parts; here they take three times as long.
      testIgnore: ['**/because.spec.ts', '**/ledger.spec.ts', '**/skill.spec.ts'],
      // What axe reads is the same document, and only Chromium prints to a file.
      grepInvert: /passes axe|only watched asks nobody, and prints/,
    });
  else if (isMainProcess) console.error(FIREFOX_LEFT_OUT);
  return list;
}

function projectsOrExit(): Project[] {
  try {
    return projects();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    // One sentence, where Playwright would wrap it in a stack trace.
    console.error(error.message);
    process.exit(1);
  }
}

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  forbidOnly: isCi(),
  // A test that passes only sometimes is a failing test.
  retries: 0,
  globalTimeout: 15 * 60_000,
  reporter: 'list',
  projects: projectsOrExit(),
  use: {
    // The port is a free one, and known when the server below says it.
    baseURL: `http://localhost:${process.env.SHADOW_PRICE_TEST_PORT}/`,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --import tsx scripts/start.ts --temporary',
    env: { PORT: '0' },
    wait: { stdout: /ready at http:\/\/localhost:(?<SHADOW_PRICE_TEST_PORT>\d+)\// },
    timeout: 120_000,
    // Time to remove the temporary build.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
