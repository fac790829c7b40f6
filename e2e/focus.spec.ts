import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, failedWith, test } from './test.ts';

const maxTabs = 400;

test.use({ expectedErrors: failedWith(404) });

test.describe('focus', { tag: '@every-size' }, () => {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`is always seen on the ${kind} page, wherever Tab leads`, async ({ page }) => {
      await page.goto(path);
      let stops = 0;
      for (; stops < maxTabs; stops++) {
        await page.keyboard.press('Tab');
        const fault = await findFocusFault(page);
        if (fault === 'end') break;
        expect(fault).toBeUndefined();
      }
      expect(stops).toBeGreaterThan(2);
      expect(stops).toBeLessThan(maxTabs);
    });
  }

  const { consent: _, ...ownPages } = pageKinds;
  for (const [kind, path] of Object.entries(ownPages)) {
    test(`comes to a skip link first on the ${kind} page, which is seen and leads to the text`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  }
});

/** What is wrong with how the focus shows: no outline, out of sight, covered; `end` once it has left the page. */
function findFocusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'end';
    const name = element.outerHTML.slice(0, 160);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
    const box = element.getClientRects()[0];
    if (!box) return `not shown: ${name}`;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `out of sight: ${name}`;
    const seen = document.elementFromPoint(x, y);
    const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
    return isSeen ? undefined : `covered by ${seen?.outerHTML.slice(0, 80)}: ${name}`;
  });
}
