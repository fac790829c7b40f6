import { canaryKey } from '../scripts/canary.ts';
import { openConsole } from './console-panel.ts';
import { openPortal } from './open-portal.ts';
import { expect, failedWith, test } from './test.ts';
import { startUpstream } from './upstream.ts';

test.describe('with an API of its own behind it', () => {
  test('the portal sends exactly what was written, with its key, and shows the key to nobody', async ({ page }) => {
    await using upstream = await startUpstream();
    await using portal = await openPortal(page, {
      ATLAS_API_URL: upstream.origin,
      ATLAS_API_KEY: canaryKey,
      LOG_LEVEL: 'debug',
    });
    await page.goto(`${portal.url}/reference/accounts/create-account`);
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    const panel = await openConsole(page);
    await panel.field('name').fill('Foreign Shore');
    await panel.send.click();
    await expect(panel.response).toContainText('upstream-answer');

    expect(upstream.requests).toHaveLength(1);
    const [request] = upstream.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/v1/accounts' });
    expect(JSON.parse(request?.body ?? '')).toEqual({ name: 'Foreign Shore', plan: 'pro' });
    expect(request?.headers.authorization).toBe(`Bearer ${canaryKey}`);
    for (const name of ['cookie', 'origin', 'referer', 'user-agent-hints', 'atlas-sandbox', 'sec-fetch-mode']) {
      expect(request?.headers).not.toHaveProperty(name);
    }
    const shown = await page.content();
    expect(shown).not.toContain(canaryKey);
    expect(portal.output()).not.toContain(canaryKey);
  });

  test.describe('that is down', () => {
    test.use({ expectedErrors: failedWith(502) });

    test('the console says that the API cannot be reached, and keeps the form', async ({ page }) => {
      const upstream = await startUpstream();
      await using portal = await openPortal(page, {
        ATLAS_API_URL: upstream.origin,
        ATLAS_API_KEY: canaryKey,
        LOG_LEVEL: 'debug',
      });
      await upstream[Symbol.asyncDispose]();
      await page.goto(`${portal.url}/reference/accounts/create-account`);
      const panel = await openConsole(page);
      await panel.field('name').fill('Kept Name');
      await panel.send.click();
      await expect(panel.response).toContainText('upstream_unreachable');
      await expect(panel.field('name')).toHaveValue('Kept Name');
      await expect(page.getByText(upstream.origin)).toHaveCount(0);
    });
  });

  test('a cancelled request is ended at the API too', async ({ page }) => {
    await using upstream = await startUpstream({ isSilent: true });
    await using portal = await openPortal(page, {
      ATLAS_API_URL: upstream.origin,
      ATLAS_API_KEY: canaryKey,
      LOG_LEVEL: 'debug',
    });
    await page.goto(`${portal.url}/reference/accounts/create-account`);
    const panel = await openConsole(page);
    await panel.send.click();
    await upstream.received();
    await panel.response.getByRole('button', { name: 'Cancel' }).click();
    await upstream.aborted();
  });
});
