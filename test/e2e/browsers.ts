/**
 * Finds the browsers for test/e2e. In this order: TEST_CHROMIUM or TEST_FIREFOX (the path of an executable), what
 * `npx playwright install chromium firefox` has put in its own place, what the computer has installed.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { chromium, firefox, type LaunchOptions } from '@playwright/test';

/** The computer to look at; tests hand in another one. */
export interface Computer {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists: (path: string) => boolean;
  /** The major version of a Firefox, undefined where it does not show. */
  firefoxVersion: (path: string) => number | undefined;
  /** Where Playwright would have put its own browsers. */
  playwrights: { chromium: string; firefox: string };
}

export const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  firefoxVersion: readFirefoxVersion,
  playwrights: { chromium: chromium.executablePath(), firefox: firefox.executablePath() },
};

interface Places {
  /** Names to look for on Linux, along PATH and then among the snaps. */
  linux: string[];
  /** Below /Applications, or the user's own. */
  darwin: string[];
  /** Below the folders that programs are installed in. */
  win32: string[];
}

const CHROMIUM_PLACES: Places = {
  linux: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX_PLACES: Places = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

const NO_CHROMIUM =
  'The browser tests need a Chromium, Chrome or Edge and found none: `apt-get install chromium`, or install Chrome, ' +
  'or `npx playwright install chromium`, or set TEST_CHROMIUM to the path of one.';
/** The first with all the commands that Playwright drives a stock Firefox by; with 140 it was seen to fail. */
const OLDEST_FIREFOX = 143;

const NO_FIREFOX =
  `found no Firefox ${OLDEST_FIREFOX} or newer: \`apt-get install firefox-esr\` (after an \`apt-get update\`), or install ` +
  'Firefox, or `npx playwright install firefox`, or set TEST_FIREFOX to the path of one.';

/** Thrown with one sentence that says how to get a browser. */
export class NoBrowserError extends Error {}

/** How to launch a Chromium. Throws a NoBrowserError where there is none. */
export function chromiumLaunch(computer: Computer = thisComputer, isRoot = process.getuid?.() === 0): LaunchOptions {
  const executablePath = override(computer, 'TEST_CHROMIUM') ?? ownOrInstalled(computer, 'chromium', CHROMIUM_PLACES);
  if (executablePath === undefined) throw new NoBrowserError(NO_CHROMIUM);
  const webgl = Boolean(computer.env.TEST_WEBGL);
  return {
    ...(executablePath === OWN ? {} : { executablePath }),
    // Chromium refuses to run its sandbox for root, and many a Linux gives one only to browsers that it has packaged.
    chromiumSandbox: !isRoot && executablePath !== OWN,
    args: [
      // Nothing that is not our page: no updates, no greetings, no experiments over the network.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Without a graphics card WebGL is emulated and slow; the game then draws on a plain canvas, and so it does here.
      ...(webgl ? ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'] : ['--disable-3d-apis']),
    ],
  };
}

/** How to launch a Firefox. None is fine on a player's computer, and a NoBrowserError where CI is set. */
export function firefoxLaunch(computer: Computer = thisComputer): LaunchOptions | undefined {
  const executablePath = override(computer, 'TEST_FIREFOX') ?? ownOrInstalled(computer, 'firefox', FIREFOX_PLACES);
  if (executablePath === OWN) return {};
  // Playwright brings a Firefox of its own making; a Firefox as Mozilla makes it is driven through this "channel".
  if (executablePath !== undefined && isNewEnough(computer, executablePath))
    return { channel: 'moz-firefox', executablePath };
  if (isCi(computer))
    throw new NoBrowserError(`The browser tests must run in Firefox too where CI is set, and ${NO_FIREFOX}`);
  return undefined;
}

export const FIREFOX_LEFT_OUT = `Leaving out the tests in Firefox: ${NO_FIREFOX}`;

export function isCi(computer: Computer = thisComputer): boolean {
  return !['', '0', 'false', undefined].includes(computer.env.CI);
}

function isNewEnough({ firefoxVersion }: Computer, path: string): boolean {
  return (firefoxVersion(path) ?? OLDEST_FIREFOX) >= OLDEST_FIREFOX;
}

function readFirefoxVersion(executable: string): number | undefined {
  const folder = dirname(realpathSync(executable));
  // On macOS the file lies in a folder beside that of the program.
  const file = [folder, join(folder, '../Resources')].map((place) => join(place, 'application.ini')).find(existsSync);
  const version = file && /^Version=(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return version ? Number(version) : undefined;
}

/** Stands for the browser that Playwright has installed and finds by itself. */
const OWN = Symbol('own');

function override(computer: Computer, variable: string): string | undefined {
  const path = computer.env[variable];
  if (!path) return undefined;
  if (!computer.exists(path)) throw new NoBrowserError(`${variable} names ${path}, and there is no such file.`);
  return path;
}

function ownOrInstalled(
  computer: Computer,
  browser: 'chromium' | 'firefox',
  places: Places,
): string | typeof OWN | undefined {
  if (computer.exists(computer.playwrights[browser])) return OWN;
  return candidates(computer, places).find((path) => computer.exists(path));
}

function candidates({ platform, env, home }: Computer, places: Places): string[] {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    return places.win32.flatMap((place) => bases.map((base) => win32.join(base, place)));
  }
  if (platform === 'darwin') {
    const bases = ['/Applications', posix.join(home, 'Applications')];
    return places.darwin.flatMap((place) => bases.map((base) => posix.join(base, place)));
  }
  // Snaps last: they cannot read the temporary folder that Playwright gives a browser for its profile.
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== '/snap/bin'), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => places.linux.map((name) => posix.join(folder, name)));
}
