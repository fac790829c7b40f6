import type { Page } from '@playwright/test';
import { openConsole } from './console-panel.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, failedWith, test } from './test.ts';

test.use({ expectedErrors: failedWith(404) });

test.describe('what can be clicked is large enough', { tag: '@every-size' }, () => {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`on the ${kind} page`, async ({ page }) => {
      await page.goto(path);
      expect(await findSmallTargets(page)).toEqual([]);
    });
  }

  test('in the console', async ({ page }) => {
    await page.goto(pageKinds.operation);
    const panel = await openConsole(page);
    await panel.showOptional();
    await panel.send.click();
    await expect(panel.response).toContainText('201 Created');
    expect(await findSmallTargets(page)).toEqual([]);
  });

  test('in the feedback form', async ({ page }) => {
    await page.goto(pageKinds.guide);
    await page.getByRole('radio', { name: 'Yes' }).check();
    expect(await findSmallTargets(page)).toEqual([]);
  });
});

test('what can be tapped in the drawer is large enough', { tag: '@phone' }, async ({ page }) => {
  await page.goto(pageKinds.guide);
  await page.getByRole('button', { name: 'Navigation' }).click();
  await expect(page.getByRole('navigation', { name: 'Documentation' })).toBeVisible();
  expect(await findSmallTargets(page)).toEqual([]);
});

/**
 * Targets under 24 px, or for a finger under 44 px of height. Links in sentences may be as small as their text, and those on
 * the chart stand far apart (WCAG 2.5.8).
 */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const minHeight = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    const selector = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isInSentence = (element: Element) => element.matches('a') && getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll(selector)]
      .filter((element) => isShown(element) && !isInSentence(element) && !element.matches('.skip:not(:focus), svg *'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < minHeight || box.width < 24)
      .map(({ element, box }) => `${Math.round(box.width)} by ${box.height}: ${element.outerHTML.slice(0, 120)}`);
  });
}
