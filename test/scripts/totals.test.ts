import { describe, expect, test } from 'vitest';
import { checkTotals, playwrightTotals, sum, totalsLine, vitestTotals } from '../../scripts/totals.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const stats = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({ expected, unexpected, flaky, skipped });

test('a check counts as one', () => {
  expect(checkTotals(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(checkTotals(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

describe('vitestTotals', () => {
  test('adds up all files', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo')];
    expect(vitestTotals(1, { testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('counts a file that does not load as one failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(vitestTotals(1, { testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a file whose tests pass but which fails as a whole', () => {
    expect(vitestTotals(1, { testResults: [file('failed', 'passed')] })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('believes the exit code where no test shows a failure', () => {
    expect(vitestTotals(1, { testResults: [file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a crash without a report, and a run without tests, as one failure', () => {
    const oneFailure = { passed: 0, failed: 1, skipped: 0 };
    expect(vitestTotals(1)).toEqual(oneFailure);
    expect(vitestTotals(0)).toEqual(oneFailure);
    expect(vitestTotals(0, { testResults: [] })).toEqual(oneFailure);
    expect(vitestTotals(0, { testResults: [file('passed', 'skipped')] })).toEqual({ ...oneFailure, skipped: 1 });
  });
});

describe('playwrightTotals', () => {
  test('takes the totals of the report, a test that passes only sometimes as failed', () => {
    expect(playwrightTotals(0, { stats: stats(5, 0, 0, 2), errors: [] })).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(playwrightTotals(1, { stats: stats(5, 2, 1), errors: [] })).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  test('counts errors outside of tests', () => {
    expect(playwrightTotals(1, { stats: stats(0), errors: ['no server'] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  test('counts a crash without a report, and a run without tests, as one failure', () => {
    const oneFailure = { passed: 0, failed: 1, skipped: 0 };
    expect(playwrightTotals(1)).toEqual(oneFailure);
    expect(playwrightTotals(0)).toEqual(oneFailure);
    expect(playwrightTotals(0, { stats: stats(0), errors: [] })).toEqual(oneFailure);
    expect(playwrightTotals(1, { stats: stats(3), errors: [] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});

test('the last line has the form that machines read', () => {
  const all = sum([checkTotals(0), checkTotals(1), { passed: 10, failed: 0, skipped: 0 }]);
  expect(totalsLine(all)).toBe('11 passed, 1 failed');
  expect(totalsLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
});
