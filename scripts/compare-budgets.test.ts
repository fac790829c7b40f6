import { describe, expect, test } from 'vitest';
import { compareBudget, countBudgets, formatBudgets } from './compare-budgets.ts';

const budget = { scriptOverFloor: 7, html: 22, css: 8, fonts: 75 };
const bytes = { script: 120_000, earlyScript: 0, html: 22_000, css: 8_000, fonts: 75_000, other: 0 };

const overOf = (rows: ReturnType<typeof compareBudget>) => rows.filter((row) => !row.isWithin).map((row) => row.kind);

describe('a page held against its budget', () => {
  test('passes at exactly the limits', () => {
    expect(overOf(compareBudget('/', bytes, 113_000, budget))).toEqual([]);
  });

  test('fails in each kind that is one byte over', () => {
    const heavier = { script: 120_001, earlyScript: 1, html: 22_001, css: 8_001, fonts: 75_001, other: 0 };
    expect(overOf(compareBudget('/', heavier, 113_000, budget))).toEqual(['script', 'early', 'HTML', 'CSS', 'fonts']);
  });

  test('gets its script allowance on top of the floor, whatever that is today', () => {
    expect(overOf(compareBudget('/', bytes, 112_999, budget))).toEqual(['script']);
  });

  test('has no allowance for the framework where its budget is not over the floor', () => {
    const { scriptOverFloor: _, ...guide } = { ...budget, script: 1 };
    expect(overOf(compareBudget('/', { ...bytes, script: 1000 }, 113_000, guide))).toEqual([]);
    expect(overOf(compareBudget('/', { ...bytes, script: 1001 }, 113_000, guide))).toEqual(['script']);
  });

  test('counts everything it loads where there is a limit for all of it', () => {
    const rows = compareBudget('/', { ...bytes, other: 1 }, 113_000, { ...budget, all: 225 });
    expect(overOf(rows)).toEqual(['all']);
  });

  test('is named as over in the table', () => {
    const table = formatBudgets(compareBudget('/docs', { ...bytes, css: 9_040 }, 113_000, budget));
    expect(table).toMatch(/^\/docs +CSS +9\.0 +8\.0 +OVER$/m);
    expect(table).toMatch(/^\/docs +fonts +75\.0 +75\.0 +ok$/m);
  });
});

describe('budgets in the sum of all tests', () => {
  const rows = compareBudget('/', { ...bytes, html: 30_000 }, 113_000, budget);

  test('count one for each row', () => {
    expect(countBudgets({ rows, failures: [] }, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  test('count a page that could not be measured as failed', () => {
    expect(countBudgets({ rows, failures: ['/reference answered with 500.'] }, 1).failed).toBe(2);
  });

  test('count as failed when nothing was measured', () => {
    expect(countBudgets({ rows: [], failures: [] }, 0).failed).toBe(1);
    expect(countBudgets(undefined, 0).failed).toBe(1);
  });
});
