import type { Page, Request } from '@playwright/test';
import { openConsole } from './console-panel.ts';
import { expect, test } from './test.ts';

const guides = ['/', '/docs/pagination', '/reference'];
const operation = '/reference/accounts/create-account';
const scriptFiles = '**/_next/**/*.js';
const fontFiles = '**/*.woff2';

/** The files of script that a page asks for, as they come. */
function watchScripts(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request: Request) => {
    if (request.resourceType() === 'script') urls.push(request.url());
  });
  return urls;
}

/** Keeps requests from being answered until they are let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

for (const path of [...guides, '/oauth/callback?code=1']) {
  test(`${path} never loads script of the framework, and its controls work`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const scripts = watchScripts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Switch theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(scripts).toEqual([]);
    expect(await page.locator('script[src], link[as="script"], #framework').count()).toBe(0);
  });
}

test('a guide with a console loads script once that comes into view', async ({ page }) => {
  const scripts = watchScripts(page);
  await page.setViewportSize({ width: 1440, height: 480 });
  await page.goto('/docs/quickstart', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  const panel = await openConsole(page);
  await panel.send.click();
  await expect(panel.response).toContainText('201 Created');
});

test.describe('an operation’s page', () => {
  test('asks for script only once its largest paint is done', async ({ page }) => {
    await page.goto(operation);
    await openConsole(page);
    const [largestPaintMs, firstScriptMs] = await page.evaluate(async () => {
      const paintMs = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      });
      const files = performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'));
      return [paintMs, Math.min(...files.map(({ startTime }) => startTime))];
    });
    expect(largestPaintMs).toBeGreaterThan(0);
    expect(firstScriptMs).toBeGreaterThan(largestPaintMs);
  });

  test('waits for what is read, fonts included, unless somebody acts before', async ({ page }) => {
    const scripts = watchScripts(page);
    const letFontsGo = await hold(page, fontFiles);
    await page.goto(operation, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    expect(scripts).toEqual([]);
    const asked = page.waitForRequest(scriptFiles);
    await page.keyboard.press('Tab');
    await asked;
    letFontsGo();
    await openConsole(page);
  });

  test('keeps what was chosen and typed before its script came', async ({ page }) => {
    const letScriptsGo = await hold(page, scriptFiles);
    await page.goto(operation);
    await page.getByRole('tab', { name: 'Python' }).click();
    await expect(page.getByText('import requests')).toBeVisible();
    await page.getByLabel(/^name/).fill('Early Bird Ltd');
    await expect(page.getByRole('button', { name: 'Send once loaded' })).toBeDisabled();
    letScriptsGo();
    const panel = await openConsole(page);
    await expect(panel.send).toBeEnabled();
    await expect(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel', { name: 'Python' })).toContainText('Early Bird Ltd');
    await panel.send.click();
    await expect(panel.response).toContainText('Early Bird Ltd');
  });
});

test.describe('where its script never comes', () => {
  test.use({ expectedErrors: /net::ERR_FAILED/ });

  test('an operation’s page is whole, its links lead on, and Send says why it does nothing', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route(scriptFiles, (route) => route.abort());
    await page.goto(operation);
    await expect(page.getByRole('table', { name: 'Error codes' })).toContainText('idempotency_conflict');
    await page.getByRole('tab', { name: 'JavaScript' }).click();
    await page.getByRole('button', { name: 'Copy code' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('await fetch(');
    await page.getByRole('button', { name: 'Send once loaded' }).click({ force: true });
    await expect(page).toHaveURL(operation);
    await page.getByRole('link', { name: 'List accounts' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'List accounts' })).toBeVisible();
  });
});

test.describe('on a small screen', { tag: '@phone' }, () => {
  test('who only looks at an operation loads no script; a tap that comes before it opens the console', async ({
    page,
  }) => {
    const scripts = watchScripts(page);
    const letScriptsGo = await hold(page, scriptFiles);
    await page.goto(operation, { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    const bar = page.getByRole('button', { name: 'Try it' });
    await bar.tap();
    await expect(bar).toHaveAttribute('aria-expanded', 'false');
    letScriptsGo();
    await expect(bar).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('region', { name: /^Try / })).toBeVisible();
  });

  test('an address with a draft opens the console by itself', async ({ page }) => {
    await page.goto('/docs/quickstart');
    await page.goto(`${operation}#draft=v1.nonsense`);
    await expect(page.getByRole('region', { name: /^Try / })).toBeVisible();
  });
});
