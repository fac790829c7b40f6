import { sitePages as pages } from '../scripts/site-pages.ts';
import { openConsole } from './console-panel.ts';
import { expect, test } from './test.ts';

test.describe('on a phone', { tag: '@phone' }, () => {
  for (const path of pages) {
    test(`${path} scrolls one way only, down to 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });
  }

  test('Escape closes the drawer and gives the focus back', async ({ page }) => {
    await page.goto('/docs/quickstart');
    const button = page.getByRole('button', { name: 'Navigation' });
    const drawer = page.getByRole('navigation', { name: 'Documentation' });
    await button.click();
    await expect(drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('the console is a sheet over a page that stays readable; Escape closes it', async ({ page }) => {
    await page.goto('/reference/accounts/create-account');
    const panel = await openConsole(page);
    await expect(panel.send).toBeVisible();
    await panel.field('name').focus();
    await page.keyboard.press('Escape');
    await expect(panel.region).toBeHidden();
    await expect(page.getByRole('button', { name: 'Try it' })).toBeFocused();
    await page.getByRole('heading', { name: 'Errors' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('table', { name: 'Error codes' })).toBeVisible();
  });
});
