import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { withBrowser } from './browser.ts';

export type PageTimes = {
  /** Sum of what each task took beyond 50 ms, from the first paint with content until the page is at rest. */
  blockingMs: number;
  /** From the start of the navigation until a request that the Send button caused is answered. */
  sendMs: number;
};

const cpuSlowdown = 4;
const restMs = 2000;

/** Loads a page twice in new browsers, with nothing cached and a CPU slowed fourfold. */
export async function measureTimes(url: string): Promise<PageTimes> {
  return { blockingMs: await onSlowPage(url, measureBlocking), sendMs: await onSlowPage(url, measureSend) };
}

async function onSlowPage<Result>(url: string, measure: (page: Page, url: string) => Promise<Result>): Promise<Result> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    return measure(page, url);
  });
}

async function measureBlocking(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const tasks: { startTime: number; duration: number }[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(async (quietMs) => {
    const tasks: { startTime: number; duration: number }[] = Reflect.get(globalThis, 'longTasks');
    const lastBusyMs = () => {
      const traffic = performance.getEntriesByType('resource').map((entry) => entry.startTime + entry.duration);
      return Math.max(0, ...traffic, ...tasks.map((task) => task.startTime + task.duration));
    };
    while (performance.now() - lastBusyMs() < quietMs) await new Promise((resolve) => window.setTimeout(resolve, 100));
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return tasks
      .filter((task) => task.startTime + task.duration > paint)
      .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
  }, restMs);
}

async function measureSend(page: Page, url: string): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST', { timeout: 60_000 });
  let isAnswered = false;
  const answeredAt = answered.then(() => {
    isAnswered = true;
    return performance.now();
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const send = page.getByRole('button', { name: /^Send/ }).first();
  // A button in the HTML may be there before its script is: click until it works, as a visitor would.
  while (!isAnswered) {
    await send.click({ timeout: 60_000 });
    await Promise.race([answeredAt, setTimeout(250)]);
  }
  return (await answeredAt) - start;
}
