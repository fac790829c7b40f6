import { execFileSync } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitePages as pages } from '../scripts/site-pages.ts';
import { openPortal } from './open-portal.ts';
import { expect, failedWith, test } from './test.ts';

const page = '/docs/quickstart';

function findForm(visitor: Page) {
  const answers = visitor.getByRole('group', { name: 'Was this page helpful?' });
  return {
    yes: answers.getByRole('radio', { name: 'Yes' }),
    no: answers.getByRole('radio', { name: 'No' }),
    text: visitor.getByRole('textbox', { name: 'What helped, or what is missing or wrong?' }),
    send: visitor.getByRole('button', { name: 'Send', exact: true }),
    status: visitor.locator('footer').getByRole('status'),
  };
}

/** What the export script gives, as whoever runs the portal sees it. */
function exportFeedback(folder: string): unknown[] {
  const env = { ...process.env, DATA_DIR: folder, REDIS_URL: '' };
  const lines = execFileSync(process.execPath, ['scripts/export-feedback.ts', '--ndjson'], { env, encoding: 'utf8' });
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

test('an answer with a text is sent by keyboard, is thanked for, and comes out of the export', async ({
  page: visitor,
}, testInfo) => {
  const folder = testInfo.outputPath('data');
  await using portal = await openPortal(visitor, { DATA_DIR: folder });
  await visitor.goto(portal.url + page);
  const form = findForm(visitor);
  await expect(form.text).toBeHidden();
  await form.yes.focus();
  await visitor.keyboard.press('ArrowRight');
  await expect(form.no).toBeChecked();
  await visitor.keyboard.press('Tab');
  await expect(form.text).toBeFocused();
  await visitor.keyboard.type('The second step is unclear.');
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.press('Enter');
  await expect(form.status).toHaveText('Thank you. Your answer was kept.');
  await expect(visitor.locator(':focus')).toContainText('Thank you.');
  await expect(form.send).toBeHidden();
  expect(new URL(visitor.url()).hash).toBe('');
  expect(exportFeedback(folder)).toEqual([
    { sentAt: expect.any(String), page, isHelpful: false, text: 'The second step is unclear.' },
  ]);
});

test.describe('an answer that cannot be kept', () => {
  test.use({ expectedErrors: failedWith(503) });
  const nowhere = { REDIS_URL: 'redis://127.0.0.1:1', LOG_LEVEL: 'silent' };

  test('is said to be lost, and its text stays', async ({ page: visitor }) => {
    await using portal = await openPortal(visitor, nowhere);
    await visitor.goto(portal.url + page);
    const form = findForm(visitor);
    await form.yes.check();
    await form.text.fill('Clear.');
    await form.send.click();
    await expect(form.status).toContainText('could not be kept');
    await expect(form.send).toBeFocused();
    await expect(form.text).toHaveValue('Clear.');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('comes back with its text on a page that sends it again', async ({ page: visitor }) => {
      await using portal = await openPortal(visitor, nowhere);
      await visitor.goto(portal.url + page);
      const form = findForm(visitor);
      await form.yes.check();
      await form.text.fill('Clear, <b>short</b>.');
      await form.send.click();
      for (let times = 0; times < 2; times++) {
        await expect(visitor.getByRole('heading', { name: 'Your answer was not kept' })).toBeVisible();
        await expect(visitor.getByRole('textbox', { name: 'Your text' })).toHaveValue('Clear, <b>short</b>.');
        await visitor.getByRole('button', { name: 'Send again' }).click();
      }
      await visitor.getByRole('link', { name: 'Back to the page' }).click();
      await expect(visitor.getByRole('heading', { level: 1, name: 'Quickstart' })).toBeVisible();
    });
  });
});

test.describe('without JavaScript', { tag: '@every-size' }, () => {
  test.use({ javaScriptEnabled: false });

  test('an answer leads back to the page, which thanks for it', async ({ page: visitor }) => {
    await visitor.goto(page);
    const form = findForm(visitor);
    await form.yes.check();
    await form.send.click();
    await expect(visitor).toHaveURL(`${page}#feedback-thanks`);
    await expect(visitor.getByText('Thank you. Your answer was kept.')).toBeInViewport();
    await expect(form.yes).toBeHidden();
  });

  test('nothing is sent before there is an answer', async ({ page: visitor }) => {
    await visitor.goto(page);
    await expect(findForm(visitor).send).toBeHidden();
    await expect(findForm(visitor).yes).toHaveAttribute('required');
  });
});

test('every page asks about itself', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    expect(html).toContain(`<input type="hidden" name="page" value="${path}"/>`);
  }
});

test('axe finds nothing in the open form', { tag: '@every-size' }, async ({ page: visitor }) => {
  await visitor.goto(page);
  await findForm(visitor).no.check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await visitor.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: visitor }).include('footer').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
