import type { Page } from '@playwright/test';
import { sitePages } from '../scripts/site-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** The width of A4 less its margins, at 96 dots an inch. */
const paper = { width: 688, height: 1000 };

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
}

test.describe('on paper', () => {
  test('an operation is its text, its tables and its code, and nothing that has to be clicked', async ({ page }) => {
    await openOnPaper(page, pageKinds.operation);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Documentation' })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Try it' })).toBeHidden();
    await expect(page.getByText('Was this page helpful?')).toBeHidden();
    await expect(page.getByRole('button', { name: /Copy/ }).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Body', exact: true })).toBeVisible();
    await expect(page.getByText('curl https://api.atlasfiction.com/v1/accounts').first()).toBeVisible();
  });

  test('every answer of an operation is open', async ({ page }) => {
    await openOnPaper(page, pageKinds.operation);
    const closed = page.locator('details:not([open]) > :not(summary)');
    expect(await closed.count()).toBeGreaterThan(2);
    const heights = await closed.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test('code is in the language that was chosen, under its name', async ({ page }) => {
    await page.goto(pageKinds.operation);
    await page.getByRole('tab', { name: 'Python' }).first().click();
    await openOnPaper(page, pageKinds.operation);
    await expect(page.getByText('import requests').first()).toBeVisible();
    await expect(page.getByText('await fetch(').first()).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Python' }).first()).toBeVisible();
    await expect(page.getByRole('tab', { name: 'cURL' }).first()).toBeHidden();
  });

  test('ink is dark and paper white by night too', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await openOnPaper(page, pageKinds.guide);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(scheme).toBe('light');
  });

  test('nothing is wider than the paper', async ({ page }) => {
    for (const path of sitePages) {
      await openOnPaper(page, path);
      const cut = await page.evaluate(() => {
        const isCut = (node: Element) => node.scrollWidth > node.clientWidth + 1;
        const parts = document.querySelectorAll('html, pre, :has(> table)');
        return [...parts]
          .filter((node) => node.checkVisibility() && isCut(node))
          .map((node) => node.outerHTML.slice(0, 99));
      });
      expect({ path, cut }).toEqual({ path, cut: [] });
    }
  });
});
