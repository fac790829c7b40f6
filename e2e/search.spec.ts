import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search the docs' });
const input = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');

/** Opens the palette by its keys and waits until its index is there. */
async function openPalette(page: Page): Promise<void> {
  // A page that was only just followed to may not listen yet.
  await expect(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(options(page).first()).toBeVisible();
}

test('somebody finds an operation by keyboard alone, and their search again', async ({ page }) => {
  await page.goto('/docs/quickstart');
  await openPalette(page);
  await expect(input(page)).toBeFocused();
  await page.keyboard.type('create acc');
  await expect(options(page).first()).toContainText('Create account');
  await expect(palette(page).getByRole('status')).toHaveText(/^\d+ results?$/);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Create account' })).toBeVisible();

  await openPalette(page);
  await expect(options(page).first()).toHaveText('create acc');
  await page.keyboard.press('Delete');
  await expect(options(page).first()).not.toHaveText('create acc');
});

test('Escape closes and gives the focus back, and a slash opens only where nobody writes', async ({ page }) => {
  await page.goto('/reference/accounts/create-account');
  const link = page.getByRole('link', { name: 'Search the docs' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(link).toBeFocused();

  const name = page.getByRole('textbox', { name: /^name/ });
  await name.fill('');
  await name.press('/');
  await expect(name).toHaveValue('/');
  await expect(palette(page)).toBeHidden();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
  await expect(input(page)).toHaveValue('');
});

test('a hit leads to the row of a field, and Ctrl Enter to the console', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('account.owner_email');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/retrieve-account#200.owner_email');
  await expect(page.locator('tr:target')).toContainText('owner_email');

  await openPalette(page);
  await page.keyboard.type('POST accounts');
  await expect(options(page).first()).toContainText('Create account');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL('**/create-account#console');
});

test('on a phone the palette fills the screen, and a tap opens a hit in the console', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search the docs' }).tap();
  await expect(options(page).first()).toBeVisible();
  expect(await palette(page).locator('form').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await input(page).fill('create account');
  await palette(page)
    .getByRole('option', { name: /^Open Create account in the console/ })
    .tap();
  await page.waitForURL('**/create-account#console');
  await expect(page.getByRole('button', { name: /Try it$/ })).toHaveAttribute('aria-expanded', 'true');
});

test.describe('axe finds nothing', { tag: '@every-size' }, () => {
  const states = { 'before anything is typed': '', 'among hits': 'plan', 'where nothing is found': 'zzzz' };
  for (const [state, query] of Object.entries(states)) {
    test(`in the palette ${state}`, async ({ page }) => {
      await page.goto('/docs/quickstart');
      await openPalette(page);
      await input(page).fill(query);
      await expectNoFindings(page);
    });
    test(`on the search page ${state}`, async ({ page }) => {
      await page.goto(`/search?q=${query}`);
      await expectNoFindings(page);
    });
  }
});

test.describe('without JavaScript', { tag: '@every-size' }, () => {
  test.use({ javaScriptEnabled: false });

  test('search is a page, and what is asked for stands first', async ({ page }) => {
    await page.goto('/docs/quickstart');
    await page.getByRole('link', { name: 'Search the docs' }).click();
    await page.getByRole('main').getByRole('searchbox').fill('POST accounts');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search?q=POST+accounts');
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Create account' })).toBeVisible();
  });

  test('a scope is a link', async ({ page }) => {
    await page.goto('/search?q=429');
    await page.getByRole('navigation', { name: 'Search in' }).getByRole('link', { name: 'Errors' }).click();
    await page.waitForURL('**/search?q=429&in=errors');
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('rate_limited');
  });

  test('hostile queries are text', async ({ page }) => {
    const hostile = [
      '<script>throw 1</script><img src=x onerror=alert(1)>',
      '((a+)+)+$'.repeat(500),
      '%00\u202e🙂"\'`{{7*7}}',
    ];
    for (const query of hostile) {
      const response = await page.goto(`/search?q=${encodeURIComponent(query)}&in=nowhere&q=second`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query.slice(0, 200).trim());
      await expect(page.getByRole('main').locator('script, img')).toHaveCount(0);
    }
  });
});

async function expectNoFindings(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
}
