import type { Locator } from '@playwright/test';
import { openConsole } from './console-panel.ts';
import { consent, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

const lineOf = (element: Locator) => element.evaluate((node) => getComputedStyle(node).textDecorationLine);

test.describe('in forced colours', () => {
  test('what is chosen is told from what is not without its colour', async ({ page }) => {
    await page.goto(pageKinds.operation);
    const pairs: [chosen: Locator, other: Locator][] = [
      [page.getByRole('tab', { name: 'cURL' }), page.getByRole('tab', { name: 'Python' })],
      [page.getByRole('tab', { name: '201' }), page.getByRole('tab', { name: '400' })],
      [
        page.getByRole('navigation', { name: 'Documentation' }).getByRole('link', { name: 'Create account' }),
        page.getByRole('navigation', { name: 'Documentation' }).getByRole('link', { name: 'List accounts' }),
      ],
      [
        page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'API reference' }),
        page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Guides' }),
      ],
      [page.getByRole('button', { name: 'Form' }), page.getByRole('button', { name: 'JSON' })],
    ];
    for (const [chosen, other] of pairs) {
      expect(await lineOf(chosen.first())).toBe('underline');
      expect(await lineOf(other.first())).toBe('none');
    }
  });

  test('a status keeps its shape, and the environment its dot', async ({ page }) => {
    await page.goto(pageKinds.operation);
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const marks = page.locator('[data-class]').filter({ visible: true });
    const colours = await marks.evaluateAll((nodes) =>
      nodes.map((node) => getComputedStyle(node, '::before').backgroundColor),
    );
    expect(colours.length).toBeGreaterThan(5);
    expect(colours).not.toContain(canvas);
  });

  test('the words on a filled button and a filled method are not covered', async ({ page }) => {
    await page.goto(pageKinds.operation);
    const { send } = await openConsole(page);
    for (const filled of [send, page.getByRole('main').getByText('POST', { exact: true }).first()]) {
      const { color, background, adjust } = await filled.evaluate((node) => {
        const style = getComputedStyle(node);
        return { color: style.color, background: style.backgroundColor, adjust: style.forcedColorAdjust };
      });
      // Otherwise the browser lays the page's colour behind the words, which are of that colour.
      expect(adjust).toBe('none');
      expect(color).not.toBe(background);
    }
  });

  test('the meter of a limit shows how much is used', async ({ page }) => {
    await page.goto('/reference/accounts/list-accounts');
    const panel = await openConsole(page);
    await panel.send.click();
    await expect(panel.response).toContainText('200 OK');
    const meter = page.getByRole('meter').first();
    await expect(meter).toBeVisible();
    const fill = await meter.evaluate((node) => {
      const scale = node.matches('div div') ? node : (node.querySelector('div') ?? node);
      return getComputedStyle(scale).backgroundImage;
    });
    expect(fill).toContain('linear-gradient');
  });

  test('the answer to an application is a button with an edge', async ({ page }) => {
    await page.goto(consent);
    for (const name of ['Allow', 'Deny']) {
      const edge = await page.getByRole('button', { name }).evaluate((node) => getComputedStyle(node).borderTopWidth);
      expect(edge).toBe('1px');
    }
  });
});
