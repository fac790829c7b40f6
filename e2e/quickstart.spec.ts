import { expect, test } from './test.ts';

test.describe('the quickstart', { tag: '@every-size' }, () => {
  test('sends a newcomer’s first request from the page, by keyboard alone', async ({ page }) => {
    await page.goto('/docs/quickstart');
    const console = page.getByRole('region', { name: 'Try Create account' });
    const name = console.getByLabel(/^name(\s|$)/);
    await name.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Wavecrest Harbour');
    // Send is where Tab leads to after the last field, and Enter presses it.
    const send = console.getByRole('button', { name: /^Send(?:ing| request)/ });
    for (
      let presses = 0;
      presses < 20 && !(await send.evaluate((button) => button === document.activeElement));
      presses++
    )
      await page.keyboard.press('Tab');
    await expect(send).toBeFocused();
    await expect(send).toBeEnabled();
    await page.keyboard.press('Enter');
    const response = console.getByRole('region', { name: 'Response' });
    await expect(response).toContainText('201 Created');
    await expect(response).toContainText('Wavecrest Harbour');
    await expect(send).toBeFocused();
  });

  test('leads to a console that is filled in, open, and sends only when told to', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/sandbox/')) sent.push(request.url());
    });
    await page.goto('/docs/quickstart');
    await page.getByRole('link', { name: 'List five accounts of your sandbox' }).click();
    const console = page.getByRole('region', { name: 'Try List accounts' });
    await expect(console.getByLabel(/^limit(\s|$)/)).toHaveValue('5');
    await expect(console.getByRole('status').filter({ hasText: 'Filled in from the link.' })).toBeVisible();
    expect(sent).toEqual([]);
    const request = page.waitForRequest(/\/api\/sandbox\//);
    await console.getByRole('button', { name: /^Send(?:ing| request)/ }).click();
    expect(new URL((await request).url()).search).toBe('?limit=5');
  });
});

test('a draft of no use is said to be so and ignored', async ({ page }) => {
  await page.goto('/reference/accounts/list-accounts#draft=v1.nonsense');
  const console = page.getByRole('region', { name: 'Try List accounts' });
  await expect(console.getByText('The link’s draft was not filled in. It is damaged.')).toBeVisible();
  await expect(console.getByLabel(/^limit(\s|$)/)).toHaveValue('');
});
