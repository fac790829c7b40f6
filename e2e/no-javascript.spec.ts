import { sitePages as pages } from '../scripts/site-pages.ts';
import { expect, failedWith, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', { tag: '@every-size' }, () => {
  for (const path of pages) {
    test(`${path} is whole`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toBeEmpty();
      const isSideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isSideways).toBe(false);
    });
  }

  test('an operation shows its tables, its errors and its samples in every language', async ({ page }) => {
    await page.goto('/reference/accounts/create-account');
    await expect(page.getByRole('table', { name: 'Body', exact: true })).toContainText('Billing plan');
    await expect(page.getByRole('table', { name: 'Error codes' })).toContainText('idempotency_conflict');
    await expect(page.getByText('curl https://api.atlasfiction.com/v1/accounts').first()).toBeVisible();
    await expect(page.getByText('import requests').first()).toBeVisible();
    await expect(page.getByText('await fetch(').first()).toBeVisible();
  });

  test('a text says that its console needs JavaScript, and shows none that does nothing', async ({ page }) => {
    await page.goto('/docs/quickstart');
    // A search by text passes over what stands in noscript.
    await expect(page.locator('noscript p', { hasText: 'Sending from here needs JavaScript.' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0);
  });

  test.describe('on a path that leads nowhere', () => {
    test.use({ expectedErrors: failedWith(404) });

    test('the 404 page names the nearest pages and is never kept', async ({ page }) => {
      const response = await page.goto('/docs/quikstart');
      expect(response?.status()).toBe(404);
      expect(response?.headers()['cache-control']).toContain('no-store');
      await expect(page.getByRole('main')).toContainText('/docs/quikstart');
      const nearest = page.getByRole('main').getByRole('listitem');
      await expect(nearest).toHaveCount(3);
      await nearest.first().getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: 'Quickstart' })).toBeVisible();
    });
  });
});

test('the drawer opens and leads on', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Navigation' }).click();
  await page
    .getByRole('link', { name: /Create account/ })
    .filter({ hasText: 'POST' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create account' })).toBeVisible();
});
