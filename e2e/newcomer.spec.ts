import { openConsole } from './console-panel.ts';
import { expect, test } from './test.ts';

test.describe('a newcomer', { tag: '@every-size' }, () => {
  test('gets from the overview to an account of their own in the list', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Send a live request' }).click();

    const create = await openConsole(page);
    await create.field('name').fill('Wavecrest Harbour');
    await create.field('plan').selectOption('enterprise');
    await create.send.click();
    await expect(create.response).toContainText('201 Created');
    await expect(create.response).toContainText('Wavecrest Harbour');

    await page.goto('/reference/accounts/list-accounts');
    const list = await openConsole(page);
    await list.send.click();
    await expect(list.response).toContainText('200 OK');
    await expect(list.response).toContainText('Wavecrest Harbour');
  });

  test('sees the request code follow what they type', async ({ page }) => {
    await page.goto('/reference/accounts/create-account');
    const panel = await openConsole(page);
    await panel.field('name').fill("O'Hara & Sons");
    const sample = page.getByRole('figure').filter({ hasText: 'curl' }).first();
    await expect(sample).toContainText("O'\\''Hara & Sons");
  });
});

test('finds the sandbox behind the event that their account set off', async ({ page }) => {
  await page.goto('/reference/accounts/create-account');
  const create = await openConsole(page);
  await create.send.click();
  await expect(create.response).toContainText('201 Created');
  await page.goto('/reference/events/list-events');
  const events = await openConsole(page);
  await events.send.click();
  await expect(events.response).toContainText('account.created');
});

test('two visitors do not see each other’s accounts', async ({ page, browser }) => {
  await page.goto('/reference/accounts/create-account');
  const mine = await openConsole(page);
  await mine.field('name').fill('Only Mine Ltd');
  await mine.send.click();
  await expect(mine.response).toContainText('201 Created');

  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto('/reference/accounts/list-accounts');
  const list = await openConsole(theirs);
  await list.send.click();
  await expect(list.response).toContainText('200 OK');
  await expect(list.response).toContainText('acc_');
  await expect(list.response).not.toContainText('Only Mine Ltd');
  await stranger.close();
});

test('two first requests sent at once meet one sandbox', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  const sandboxes = new Set<string>();
  for (const page of [first, second]) {
    await page.goto('/reference/accounts/create-account');
    page.on('response', (response) => {
      const sent = response.headers()['x-upstream-request'];
      if (sent) sandboxes.add(new Map<string, string>(JSON.parse(sent).headers).get('atlas-sandbox') ?? '');
    });
  }
  const panels = [await openConsole(first), await openConsole(second)];
  await Promise.all(panels.map((panel) => panel.send.click()));
  for (const panel of panels) await expect(panel.response).toContainText('201 Created');
  expect(sandboxes.size).toBe(1);
});
