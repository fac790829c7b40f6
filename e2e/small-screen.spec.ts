import type { Page } from '@playwright/test';
import { sitePages as pages } from '../scripts/site-pages.ts';
import { openConsole } from './console-panel.ts';
import { consent, lost } from './page-kinds.ts';
import { expect, failedWith, test } from './test.ts';

/** What a browser of 1280 by 1024 px shows at that zoom. */
const at400Percent = { width: 320, height: 256 };

test.describe('on a phone', { tag: '@phone' }, () => {
  for (const path of pages) {
    test(`${path} scrolls one way only at 400 %`, async ({ page }) => {
      await page.setViewportSize(at400Percent);
      await page.goto(path);
      await expectOneScrollAxis(page);
    });
  }

  for (const [name, path] of Object.entries({ lost, consent })) {
    test.describe(() => {
      test.use({ expectedErrors: failedWith(404) });

      test(`the ${name} page scrolls one way only at 400 %`, async ({ page }) => {
        await page.setViewportSize(at400Percent);
        await page.goto(path);
        await expectOneScrollAxis(page);
      });
    });
  }

  test('with wider spacing of text nothing is cut off and nothing scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/', '/docs/quickstart', '/reference/accounts/create-account']) {
      await page.goto(path);
      // WCAG 1.4.12.
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      await expectOneScrollAxis(page);
    }
  });

  test('at 400 % the header leaves the little room there is to the text', async ({ page }) => {
    await page.setViewportSize(at400Percent);
    await page.goto('/docs/pagination');
    await page.locator('footer').scrollIntoViewIfNeeded();
    await expect(page.getByRole('banner')).not.toBeInViewport();
  });

  test('Escape closes the drawer and gives the focus back', async ({ page }) => {
    await page.goto('/docs/pagination');
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

/** Nothing wider than the window, and no other part that scrolls sideways than code, tables and rows of tabs. */
async function expectOneScrollAxis(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const isScroller = (element: Element) =>
      element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    return {
      width: document.documentElement.scrollWidth,
      scrollers: [...document.body.querySelectorAll('*')]
        .filter((element) => isScroller(element) && !element.matches('pre, textarea, [role="tablist"], :has(> table)'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });
  expect(found).toEqual({ width: 320, scrollers: [] });
}
