import { expect, test } from './test.ts';

test('follows the system until the visitor chooses, and then keeps the choice without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const night = await background();
  await page.getByRole('button', { name: 'Switch theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await background()).not.toBe(night);

  // The attribute must be there before the body's first element is parsed, or the page would flash.
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('header')) return;
      document.documentElement.dataset.themeAtFirstElement = document.documentElement.dataset.theme;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/docs/quickstart');
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-first-element', 'light');
});

test('follows the system again once the visitor has switched back to what it says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await background();
  const toggle = page.getByRole('button', { name: 'Switch theme' });
  await toggle.click();
  expect(await background()).not.toBe(day);
  await toggle.click();
  expect(await background()).toBe(day);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  expect(await background()).not.toBe(day);
});
