/** What a step of `npm test` counted. A step that checks one thing, such as types, counts as one. */
export type TestCounts = { passed: number; failed: number; skipped: number };

/** What is read of Vitest's JSON report. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** What is read of Playwright's JSON report. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** One passed or one failed check. */
export function countCheck(isPassed: boolean): TestCounts {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/** Counts Vitest's tests. A file that fails before its first test, by a bad import or in a hook, counts as one failure. */
export function countVitest(report: VitestReport | undefined, exitCode: number): TestCounts {
  if (!report) return countCheck(false);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return countCrash(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts Playwright's tests. One that passed only when repeated counts as failed: it will fail for someone else. */
export function countPlaywright(report: PlaywrightReport | undefined, exitCode: number): TestCounts {
  if (!report) return countCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return countCrash(exitCode, { passed: expected, failed: unexpected + flaky + report.errors.length, skipped });
}

/** Counts the pages that `check-pages.ts` has read. */
export function countPages(report: { passed: number; failed: number } | undefined, exitCode: number): TestCounts {
  return report ? countCrash(exitCode, { ...report, skipped: 0 }) : countCheck(false);
}

/** A runner that ends badly with no failed test has crashed, and one that found no test has tested nothing. */
function countCrash(exitCode: number, counts: TestCounts): TestCounts {
  const hasCrashed = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return hasCrashed ? { ...counts, failed: 1 } : counts;
}

export function sumCounts(all: TestCounts[]): TestCounts {
  return all.reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }));
}

/** The line that CI reads: `12 passed, 0 failed`, and `, 1 skipped` only where something was. */
export function formatSummary({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
