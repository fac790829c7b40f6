/**
 * Measures what the pages of the production build load and holds it against budgets.json. Prints a table;
 * ends with 1 where a page is over its budget. Given a file name, it also writes the figures there as JSON.
 */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { withBrowser } from './browser.ts';
import budgets from './budgets.json' with { type: 'json' };
import { type Budget, type BudgetsReport, compareBudget, formatBudgets } from './compare-budgets.ts';
import { findFreePort } from './free-port.ts';
import { measureBytes } from './measure-bytes.ts';
import { buildNextFloor, serveNextFloor } from './next-floor.ts';
import { startPortal } from './start-portal.ts';

const reportFile = process.argv[2];
const kinds: { pages: string[]; sends: boolean; kilobytes: Budget }[] = Object.values(budgets);

await buildNextFloor();
const floorPort = await findFreePort();
const floor = await serveNextFloor(floorPort);
const portal = await startPortal();
try {
  const floorBytes = await withBrowser((browser) => measureBytes(browser, `http://localhost:${floorPort}/`));
  const report = await withBrowser((browser) => measurePages(browser, floorBytes.script));
  console.log(`An empty page of the same Next and React loads ${(floorBytes.script / 1000).toFixed(1)} kB of script.`);
  console.log(formatBudgets(report.rows));
  for (const failure of report.failures) console.error(failure);
  if (reportFile) writeFileSync(reportFile, JSON.stringify(report));
  process.exitCode = report.failures.length === 0 && report.rows.every(({ isWithin }) => isWithin) ? 0 : 1;
} finally {
  await portal.stop();
  floor.close();
}

/** A page that can't be measured is a finding like one that is too heavy: the others are measured all the same. */
async function measurePages(browser: Browser, floorScriptBytes: number): Promise<BudgetsReport> {
  const report: BudgetsReport = { rows: [], failures: [] };
  for (const { pages, sends, kilobytes } of kinds) {
    for (const page of pages) {
      try {
        const bytes = await measureBytes(browser, portal.url + page, sends ? pressSend : undefined);
        report.rows.push(...compareBudget(page, bytes, floorScriptBytes, kilobytes));
      } catch (error) {
        report.failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  return report;
}

/** Has the console load what it sends with. No answer arrives, because what shows one need not be there before. */
async function pressSend(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: /^Send/ }).first().click();
}
