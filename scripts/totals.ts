/**
 * Adds up what the steps of `npm test` report. The rule behind every line here: a run that went wrong in a way that
 * no single test shows (a crash, a file that does not load, nothing executed) still counts as a failure.
 */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part we read of what Vitest's JSON reporter writes. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part we read of what Playwright's JSON reporter writes. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

export function checkTotals(exitCode: number): Totals {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function vitestTotals(exitCode: number, report?: VitestReport): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const count = (status: string): number => file.assertionResults.filter((test) => test.status === status).length;
    const failed = count('failed');
    totals.passed += count('passed');
    // A file that does not load has no tests to show for it.
    totals.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    totals.skipped += file.assertionResults.length - failed - count('passed');
  }
  return withCrash(exitCode, totals);
}

export function playwrightTotals(exitCode: number, report?: PlaywrightReport): Totals {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  // `errors` are those outside of any test: the web server did not start, a file does not load.
  const failed = unexpected + flaky + (report?.errors.length ?? 0);
  return withCrash(exitCode, { passed: expected, failed, skipped });
}

function withCrash(exitCode: number, totals: Totals): Totals {
  const silentFailure = totals.failed === 0 && (exitCode !== 0 || totals.passed === 0);
  return silentFailure ? { ...totals, failed: 1 } : totals;
}

export function sum(all: Totals[]): Totals {
  const total: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const one of all) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
  }
  return total;
}

/** The last line of `npm test`, which machines read. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
