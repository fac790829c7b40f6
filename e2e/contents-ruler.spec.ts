import { expect, test } from './test.ts';

const guide = '/docs/quickstart';

test('the contents ruler marks the section that is read, and what its links lead to', async ({ page }) => {
  await page.goto(guide);
  const ruler = page.getByRole('navigation', { name: 'On this page' });
  const current = ruler.locator('[aria-current="location"]');
  const links = ruler.getByRole('link');
  await expect(current).toHaveText((await links.first().textContent()) ?? '');

  for (const link of [links.nth(1), links.last(), links.first()]) {
    await link.click();
    await expect(current).toHaveText((await link.textContent()) ?? '');
  }

  await page.mouse.wheel(0, 100_000);
  await expect(current).toHaveText((await links.last().textContent()) ?? '');
  await page.mouse.wheel(0, -100_000);
  await expect(current).toHaveText((await links.first().textContent()) ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents ruler is a list of links', async ({ page }) => {
    await page.goto(guide);
    const ruler = page.getByRole('navigation', { name: 'On this page' });
    await expect(ruler.locator('[aria-current]')).toHaveCount(0);
    const last = ruler.getByRole('link').last();
    await last.click();
    await expect(page.getByRole('heading', { name: (await last.textContent()) ?? '' })).toBeInViewport();
  });
});
