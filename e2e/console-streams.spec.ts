import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { openConsole } from './console-panel.ts';
import { sendToUpstream } from './send-to-upstream.ts';
import { expect, test } from './test.ts';

const listEvents = '/reference/events/list-events';

/** A row as an API sends them, some 200 bytes long. */
function row(number: number): string {
  const data = { name: `Harbour ${number}`, note: 'x'.repeat(120) };
  return `${JSON.stringify({ id: `evt_${number}`, type: 'event', data })}\n`;
}

test('follow=true shows events as they happen', { tag: '@every-size' }, async ({ page }) => {
  await page.goto('/reference/events/list-events');
  const panel = await openConsole(page);
  await panel.showOptional();
  await panel.field('follow').selectOption('true');
  await panel.field('Accept').selectOption('application/x-ndjson');
  await panel.send.click();
  await expect(panel.response).toContainText('receiving');
  await expect(panel.response).toContainText('0 rows');
  const created = await page.evaluate(async () => {
    const body = JSON.stringify({ name: 'Live Quay', plan: 'pro' });
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/sandbox/v1/accounts', { method: 'POST', headers, body });
    return response.status;
  });
  expect(created).toBe(201);
  await expect(panel.response).toContainText('1 row');
  await panel.response.getByRole('option', { name: /account\.created/ }).click();
  await expect(panel.response.getByRole('region', { name: 'Row 1' })).toContainText('"name": "Live Quay"');
  await panel.response.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.response).toContainText('You stopped the answer');
  await expect(panel.response.getByRole('option')).toHaveCount(1);
  await expect(panel.send).toBeFocused();
});

test('a stream can be paused and filtered while it runs', async ({ page }) => {
  let isEnded = false;
  await using sent = await sendToUpstream(page, listEvents, async (response) => {
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
    response.once('close', () => {
      isEnded = true;
    });
    for (let number = 0; !isEnded; number += 1) {
      if (!response.write(row(number))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      if (number % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  const { response } = sent.panel;
  await expect(response).toContainText(/\d a second/);
  await response.getByRole('button', { name: 'Pause' }).click();
  await expect(response).toContainText(/paused, [1-9][\d,]* more since/);
  const last = await response.getByRole('option').last().textContent();
  await expect(response).toContainText(/paused, \d{2,}[\d,]* more since/);
  expect(await response.getByRole('option').last().textContent()).toBe(last);
  await response.getByRole('button', { name: 'Pause' }).click();
  await response.getByRole('searchbox', { name: 'Show only rows with' }).fill('harbour 7"');
  await expect(response.getByRole('option')).toHaveCount(1);
  await expect(response).toContainText('1 with the text');
  await response.getByRole('button', { name: 'Stop' }).click();
  await expect(response).toContainText('You stopped the answer');
  await expect.poll(() => isEnded).toBe(true);
});

test('100,000 rows pass smoothly, and little of them stays in memory', async ({ page }) => {
  const count = 100_000;
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(duration, Number(Reflect.get(window, 'longest'))) });
    }).observe({ type: 'longtask' });
  });
  await using sent = await sendToUpstream(page, listEvents, async (response) => {
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
    for (let number = 0; number < count; number += 100) {
      const rows = Array.from({ length: 100 }, (_, index) => row(number + index)).join('');
      if (!response.write(rows)) await once(response, 'drain');
    }
    response.end();
  });
  const { response } = sent.panel;
  await expect(response).toContainText(/\d,\d{3} rows/);
  await page.evaluate(() => Object.assign(window, { longest: 0 }));
  await expect(response).toContainText('100,000 rows', { timeout: 40_000 });
  await expect(response.getByRole('option', { name: /evt_99999/ })).toBeVisible();
  const longestMs = Number(await page.evaluate(() => Reflect.get(window, 'longest')));
  const heapBytes = await heapAfterCollection(page);
  const elements = await page.evaluate(() => document.querySelectorAll('[role="option"]').length);
  const description = `longest task ${longestMs} ms, heap ${heapBytes} bytes, ${elements} rows drawn`;
  test.info().annotations.push({ type: 'measured', description });
  expect(longestMs).toBeLessThan(500);
  expect(heapBytes).toBeLessThan(30_000_000);
  expect(elements).toBeLessThan(100);

  await response.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await expect(response.getByRole('option', { name: /evt_0"/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(response.getByRole('region', { name: 'Row 2' })).toContainText('"id": "evt_1"');
  await response.getByRole('searchbox').fill('evt_55555');
  await expect(response.getByRole('option')).toHaveCount(1);
});

test.describe('a connection that breaks', () => {
  test.use({ expectedErrors: /ERR_INCOMPLETE_CHUNKED_ENCODING/ });

  test('leaves what came, shown as cut', async ({ page }) => {
    const connection = Promise.withResolvers<ServerResponse>();
    await using sent = await sendToUpstream(page, listEvents, (response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      response.write('{"id":"evt_1"}\n{"id":"ev');
      connection.resolve(response);
    });
    const { response } = sent.panel;
    await expect(response).toContainText('1 row');
    (await connection.promise).destroy();
    await expect(response).toContainText('The connection broke');
    await expect(response.getByRole('option')).toHaveCount(2);
    await expect(response.getByRole('option').last()).toContainText('{"id":"ev broken off here');
  });
});

test('events of an event stream are told apart by their names', async ({ page }) => {
  await using sent = await sendToUpstream(page, listEvents, (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.end('event: greeting\ndata: {"a":1}\n\n: still here\n\ndata: two\ndata: lines\n\n');
  });
  const { response } = sent.panel;
  await expect(response).toContainText('2 rows');
  await expect(response).toContainText('1 keep-alive');
  await expect(response.getByRole('option').first()).toContainText('greeting {"a":1}');
  await response.getByRole('option').last().click();
  await expect(response.getByRole('region', { name: 'Row 2' })).toContainText('event: message');
  await expect(response.getByRole('region', { name: 'Row 2' })).toContainText('two');
});

/** What the page holds once nothing can be thrown away any more. */
async function heapAfterCollection(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return usedSize + backingStorageSize;
}
