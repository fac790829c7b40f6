import { openConsole } from './console-panel.ts';
import { expect, failedWith, test } from './test.ts';

test('a list is paged through, and walked to its end as one table', { tag: '@every-size' }, async ({ page }) => {
  await page.goto('/reference/accounts/list-accounts');
  const panel = await openConsole(page);
  await panel.field('limit').fill('50');
  await panel.send.click();
  await panel.response.getByRole('button', { name: 'Next page' }).click();
  await expect(panel.field('cursor')).not.toHaveValue('');
  await expect(panel.response.getByRole('button', { name: 'Next page' })).toBeVisible();

  await panel.field('cursor').fill('');
  await panel.send.click();
  await panel.response.getByRole('button', { name: 'Walk all pages' }).click();
  const walk = panel.response.getByRole('region', { name: 'All pages' });
  await expect(walk).toContainText('137 rows of 3 pages. That is all.');
  await expect(walk.getByRole('columnheader', { name: 'owner_email' })).toBeVisible();
  await expect(walk.getByRole('row')).toHaveCount(138);
  const download = page.waitForEvent('download');
  await walk.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('listAccounts.ndjson');
});

test('ids of one’s own objects are suggested where one is asked for', async ({ page }) => {
  await page.goto('/reference/accounts/list-accounts');
  const list = await openConsole(page);
  await list.send.click();
  await expect(list.response.getByRole('link', { name: /acc_/ }).first()).toBeVisible();
  await page.goto('/reference/accounts/update-account');
  const update = await openConsole(page);
  const listId = await update.field('account_id').getAttribute('list');
  const options = page.locator(`[id="${listId}"] option`);
  await expect(options).toHaveCount(20);
  await expect(options.first()).toHaveAttribute('value', /^acc_/);
  await expect(options.first()).not.toHaveText('');
});

test.describe('an idempotency key', () => {
  test.use({ expectedErrors: failedWith(409) });

  test('makes what is sent twice happen once', { tag: '@every-size' }, async ({ page }) => {
    await page.goto('/reference/accounts/create-account');
    const panel = await openConsole(page);
    await panel.field('name').fill('Once Only');
    await panel.send.click();
    await expect(panel.response).toContainText('Idempotency key');
    await panel.response.getByRole('button', { name: 'Send twice' }).click();
    await expect(panel.response).toContainText('nothing was done again');
    await panel.field('name').fill('Something Else');
    await panel.response.getByRole('button', { name: 'Send changed with the same key' }).click();
    await expect(panel.response).toContainText('from another request');
    await expect(panel.response.getByRole('link', { name: /idempotency_conflict/ })).toBeVisible();
  });
});

test('the sandbox is looked after from its bar', { tag: '@every-size' }, async ({ page }) => {
  await page.goto('/reference/accounts/list-accounts');
  const panel = await openConsole(page);
  await panel.send.click();
  await expect(panel.response).toContainText('200 OK');
  await panel.region.getByRole('button', { name: /^Sandbox / }).click();
  const bar = panel.region.getByRole('region', { name: 'Your sandbox' });
  await expect(bar).toContainText('137 accounts');
  await expect(bar).toContainText(/1 h 59 min|2 h 0 min/);
  await bar.getByRole('button', { name: '1 day' }).click();
  await expect(bar).toContainText('1 d ahead');
  await bar.getByRole('button', { name: 'Reset the sandbox' }).click();
  await expect(bar).toContainText('cannot be brought back');
  await bar.getByRole('button', { name: 'Keep it' }).click();
  await bar.getByRole('button', { name: 'Reset the sandbox' }).click();
  await bar.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(bar).toContainText('has begun anew');
  await expect(bar).not.toContainText('ahead');
  await expect(panel.region.getByText('Your sandbox was renewed')).toBeVisible();
});

test('a question mark lists the keys, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/reference/accounts/list-accounts');
  const panel = await openConsole(page);
  await panel.region.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys of the console' });
  await expect(list).toContainText('Send; on a Mac');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(panel.region.getByRole('button', { name: 'Keys' })).toBeFocused();
});
