import { describe, expect, test } from 'vitest';
import {
  countCheck,
  countPlaywright,
  countVitest,
  formatSummary,
  type PlaywrightReport,
  sumCounts,
  type VitestReport,
} from './test-summary.ts';

const vitest = (counts: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...counts,
});
const playwright = (stats: Partial<PlaywrightReport['stats']>, errors: unknown[] = []): PlaywrightReport => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('the last line of npm test', () => {
  test('sums the runners and the single checks', () => {
    const steps = [
      countCheck(true),
      countVitest(vitest({ numPassedTests: 40 }), 0),
      countPlaywright(playwright({ expected: 9 }), 0),
    ];
    expect(formatSummary(sumCounts(steps))).toBe('50 passed, 0 failed');
  });

  test('counts failures of every runner', () => {
    const steps = [
      countCheck(false),
      countVitest(vitest({ numPassedTests: 3, numFailedTests: 2 }), 1),
      countPlaywright(playwright({ expected: 4, unexpected: 1 }), 1),
    ];
    expect(formatSummary(sumCounts(steps))).toBe('7 passed, 4 failed');
  });

  test('names skipped tests only where there are any', () => {
    const skipped = countVitest(vitest({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 0);
    expect(formatSummary(skipped)).toBe('1 passed, 0 failed, 3 skipped');
  });
});

describe('a runner that did not do its work', () => {
  test.each([
    ['wrote no report', undefined, 1],
    ['wrote no report and says that all is well', undefined, 0],
  ])('counts as one failure when it %s', (_what, report, exitCode) => {
    expect(countVitest(report, exitCode).failed).toBe(1);
    expect(countPlaywright(report, exitCode).failed).toBe(1);
  });

  test('counts as one failure when it crashes after its tests passed', () => {
    expect(countVitest(vitest({ numPassedTests: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countPlaywright(playwright({ expected: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('counts as one failure when it found no test', () => {
    expect(countVitest(vitest({}), 0).failed).toBe(1);
    expect(countPlaywright(playwright({}), 0).failed).toBe(1);
  });

  test('counts each file that failed before its first test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countVitest(vitest({ numFailedTests: 1, testResults }), 1).failed).toBe(3);
  });

  test('counts errors outside of any browser test, and tests that passed only when repeated', () => {
    expect(countPlaywright(playwright({ expected: 2, flaky: 1 }, [{ message: 'no server' }]), 1).failed).toBe(2);
  });
});
