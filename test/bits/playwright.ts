import { chromium, firefox, type Browser, type LaunchOptions } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch, FIREFOX_LEFT_OUT, NoBrowserError } from '../e2e/browsers.ts';
import { callExpression, type Engine, type EngineKind } from './engine.ts';

export const CHROMIUM: EngineKind = {
  name: 'Chromium',
  missing: () => problemOf(chromiumLaunch),
  start: (bundle) => startPage('Chromium', () => chromium.launch(chromiumLaunch()), bundle),
};

export const FIREFOX: EngineKind = {
  name: 'Firefox',
  missing: () => problemOf(() => firefoxLaunch() ?? refuse(FIREFOX_LEFT_OUT)),
  start: (bundle) => startPage('Firefox', () => firefox.launch(firefoxLaunch()), bundle),
};

/** glibc then takes its exp, pow and the like for processors without fused multiply-add. V8 is told by a flag. */
const HIDE_FMA = 'glibc.cpu.hwcaps=-FMA,-FMA_Usable,-FMA4,-AVX2,-AVX2_Usable,-AVX512F';

export const CHROMIUM_WITHOUT_FMA: EngineKind = {
  name: 'Chromium without FMA',
  missing: () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return 'Only Linux on x86-64 lets one hide FMA.';
    return problemOf(chromiumLaunch);
  },
  start: (bundle) => startPage('Chromium without FMA', () => chromium.launch(withoutFma(chromiumLaunch())), bundle),
};

function withoutFma(options: LaunchOptions): LaunchOptions {
  return {
    ...options,
    args: [...(options.args ?? []), '--js-flags=--no-enable-fma3'],
    env: { ...process.env, GLIBC_TUNABLES: HIDE_FMA },
  };
}

async function startPage(name: string, launch: () => Promise<Browser>, bundle: string): Promise<Engine> {
  const browser = await launch();
  const close = (): Promise<void> => browser.close();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle });
    return { name, call: (fn, ...args) => page.evaluate(callExpression(fn, args)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function problemOf(launch: () => unknown): string | undefined {
  try {
    launch();
    return undefined;
  } catch (error) {
    if (error instanceof NoBrowserError) return error.message;
    throw error;
  }
}

function refuse(sentence: string): never {
  throw new NoBrowserError(sentence);
}
