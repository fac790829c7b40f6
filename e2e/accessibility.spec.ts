import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitePages as pages } from '../scripts/site-pages.ts';
import { type ConsolePanel, openConsole } from './console-panel.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ expectedErrors: /status of (?:400|404|429)|ERR_INTERNET_DISCONNECTED/ });

/** How a visitor brings the console into each of its states. */
const states: Record<string, (panel: ConsolePanel, page: Page) => Promise<void>> = {
  idle: async (panel) => {
    await panel.showOptional();
  },
  loading: async (panel) => {
    await sendUnder(panel, 'slow:20000');
    await expect(panel.response).toContainText('Sending');
  },
  successful: async (panel) => {
    await panel.send.click();
    await expect(panel.response).toContainText('201 Created');
  },
  'showing a tree': async (panel) => {
    await panel.send.click();
    await panel.response.getByRole('button', { name: 'Tree' }).click();
    await expect(panel.response.getByRole('treeitem').first()).toBeVisible();
  },
  'showing what was sent': async (panel) => {
    await panel.send.click();
    await panel.response.getByRole('tab', { name: 'Request' }).click();
    await expect(panel.response.getByRole('table')).toBeVisible();
  },
  'walking through pages': async (_, page) => {
    await page.goto('/reference/accounts/list-accounts');
    const list = await openConsole(page);
    // A short table has the same findings as a long one, sooner.
    await list.field('limit').fill('10');
    await list.field('plan').selectOption('enterprise');
    await list.send.click();
    await list.response.getByRole('button', { name: 'Walk all pages' }).click();
    await expect(list.response).toContainText('That is all.');
    await list.region.getByRole('button', { name: /^Sandbox / }).click();
    await expect(list.region).toContainText('137 accounts');
  },
  'showing a stream': async (_, page) => {
    await page.goto('/reference/events/list-events');
    const list = await openConsole(page);
    await list.showOptional();
    await list.field('Accept').selectOption('application/x-ndjson');
    await list.send.click();
    await list.response.getByRole('option').first().click();
    await expect(list.response.getByRole('region', { name: /^Row / })).toBeVisible();
  },
  'listing its keys': async (panel, page) => {
    await panel.region.getByRole('button', { name: 'Keys' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  invalid: async (panel) => {
    await panel.field('plan').selectOption('');
    await panel.send.click();
    await expect(panel.response).toContainText('400 Bad Request');
  },
  limited: async (panel) => {
    await sendUnder(panel, 'rate_limited');
    await expect(panel.response).toContainText('429 Too Many Requests');
  },
  offline: async (panel, page) => {
    await page.context().setOffline(true);
    await panel.send.click();
    await expect(panel.response).toContainText('No response');
  },
  'written as JSON': async (panel) => {
    await panel.region.getByRole('button', { name: 'JSON' }).click();
  },
};

test.describe('axe finds nothing in either theme', { tag: '@every-size' }, () => {
  for (const path of [...pages, '/docs/nowhere', '/changelog?kind=breaking&operation=listAccounts']) {
    test(`on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectNoFindings(page);
    });
  }

  for (const [state, reach] of Object.entries(states)) {
    test(`in the console that is ${state}`, async ({ page }) => {
      await page.goto('/reference/accounts/create-account');
      await reach(await openConsole(page), page);
      await expectNoFindings(page);
    });
  }
});

async function sendUnder(panel: ConsolePanel, scenario: string): Promise<void> {
  await panel.showOptional();
  await panel.field('Atlas-Sandbox-Scenario').fill(scenario);
  await panel.send.click();
}

/** All rules by day; by night, where nothing but the colours differs, those about colour. */
async function expectNoFindings(page: Page): Promise<void> {
  const byDay = new AxeBuilder({ page }).withTags(tags);
  // Colours that still fade from one theme to the other would be measured half-way.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findingsOf(byDay)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findingsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual([]);
}

async function findingsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
