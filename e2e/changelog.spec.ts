import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const versionEntry = '/changelog/api-version-2026-11-01';

const titles = (page: Page) =>
  page.getByRole('main').getByRole('heading', { level: 2 }).locator('a[href^="/changelog/"]');

test.describe('choosing entries', { tag: '@every-size' }, () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without it', () => {
      test.use({ javaScriptEnabled });

      test('is following links, which can be kept and undone', async ({ page }) => {
        await page.goto('/changelog');
        const all = await titles(page).allTextContents();
        expect(all.length).toBeGreaterThanOrEqual(8);

        const kinds = page.getByRole('navigation', { name: 'Kind' });
        await kinds.getByRole('link', { name: /^Breaking/ }).click();
        await expect(page).toHaveURL(/\/changelog\?kind=breaking$/);
        await expect(kinds.getByRole('link', { name: /^Breaking/ })).toHaveAttribute('aria-current', 'true');
        const breaking = await titles(page).allTextContents();
        expect(breaking.length).toBeGreaterThan(0);
        expect(breaking.length).toBeLessThan(all.length);
        await expect(kinds.getByRole('link', { name: /^Breaking/ })).toContainText(String(breaking.length));
        // Breaking comes first within its entry, with its day.
        await expect(page.getByRole('main').getByRole('article').nth(1).getByRole('listitem').first()).toContainText(
          /Breaking\s*From \d+ \w+ \d{4}/,
        );

        await page.reload();
        expect(await titles(page).allTextContents()).toEqual(breaking);
        await kinds.getByRole('link', { name: /^All/ }).click();
        await expect(page).toHaveURL(/\/changelog$/);
        expect(await titles(page).allTextContents()).toEqual(all);
      });

      test('by operation leads to the entries that its page lists', async ({ page }) => {
        await page.goto('/reference/accounts/list-accounts');
        const listed = page.getByRole('main').locator('h2#changelog ~ ul').first().getByRole('link');
        const expected = await listed.allTextContents();
        expect(expected.length).toBeGreaterThan(1);
        await page.goto('/changelog?operation=listAccounts');
        expect(await titles(page).allTextContents()).toEqual(expected);
      });

      test('by what there is not says what there is', async ({ page }) => {
        await page.goto('/changelog?kind=tasty&year=2026');
        await expect(page.getByRole('main')).toContainText('No entry has the kind tasty');
        await expect(
          page.getByRole('navigation', { name: 'Year' }).getByRole('link', { name: /^2026/ }),
        ).toHaveAttribute('aria-current', 'true');
      });
    });
  }
});

test('filters can be used by keyboard', async ({ page }) => {
  await page.goto('/changelog');
  await page
    .getByRole('navigation', { name: 'Kind' })
    .getByRole('link', { name: /^Deprecated/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=deprecated/);
  const operations = page.getByRole('group').filter({ hasText: 'Operation: All' });
  await operations.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('href', /kind=deprecated&operation=|operation=.*kind=deprecated/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/operation=/);
});

test('an entry has a page of its own, with before and after beside each other', async ({ page }) => {
  await page.goto('/changelog');
  await page.getByRole('link', { name: 'API version 2026-11-01', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${versionEntry}$`));
  const [before, after] = await Promise.all(
    ['Before: the last page', 'After'].map((title) =>
      page
        .getByRole('figure')
        .filter({ hasText: title })
        .first()
        .evaluate((figure) => {
          const { left, right, top } = figure.getBoundingClientRect();
          return { left, right, top };
        }),
    ),
  );
  expect(after?.top).toBe(before?.top);
  expect(after?.left).toBeGreaterThan(before?.right ?? Number.POSITIVE_INFINITY);
});

test('entries that came since the last visit are marked, until the tab is closed', async ({ browser, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const visit = async (seen: string[]) => {
    const localStorage = seen.map((value) => ({ name: 'changelog-seen', value }));
    const context = await browser.newContext({
      baseURL: origin,
      storageState: { cookies: [], origins: [{ origin, localStorage }] },
    });
    const page = await context.newPage();
    await page.goto('/changelog');
    return { page, marks: page.getByText('New since your last visit').filter({ visible: true }), context };
  };
  const first = await visit([]);
  await expect(first.marks).toHaveCount(0);
  const dates = await first.page
    .locator('[data-published]')
    .evaluateAll((marks: HTMLElement[]) => marks.map(({ dataset }) => dataset.published ?? ''));
  const [, , third = ''] = dates.toSorted().reverse();
  await first.context.close();

  const later = await visit([third]);
  await expect(later.marks).toHaveCount(2);
  await later.page.reload();
  await expect(later.marks).toHaveCount(2);
  // Another tab begins anew: by then all of it has been seen.
  const other = await later.context.newPage();
  await other.goto('/changelog');
  await expect(other.getByText('New since your last visit').filter({ visible: true })).toHaveCount(0);
  await later.context.close();
});

test('addresses of feeds are copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/changelog');
  const copied = async (name: string) => {
    await page.getByRole('button', { name }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy the address of Breaking changes, Atom')).toBe(`${baseURL}/changelog/breaking/atom.xml`);
  expect(await copied('Copy the command for Slack')).toBe(`/feed subscribe ${baseURL}/changelog/rss.xml`);
});

test('the job for a build is shown with its script', async ({ page }) => {
  await page.goto('/changelog');
  await page.getByText('A job on GitHub that fails a build').click();
  const figures = page.getByRole('region', { name: 'Subscribe' }).getByRole('figure');
  await expect(figures.filter({ hasText: '.github/workflows/changelog.yml' })).toContainText(
    'node scripts/check-changelog.mjs',
  );
  await expect(figures.filter({ hasText: 'scripts/check-changelog.mjs' }).first()).toBeVisible();
});

test.describe('what will end', { tag: '@every-size' }, () => {
  test('is said where it is used: in the tables, in the code and of the answer', async ({ page, baseURL }) => {
    const draft = { query: { limit: '1' }, headers: { 'Atlas-Version': '2026-06-01' } };
    const encoded = Buffer.from(JSON.stringify(draft)).toString('base64url');
    await page.goto(`/reference/accounts/list-accounts#draft=v1.${encoded}`);
    const rows = page
      .getByRole('table')
      .filter({ hasText: 'has_more' })
      .getByRole('row', { name: /^has_more/ });
    await expect(rows).toContainText('Deprecated since 1 Nov 2026, ends 1 Jun 2027. What to do');
    await expect(rows.getByRole('link', { name: 'What to do' })).toHaveAttribute('href', versionEntry);

    const region = page.getByRole('region', { name: /^Try / });
    const response = region.getByRole('region', { name: 'Response' });
    await expect(
      page
        .getByText(/# Atlas-Version 2026-06-01 is deprecated since 2026-11-01 and ends on 2027-06-01/)
        .filter({ visible: true }),
    ).toBeVisible();
    await region.getByRole('button', { name: /^Send request/ }).click();
    await expect(response).toContainText('200 OK');
    await expect(response).toContainText('Deprecated since 1 Nov 2026, ends 1 Jun 2027.');
    await expect(response.getByRole('link', { name: 'What to do' })).toHaveAttribute(
      'href',
      `${baseURL}${versionEntry}`,
    );
    await response.getByRole('link', { name: 'What to do' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API version 2026-11-01');
  });
});
