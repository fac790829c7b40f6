import { openConsole } from './console-panel.ts';
import { expect, failedWith, test } from './test.ts';

const createAccount = '/reference/accounts/create-account';

test.describe('a request with a fault', { tag: '@every-size' }, () => {
  test.use({ expectedErrors: failedWith(400) });

  test('names the field, links to it, and keeps what was typed', async ({ page }) => {
    await page.goto(createAccount);
    const panel = await openConsole(page);
    await panel.field('name').fill('Northstar Labs');
    await panel.field('plan').selectOption('');
    await panel.send.click();

    await expect(panel.response).toContainText('400 Bad Request');
    await expect(panel.field('plan')).toHaveAttribute('aria-invalid', 'true');
    await expect(panel.field('plan')).toHaveAccessibleDescription(/The plan field is required\./);
    await panel.response.getByRole('link', { name: /plan/ }).first().click();
    await expect(panel.field('plan')).toBeFocused();
    await expect(panel.field('name')).toHaveValue('Northstar Labs');

    await panel.field('plan').selectOption('pro');
    await panel.send.click();
    await expect(panel.response).toContainText('201 Created');
    await expect(panel.field('plan')).not.toHaveAttribute('aria-invalid', 'true');
  });
});

test.describe('a used-up quota', () => {
  test.use({ expectedErrors: failedWith(429) });

  test('locks Send for the seconds that the answer names and unlocks it by itself', async ({ page }) => {
    await page.clock.install();
    await page.goto(createAccount);
    const panel = await openConsole(page);
    await panel.showOptional();
    await panel.field('Atlas-Sandbox-Scenario').fill('rate_limited');
    await panel.send.click();
    await expect(panel.response).toContainText('429 Too Many Requests');
    await expect(panel.send).toBeDisabled();
    await expect(panel.send).toHaveText(/^Send in \d+ s/);
    await page.clock.fastForward(61_000);
    await expect(panel.send).toBeEnabled();
  });
});

test('a slow request can be cancelled, and writes nothing', async ({ page }) => {
  await page.goto(createAccount);
  const panel = await openConsole(page);
  await panel.field('name').fill('Never Made Inc');
  await panel.showOptional();
  await panel.field('Atlas-Sandbox-Scenario').fill('slow:20000');
  await panel.send.click();
  await expect(panel.response).toContainText('Sending');
  await panel.response.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.send).toBeEnabled();
  await expect(panel.response).not.toContainText('Sending');

  await page.goto('/reference/accounts/list-accounts');
  const list = await openConsole(page);
  await list.send.click();
  await expect(list.response).toContainText('acc_');
  await expect(list.response).not.toContainText('Never Made Inc');
});

test.describe('without a network', () => {
  test.use({ expectedErrors: /net::ERR_INTERNET_DISCONNECTED/ });

  test('the console says so, keeps the form, and sends again on request', async ({ page, context }) => {
    await page.goto(createAccount);
    const panel = await openConsole(page);
    await panel.field('name').fill('Patient Harbour');
    await context.setOffline(true);
    await panel.send.click();
    await expect(panel.response).toContainText('No response');
    await expect(panel.field('name')).toHaveValue('Patient Harbour');
    await context.setOffline(false);
    await panel.response.getByRole('button', { name: 'Send again' }).click();
    await expect(panel.response).toContainText('201 Created');
  });
});

test('form and JSON are two faces of one draft', async ({ page }) => {
  await page.goto(createAccount);
  const panel = await openConsole(page);
  await panel.region.getByRole('button', { name: 'JSON' }).click();
  const editor = panel.region.getByRole('textbox', { name: /JSON/ });
  await editor.fill('{ "name": "Typed Tide", "plan": "pro", "metadata": { "crm_id": "0018c" } }');
  await panel.region.getByRole('button', { name: 'Form' }).click();
  await expect(panel.field('name')).toHaveValue('Typed Tide');
  await panel.send.click();
  await expect(panel.response).toContainText('201 Created');
  await expect(panel.response).toContainText('0018c');
});

test('the documented examples stand there before anything is sent', async ({ page }) => {
  await page.goto(createAccount);
  const panel = await openConsole(page);
  await expect(panel.response).toContainText('acc_01h8x4t2w9');
  await panel.response.getByRole('tab', { name: '400' }).click();
  await expect(panel.response).toContainText('The plan field is required.');
});
