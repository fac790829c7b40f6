import type { Locator, Page } from '@playwright/test';
import { openConsole } from './console-panel.ts';
import { expect, test } from './test.ts';

const maxTabs = 400;

test('a newcomer creates an account and finds it in the list by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Send a live request' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/create-account');

  const create = await openConsole(page);
  await tabTo(page, create.field('name'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Keyboard Quay');
  await tabTo(page, create.field('plan'));
  await page.keyboard.press('f');
  await expect(create.field('plan')).toHaveValue('free');
  await page.keyboard.press('Control+Enter');
  await expect(create.response).toContainText('201 Created');
  await expect(create.field('plan')).toBeFocused();

  await page.goto('/reference/accounts/list-accounts');
  const list = await openConsole(page);
  await tabTo(page, list.send);
  await page.keyboard.press('Enter');
  await expect(list.response).toContainText('Keyboard Quay');
});

test('language tabs move by arrow keys and remember the choice on other pages', async ({ page }) => {
  await page.goto('/docs/quickstart');
  const curl = page.getByRole('tab', { name: 'cURL' }).first();
  await curl.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toBeFocused();
  await page.goto('/reference/accounts/create-account');
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('import requests').first()).toBeVisible();
});

/** Presses Tab until the target has focus, as a person would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < maxTabs; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached within ${maxTabs} presses of Tab.`);
}
