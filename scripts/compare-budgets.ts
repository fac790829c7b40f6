import type { PageBytes } from './measure-bytes.ts';
import { countCheck, sumCounts, type TestCounts } from './test-summary.ts';

/** Limits in kB (1,000 bytes). */
export type Budget = {
  /** Of script in files; a page with the framework has its limit by what comes on top of a page that holds nothing. */
  script?: number;
  scriptOverFloor?: number;
  html: number;
  css: number;
  fonts: number;
  all?: number;
};

export type BudgetRow = { page: string; kind: string; bytes: number; limitBytes: number; isWithin: boolean };

/** What scripts/budgets.ts writes for scripts/test.ts; `failures` are pages that could not be measured. */
export type BudgetsReport = { rows: BudgetRow[]; failures: string[] };

/** Holds what a page loads against its budget: a row for each kind that has a limit. */
export function compareBudget(page: string, bytes: PageBytes, floorScriptBytes: number, budget: Budget): BudgetRow[] {
  const row = (kind: string, actual: number, limitBytes: number): BudgetRow => {
    return { page, kind, bytes: actual, limitBytes, isWithin: actual <= limitBytes };
  };
  const { script, earlyScript, html, css, fonts, other } = bytes;
  const { script: scriptLimit = 0, scriptOverFloor } = budget;
  const floorBytes = scriptOverFloor === undefined ? 0 : floorScriptBytes;
  return [
    row('script', script, floorBytes + (scriptOverFloor ?? scriptLimit) * 1000),
    // What is read comes first, whatever the page.
    row('early', earlyScript, 0),
    row('HTML', html, budget.html * 1000),
    row('CSS', css, budget.css * 1000),
    row('fonts', fonts, budget.fonts * 1000),
    ...(budget.all === undefined ? [] : [row('all', script + html + css + fonts + other, budget.all * 1000)]),
  ];
}

/** A table in kB, one line for each row. */
export function formatBudgets(rows: BudgetRow[]): string {
  const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  const pageWidth = Math.max(4, ...rows.map(({ page }) => page.length));
  const lines = rows.map(({ page, kind, bytes, limitBytes, isWithin }) =>
    [
      page.padEnd(pageWidth),
      kind.padEnd(6),
      inKilobytes(bytes),
      inKilobytes(limitBytes),
      isWithin ? 'ok' : 'OVER',
    ].join('  '),
  );
  return [[`${'page'.padEnd(pageWidth)}`, 'kind  ', '     kB', ' budget', ''].join('  '), ...lines].join('\n');
}

/** One for each row and each page that could not be measured; one failure where the script crashed. */
export function countBudgets(report: BudgetsReport | undefined, exitCode: number): TestCounts {
  if (!report || report.rows.length + report.failures.length === 0) return countCheck(false);
  const counts = sumCounts([
    ...report.rows.map(({ isWithin }) => countCheck(isWithin)),
    ...report.failures.map(() => countCheck(false)),
  ]);
  return counts.failed === 0 && exitCode !== 0 ? { ...counts, failed: 1 } : counts;
}
