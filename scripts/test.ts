/**
 * `npm test`: every check of the project, one after the other (two of them at once would fight over a small machine's
 * cores and make the browser tests slow). A failing step does not stop the next. The last line counts all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkTotals,
  playwrightTotals,
  sum,
  totalsLine,
  vitestTotals,
  type PlaywrightReport,
  type Totals,
  type VitestReport,
} from './totals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'shadow-price-test-'));
const unitReport = join(reports, 'unit.json');
const bitsReport = join(reports, 'bits.json');
const browserReport = join(reports, 'browser.json');
/** Far above what any step needs; a step that hangs must not keep the last line from being printed. */
const STEP_LIMIT_MS = 20 * 60_000;

/** Runs one tool of node_modules with this very Node and returns its exit code. */
function tool(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): number {
  const { status, signal, error } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: STEP_LIMIT_MS,
  });
  if (error) console.error(`${script}: ${error.message}`);
  if (signal === 'SIGINT') process.exit(128 + constants.signals.SIGINT);
  return status ?? 1;
}

/** What a tool reported; nothing where it crashed before the end of that. */
function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Runs a suite of Vitest, which leaves its report in that file. */
function vitest(report: string, args: string[]): Totals {
  const exitCode = tool('vitest/vitest.mjs', ['run', ...args, '--reporter=json', `--outputFile.json=${report}`]);
  return vitestTotals(exitCode, readReport<VitestReport>(report));
}

const steps: [name: string, run: () => Totals][] = [
  ['types', () => checkTotals(tool('typescript/bin/tsc', ['--noEmit']))],
  ['format', () => checkTotals(tool('oxfmt/bin/oxfmt', ['--check']))],
  ['lint', () => checkTotals(tool('oxlint/bin/oxlint'))],
  ['unit tests', () => vitest(unitReport, ['--reporter=default'])],
  ['same bits everywhere', () => vitest(bitsReport, ['--reporter=verbose', '--config=test/bits/vitest.config.ts'])],
  [
    'browser tests',
    () => {
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
      const exitCode = tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], env);
      return playwrightTotals(exitCode, readReport<PlaywrightReport>(browserReport));
    },
  ],
];

const results = steps.map(([name, run]) => {
  console.log(`\n--- ${name}`);
  return run();
});
rmSync(reports, { recursive: true, force: true });

console.log('\n--- all (types, format and lint count as one each)');
steps.forEach(([name], index) => console.log(`${name}: ${totalsLine(results[index]!)}`));
const total = sum(results);
console.log(totalsLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
