import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const guide = '/docs/webhooks/retries';
const operation = '/reference/accounts/create-account';

/** How each part that may come late is laid out. */
const lateParts = (page: Page) =>
  page.locator('.late').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).contentVisibility));

for (const path of [guide, operation]) {
  test(`${path} is painted once it is parsed`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.addInitScript(() => {
      const parsing = new MutationObserver(() => {
        if (!document.getElementById('announcer')) return;
        Object.assign(globalThis, { parsedMs: performance.now() });
        parsing.disconnect();
      });
      parsing.observe(document, { childList: true, subtree: true });
    });
    await page.goto(path);
    const paintMs = await page.evaluate(async () => {
      const { startTime } = await new Promise<PerformanceEntry>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(first);
        }).observe({ type: 'paint', buffered: true });
      });
      return startTime;
    });
    expect(paintMs).toBeGreaterThan(await page.evaluate(() => Reflect.get(globalThis, 'parsedMs')));
  });

  test(`${path} has every part laid out soon after that`, async ({ page }) => {
    await page.goto(path);
    await expect.poll(async () => new Set(await lateParts(page))).toEqual(new Set(['visible']));
  });
}

test('nothing is put off where the window begins at a fragment', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const part = document.querySelector('.late');
      Object.assign(globalThis, { atFirst: part && getComputedStyle(part).contentVisibility });
    });
  });
  const atFirst = () => page.evaluate(() => Reflect.get(globalThis, 'atFirst'));
  await page.goto(guide);
  expect(await atFirst()).toBe('auto');
  await page.goto(`${operation}#errors`);
  expect(await atFirst()).toBe('visible');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is put off', async ({ page }) => {
    await page.goto(operation);
    expect(new Set(await lateParts(page))).toEqual(new Set(['visible']));
  });
});
